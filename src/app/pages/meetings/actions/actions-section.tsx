// Att göra: on a meeting's page what was taken on there, among the meetings everything that is left to do in the group.
import { Button } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { actionsInOrder } from "#domain/actions.ts";
import type { Action } from "#domain/entities.ts";
import { mayKeepActions } from "#domain/permissions.ts";
import { BrokenRows } from "../../../components/broken-rows.tsx";
import { RowList } from "../../../components/row.tsx";
import { Section } from "../../../components/section.tsx";
import { WorldNotice } from "../../../components/world-notice.tsx";
import { openerId } from "../../../forms/use-focus-back.ts";
import { actionsQuery } from "../../../queries.ts";
import { usePageSession } from "../../../session/page-words.ts";
import { Loading } from "../../../shell/loading.tsx";
import { FoldedList } from "../../../tasks/folded-list.tsx";
import styles from "../../../tasks/tasks.module.css";
import { ActionItem } from "./action-item.tsx";
import type { ActionForm, ActionsProps } from "./actions-props.ts";
import { AddAction } from "./add-action.tsx";
import { DoneItem, StruckItem } from "./settled-actions.tsx";

/** The form that writes down something new. */
export const newAction: ActionForm = "action.new";

interface ActionsSectionProps extends ActionsProps {
  /** The meeting whose page it is; null among all meetings. */
  meetingKey: string | null;
}

/** Nothing at all for somebody who may not write here, where nothing was ever written. */
export function ActionsSection(props: ActionsSectionProps) {
  const { groupRef, register, open, onOpen, meetingKey } = props;
  const session = usePageSession();
  const { words, today, personId } = session;
  const query = useQuery(actionsQuery(session, groupRef));
  const mayKeep = mayKeepActions({ personId, register, today });
  const isHere = (action: Action) => meetingKey === null || action.meetingKey === meetingKey;
  const inOrder = actionsInOrder((query.data?.rows ?? []).filter(isHere), register);
  // Among all meetings only what is left: what is done stands with its meeting, or was never tied to one.
  const isLoose = (action: Action) => meetingKey !== null || action.meetingKey === null;
  const done = inOrder.done.filter(({ action }) => isLoose(action));
  const struck = inOrder.struck.filter(isLoose);
  const isEmpty = inOrder.open.length + done.length + struck.length === 0;
  if (query.data && isEmpty && query.data.brokenRows.length === 0 && !mayKeep) return null;
  const meetingOf = (action: Action) =>
    meetingKey === null ? (register.meetings.find(({ key }) => key === action.meetingKey) ?? null) : null;
  return (
    <Section heading={words.actions.heading} {...(query.data ? { count: inOrder.open.length } : {})}>
      {query.error && !query.data ? (
        <WorldNotice
          error={query.error}
          askWhom={register.group.coordinatorName}
          onRetry={() => query.refetch()}
        />
      ) : !query.data ? (
        <Loading />
      ) : (
        <>
          <BrokenRows rows={query.data.brokenRows} />
          {inOrder.open.length > 0 ? (
            <RowList>
              {inOrder.open.map((action) => (
                <ActionItem {...props} key={action.key} action={action} meeting={meetingOf(action)} />
              ))}
            </RowList>
          ) : (
            <p className={styles.plain}>
              {meetingKey === null || !isEmpty ? words.actions.noneOpen : words.actions.noneHere}
            </p>
          )}
          {open === newAction ? (
            <AddAction {...props} />
          ) : mayKeep ? (
            <div className={styles.add}>
              <Button id={openerId(newAction)} onClick={() => onOpen(newAction)}>
                {words.actions.add}
              </Button>
            </div>
          ) : (
            <p className={styles.plain}>{words.actions.mayKeep}</p>
          )}
          <FoldedList heading={words.actions.doneHeading} count={done.length}>
            {done.map((one) => (
              <DoneItem key={one.action.key} {...one} />
            ))}
          </FoldedList>
          <FoldedList heading={words.actions.struckHeading} count={struck.length}>
            {struck.map((action) => (
              <StruckItem key={action.key} groupRef={groupRef} register={register} action={action} />
            ))}
          </FoldedList>
        </>
      )}
    </Section>
  );
}
