// What is done, and what was struck: kept, and said by whom.
import { Button } from "@fluentui/react-components";
import type { DoneAction } from "#domain/actions.ts";
import type { Action } from "#domain/entities.ts";
import { mayKeepActions } from "#domain/permissions.ts";
import { useDayText } from "../../../components/day-text.tsx";
import { Row } from "../../../components/row.tsx";
import { StateMark } from "../../../components/state-mark.tsx";
import { SaveNotice } from "../../../forms/save-notice.tsx";
import { usePageSession } from "../../../session/page-words.ts";
import { makerText } from "../../../tasks/maker-text.ts";
import { ownerText } from "../../../tasks/owner-text.ts";
import styles from "../../../tasks/tasks.module.css";
import type { ActionsProps } from "./actions-props.ts";
import { useActionSaving } from "./use-action-saving.ts";

/** An action that is done, with when and according to whom. */
export function DoneItem({ action, done }: DoneAction) {
  const { actions, tasks } = usePageSession().words;
  const dayText = useDayText();
  const facts = [
    ownerText(action, actions.nobodyShort),
    actions.doneBy(makerText(done, tasks), dayText(done.day)),
  ];
  return (
    <Row
      title={<bdi className={styles.title}>{action.title}</bdi>}
      facts={
        <>
          <bdi>{facts.join(" · ")}</bdi>
          {done.comment ? (
            <p className={styles.said} dir="auto">
              {done.comment}
            </p>
          ) : null}
        </>
      }
      action={<StateMark tone="good">{actions.done}</StateMark>}
    />
  );
}

/** An action that was struck, with why; the striking can be undone. */
export function StruckItem({
  action,
  groupRef,
  register,
}: Pick<ActionsProps, "groupRef" | "register"> & { action: Action }) {
  const { words, today, personId } = usePageSession();
  const { strike } = words.tasks;
  const dayText = useDayText();
  const saving = useActionSaving(groupRef, () => {});
  const mayKeep = mayKeepActions({ personId, register, today });
  const { voidedOn, voidedBecause } = action;
  const restore = () =>
    saving.write((store) => store.changeAction(groupRef, action, { voidedOn: null, voidedBecause: null }));
  return (
    <Row
      title={<s className={styles.title}>{action.title}</s>}
      facts={
        <>
          <bdi>{voidedOn === null ? null : strike.because(dayText(voidedOn), voidedBecause ?? "")}</bdi>
          <SaveNotice state={saving.state} />
        </>
      }
      action={
        mayKeep ? (
          <Button
            aria-label={words.tasks.about(strike.restore, action.title)}
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
