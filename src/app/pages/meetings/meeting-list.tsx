// Every meeting: the next one in a sentence, the coming ones nearest first, the earlier ones latest first.
import { Button } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Meeting } from "#domain/entities.ts";
import { dayOfMeeting, meetingsInTime, nextMeeting } from "#domain/meetings.ts";
import { mayPlanMeetings } from "#domain/permissions.ts";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { useDayText } from "../../components/day-text.tsx";
import { RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { Strip } from "../../components/strip.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { openerId, useFocusBack } from "../../forms/use-focus-back.ts";
import { agendaQuery } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import type { ActionForm } from "./actions/actions-props.ts";
import { ActionsSection } from "./actions/actions-section.tsx";
import { MeetingRow } from "./meeting-row.tsx";
import { useHoursText } from "./meeting-text.tsx";
import styles from "./meetings.module.css";
import { NewMeeting } from "./new-meeting.tsx";

/** The list. Meetings are in the register; how far their notes have come is told once the agendas are read. */
export function MeetingList(props: GroupPageProps) {
  const { register, groupRef } = props;
  const session = usePageSession();
  const { words, today, personId } = session;
  const [open, setOpen] = useState<ActionForm | "new-meeting" | null>(null);
  useFocusBack(open);
  const agenda = useQuery(agendaQuery(session, groupRef));
  const mayPlan = mayPlanMeetings({ personId, register, today });
  const { coming, earlier } = meetingsInTime(register, today);
  const brokenRows = [
    ...register.brokenRows.filter(({ list }) => list === "Meetings"),
    ...(agenda.data?.brokenRows ?? []),
  ];
  const rows = (meetings: Meeting[]) => (
    <RowList>
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.key} {...props} meeting={meeting} items={agenda.data?.rows ?? null} />
      ))}
    </RowList>
  );
  return (
    <>
      {open === "new-meeting" ? (
        <NewMeeting {...props} onClose={() => setOpen(null)} />
      ) : (
        <NextMeetingStrip
          {...props}
          isQuiet={open !== null}
          onPlan={mayPlan ? () => setOpen("new-meeting") : null}
        />
      )}
      {agenda.error ? (
        <WorldNotice
          error={agenda.error}
          askWhom={register.group.coordinatorName}
          onRetry={() => agenda.refetch()}
        />
      ) : null}
      <BrokenRows rows={brokenRows} />
      <div className={styles.parts}>
        <div className={styles.coming}>
          <Section heading={words.meetings.coming} count={coming.length}>
            {coming.length === 0 ? <p className={styles.plain}>{words.meetings.noComing}</p> : rows(coming)}
          </Section>
        </div>
        <div className={styles.toDo}>
          <ActionsSection
            groupRef={groupRef}
            register={register}
            meetingKey={null}
            open={open}
            onOpen={setOpen}
          />
        </div>
        <div className={styles.earlier}>
          <Section heading={words.meetings.earlier} count={earlier.length}>
            {earlier.length === 0 ? (
              <p className={styles.plain}>{words.meetings.noEarlier}</p>
            ) : (
              rows(earlier)
            )}
          </Section>
        </div>
      </div>
      {mayPlan ? null : <p className={styles.plain}>{words.meetings.mayPlan}</p>}
    </>
  );
}

interface NextMeetingStripProps extends GroupPageProps {
  /** A form is open further down, with a primary button of its own. */
  isQuiet: boolean;
  /** Null for somebody who may not plan meetings. */
  onPlan: (() => void) | null;
}

function NextMeetingStrip({ register, isQuiet, onPlan }: NextMeetingStripProps) {
  const { words, today } = usePageSession();
  const dayText = useDayText();
  const hoursText = useHoursText();
  const next = nextMeeting(register, today);
  return (
    <Strip
      sentence={
        next ? (
          <>
            {words.meetings.nextIs}
            <strong>{dayText(dayOfMeeting(next))}</strong> {hoursText(next)}
          </>
        ) : (
          words.meetings.noNext
        )
      }
      under={next ? <bdi>{[next.title, next.place].filter((part) => part !== null).join(" · ")}</bdi> : null}
      action={
        onPlan ? (
          <Button
            id={openerId("new-meeting")}
            {...(isQuiet ? {} : { appearance: "primary" as const })}
            onClick={onPlan}
          >
            {words.meetings.plan}
          </Button>
        ) : null
      }
    />
  );
}
