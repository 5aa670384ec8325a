// One matter that waits for an answer: what it is, by when, who answers, and what may be done about it.
import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { MatterState } from "#domain/matters.ts";
import { mayAnswerMatter, mayKeepMatters } from "#domain/permissions.ts";
import { Remark } from "../../components/remark.tsx";
import { Row } from "../../components/row.tsx";
import { openerId } from "../../forms/use-focus-back.ts";
import { usePageSession } from "../../session/page-words.ts";
import { LastDayMark } from "../../tasks/last-day-mark.tsx";
import { isOutOfReach } from "../../tasks/owner-text.ts";
import styles from "../../tasks/tasks.module.css";
import { MatterFacts, UnsoundAnswers } from "./matter-facts.tsx";
import { MatterOpen } from "./matter-open.tsx";
import { type MatterProps, matterForm } from "./matter-props.ts";

interface MatterItemProps extends MatterProps {
  state: MatterState;
  /** The link that opened the page names this matter. */
  isLinked: boolean;
}

/** A row, with the one form that is open on it beneath. */
export function MatterItem({ state, isLinked, ...props }: MatterItemProps) {
  const { register, onOpen } = props;
  const { words, today, personId } = usePageSession();
  const { matters, tasks } = words;
  const { matter } = state;
  const acting = { personId, register, today };
  const mayKeep = mayKeepMatters(acting);
  const button = (form: "answer" | "change", label: string) => (
    <Button
      id={openerId(matterForm(form, matter.key))}
      aria-label={tasks.about(label, matter.title)}
      onClick={() => onOpen(matterForm(form, matter.key))}
    >
      {label}
    </Button>
  );
  return (
    <>
      <Row
        title={<MatterTitle title={matter.title} isLinked={isLinked} />}
        facts={
          <>
            <span className={styles.facts}>
              <LastDayMark lastDay={matter.lastDay} />
              <MatterFacts matter={matter} />
            </span>
            {mayKeep && isOutOfReach(matter) ? <Remark>{tasks.owner.noWay}</Remark> : null}
            <UnsoundAnswers steps={state.unsound} />
          </>
        }
        action={
          mayAnswerMatter(acting, matter) ? (
            <span className={styles.buttons}>
              {button("answer", matters.answer)}
              {mayKeep ? button("change", matters.change) : null}
            </span>
          ) : null
        }
      />
      <MatterOpen {...props} matter={matter} />
    </>
  );
}

/** The heading of a row; one that a link names takes the focus, so that the page opens there. */
export function MatterTitle({ title, isLinked }: { title: string; isLinked: boolean }) {
  const heading = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isLinked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "center" });
  }, [isLinked]);
  return (
    <bdi ref={heading} className={styles.title} {...(isLinked ? { tabIndex: -1 } : {})}>
      {title}
    </bdi>
  );
}
