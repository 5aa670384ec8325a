// Matters that have been answered, and those that were struck: kept, and said by whom.
import { Button } from "@fluentui/react-components";
import type { Matter } from "#domain/entities.ts";
import type { MattersInOrder } from "#domain/matters.ts";
import { mayKeepMatters } from "#domain/permissions.ts";
import { useDayText } from "../../components/day-text.tsx";
import { Row } from "../../components/row.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { WebLink } from "../../components/web-link.tsx";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { makerText } from "../../tasks/maker-text.ts";
import styles from "../../tasks/tasks.module.css";
import { UnsoundAnswers } from "./matter-facts.tsx";
import { MatterTitle } from "./matter-item.tsx";
import type { MatterProps } from "./matter-props.ts";
import { useMatterSaving } from "./use-matter-saving.ts";

interface AnsweredItemProps {
  state: MattersInOrder["answered"][number];
  isLinked: boolean;
}

/** A matter with who answered it, when and with what. */
export function AnsweredItem({ state: { matter, answer, unsound }, isLinked }: AnsweredItemProps) {
  const { matters, tasks } = usePageSession().words;
  const dayText = useDayText();
  const { kind, from } = matter;
  const facts = [
    from === null ? matters.kinds[kind] : matters.kindFrom(matters.kinds[kind], from),
    matters.answeredBy(makerText(answer, tasks), dayText(answer.day)),
  ];
  return (
    <Row
      title={<MatterTitle title={matter.title} isLinked={isLinked} />}
      facts={
        <>
          <span className={styles.facts}>
            <bdi>{facts.join(" · ")}</bdi>
            {answer.link === null ? null : <WebLink link={answer.link} tell={matters.answerLink} />}
            {matter.link === null ? null : <WebLink link={matter.link} tell={matters.document} />}
            {answer.comment === null ? null : (
              <p className={`${styles.said} ${styles.line}`} dir="auto">
                {answer.comment}
              </p>
            )}
          </span>
          <UnsoundAnswers steps={unsound} />
        </>
      }
      action={<StateMark tone="good">{matters.answered}</StateMark>}
    />
  );
}

/** A matter that was struck, with why; the striking can be undone. */
export function StruckItem({
  matter,
  groupRef,
  register,
}: Pick<MatterProps, "groupRef" | "register"> & { matter: Matter }) {
  const { words, today, personId } = usePageSession();
  const { strike, about } = words.tasks;
  const dayText = useDayText();
  const saving = useMatterSaving(groupRef, () => {});
  const { voidedOn, voidedBecause } = matter;
  const restore = () =>
    saving.write((store) => store.changeMatter(groupRef, matter, { voidedOn: null, voidedBecause: null }));
  return (
    <Row
      title={<s className={styles.title}>{matter.title}</s>}
      facts={
        <>
          <bdi>{voidedOn === null ? null : strike.because(dayText(voidedOn), voidedBecause ?? "")}</bdi>
          <SaveNotice state={saving.state} />
        </>
      }
      action={
        mayKeepMatters({ personId, register, today }) ? (
          <Button
            aria-label={about(strike.restore, matter.title)}
            disabledFocusable={saving.state.kind === "saving"}
            onClick={restore}
          >
            {strike.restore}
          </Button>
        ) : null
      }
    />
  );
}
