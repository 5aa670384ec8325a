// The flow as a group's own page shows it: at once where there is no mandate yet, else with a way back.
import { Button } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef } from "react";
import { Strip } from "../../components/strip.tsx";
import { groupsQuery } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { Loading } from "../../shell/loading.tsx";
import styles from "./mandate.module.css";

/** Reading a text is heavy and rare: it is fetched when somebody is about to do it. */
const MandateFlow = lazy(() =>
  import("../../mandate-flow/mandate-flow.tsx").then((m) => ({ default: m.MandateFlow })),
);

interface AddMandateProps extends GroupPageProps {
  /** The group has no mandate yet: the page says what one is for. */
  isFirst: boolean;
  onClose: () => void;
}

/** The coordinator's other groups may be governed by the same text. */
export function AddMandate({ register, groupRef, href, isFirst, onClose }: AddMandateProps) {
  const session = usePageSession();
  const { mandate } = session.words;
  const all = useQuery(groupsQuery(session));
  const others = (all.data?.rows ?? []).filter(
    ({ key, coordinatorId }) => key !== groupRef.key && coordinatorId === session.personId,
  );
  return (
    <>
      {isFirst ? null : <WayBack onClose={onClose} />}
      <Suspense fallback={<Loading />}>
        <MandateFlow
          groups={[register.group, ...others]}
          preselected={groupRef.key}
          intro={isFirst ? <Strip sentence={mandate.noMandate} under={mandate.noMandateMeans} /> : null}
          onDone={onClose}
          planHref={(key) => (key === groupRef.key ? href("plan-report") : null)}
        />
      </Suspense>
    </>
  );
}

/** Takes the focus: the button that led here is gone. */
function WayBack({ onClose }: Pick<AddMandateProps, "onClose">) {
  const { mandate } = usePageSession().words;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className={styles.back}>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        appearance="subtle"
        onClick={onClose}
      >
        {mandate.back}
      </Button>
    </div>
  );
}
