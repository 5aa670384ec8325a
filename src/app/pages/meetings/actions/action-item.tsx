// One thing somebody took on: whose it is and by when, and what may be done about it.
import { Button } from "@fluentui/react-components";
import type { Action, Meeting } from "#domain/entities.ts";
import { mayFinishAction, mayKeepActions } from "#domain/permissions.ts";
import { useDayText } from "../../../components/day-text.tsx";
import { Remark } from "../../../components/remark.tsx";
import { Row } from "../../../components/row.tsx";
import { openerId } from "../../../forms/use-focus-back.ts";
import { usePageSession } from "../../../session/page-words.ts";
import { LastDayMark } from "../../../tasks/last-day-mark.tsx";
import { isOutOfReach, ownerText } from "../../../tasks/owner-text.ts";
import styles from "../../../tasks/tasks.module.css";
import { ActionOpen, actionForm } from "./action-open.tsx";
import type { ActionsProps } from "./actions-props.ts";

interface ActionItemProps extends ActionsProps {
  action: Action;
  /** The meeting it was taken on at, where the page is not that meeting's own. */
  meeting: Meeting | null;
}

/** A row, with the one form that is open on it beneath. */
export function ActionItem(props: ActionItemProps) {
  const { action, meeting, register, onOpen } = props;
  const { words, today, personId } = usePageSession();
  const { actions, tasks } = words;
  const dayText = useDayText();
  const acting = { personId, register, today };
  const mayKeep = mayKeepActions(acting);
  const { title, lastDay, key } = action;
  const facts = [
    ownerText(action, actions.nobodyShort),
    lastDay === null ? tasks.noLastDay : tasks.by(dayText(lastDay)),
    meeting ? actions.from(meeting.title) : null,
  ].filter((fact) => fact !== null);
  const button = (form: "done" | "change", label: string) => (
    <Button
      id={openerId(actionForm(form, key))}
      aria-label={tasks.about(label, title)}
      onClick={() => onOpen(actionForm(form, key))}
    >
      {label}
    </Button>
  );
  return (
    <>
      <Row
        title={<bdi className={styles.title}>{title}</bdi>}
        facts={
          <>
            <span className={styles.facts}>
              <LastDayMark lastDay={lastDay} />
              <bdi>{facts.join(" · ")}</bdi>
            </span>
            {mayKeep && isOutOfReach(action) ? <Remark>{tasks.owner.noWay}</Remark> : null}
          </>
        }
        action={
          mayFinishAction(acting, action) ? (
            <span className={styles.buttons}>
              {button("done", actions.finish)}
              {mayKeep ? button("change", actions.change) : null}
            </span>
          ) : null
        }
      />
      <ActionOpen {...props} />
    </>
  );
}
