// Uppdraget: what the mandate says, what it demands and by which day; and for those who may, the way to add one.
import { Button } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Register } from "#domain/entities.ts";
import { mayConfirmMandate } from "#domain/permissions.ts";
import { holdersOf } from "#domain/standing.ts";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { Strip } from "../../components/strip.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { groupsQuery, mandatesQuery } from "../../queries.ts";
import { useSession } from "../../session/session.tsx";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { Loading } from "../../shell/loading.tsx";
import { EarlierRules } from "./earlier-rules.tsx";
import { groupMandates } from "./governing-mandates.ts";
import { MandateSection } from "./mandate-section.tsx";
import { OrphanRules } from "./orphan-rules.tsx";
import { useEndedHere } from "./use-rule-saving.ts";

/** Reading a text is heavy and rare: it is fetched when somebody is about to do it. */
const MandateFlow = lazy(() =>
  import("../../mandate-flow/mandate-flow.tsx").then((m) => ({ default: m.MandateFlow })),
);

/** The group's mandates, or the flow that adds one. */
export function MandatePage(props: GroupPageProps) {
  const { register, groupRef } = props;
  const session = useSession();
  const { words, today, personId } = session;
  const [isAdding, setIsAdding] = useState(false);
  const query = useQuery(mandatesQuery(session, groupRef.key));
  const endedHere = useEndedHere(groupRef.key);
  const mayConfirm = mayConfirmMandate({ register, personId, today });
  if (isAdding) return <AddMandate {...props} onClose={() => setIsAdding(false)} />;
  if (query.error && !query.data) return <WorldNotice error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <Loading />;
  const { current, ended, withoutMandate, voided } = groupMandates(
    query.data,
    register.rules,
    today,
    endedHere,
  );
  const broken = register.brokenRows.filter(({ list }) => list === "Rules");
  const isEmpty = current.length === 0 && withoutMandate.length === 0;
  const add = mayConfirm ? (
    <Button appearance={isEmpty ? "primary" : "secondary"} onClick={() => setIsAdding(true)}>
      {isEmpty ? words.mandate.flow.pasteHeading : words.mandate.pasteNew}
    </Button>
  ) : null;
  return (
    <>
      {isEmpty ? (
        <Strip
          sentence={words.mandate.noMandate}
          under={
            <>
              {words.mandate.noMandateMeans}
              {mayConfirm ? null : <> {whoMayAdd(register, today, words.mandate)}</>}
            </>
          }
          action={add}
        />
      ) : null}
      {current.map((governing, index) => (
        <MandateSection
          key={governing.link.key}
          governing={governing}
          groupKey={groupRef.key}
          mayChange={mayConfirm}
          action={index === 0 ? add : null}
        />
      ))}
      <OrphanRules rules={withoutMandate} groupKey={groupRef.key} mayChange={mayConfirm} />
      <BrokenRows rows={broken} />
      <EarlierRules rules={voided} ended={ended} groupKey={groupRef.key} mayChange={mayConfirm} />
    </>
  );
}

/** The coordinator's other groups may be governed by the same text. */
function AddMandate({ register, groupRef, href, onClose }: GroupPageProps & { onClose: () => void }) {
  const session = useSession();
  const { mandate } = session.words;
  const back = useRef<HTMLButtonElement>(null);
  // The button that led here is gone: the way back takes its focus.
  useEffect(() => back.current?.focus(), []);
  const all = useQuery(groupsQuery(session));
  const others = (all.data?.rows ?? []).filter(
    ({ key, coordinatorId }) => key !== groupRef.key && coordinatorId === session.personId,
  );
  return (
    <>
      <div style={{ paddingTop: 16 }}>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            back.current = element;
          }}
          appearance="subtle"
          onClick={onClose}
          style={{ marginLeft: -12 }}
        >
          {mandate.back}
        </Button>
      </div>
      <Suspense fallback={<Loading />}>
        <MandateFlow
          groups={[register.group, ...others]}
          preselected={groupRef.key}
          onDone={onClose}
          planHref={(key) => (key === groupRef.key ? href("plan-report") : null)}
        />
      </Suspense>
    </>
  );
}

function whoMayAdd(
  register: Register,
  today: number,
  words: ReturnType<typeof useSession>["words"]["mandate"],
): string {
  const names = [
    ...holdersOf(register, ["processSupport"], today).map(({ personName }) => personName),
    register.group.coordinatorName,
  ].filter((name) => name !== null);
  return names.length > 0 ? words.whoMayAdd([...new Set(names)].join(", ")) : words.whoMayAddUnknown;
}
