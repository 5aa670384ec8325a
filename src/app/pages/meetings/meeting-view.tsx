// One meeting: what, when and where; its decisions, agenda and notes; what was taken on; how far the notes have come.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import type { Meeting } from "#domain/entities.ts";
import { agendaOf, dayOfMeeting, publicationOf } from "#domain/meetings.ts";
import { mayPlanMeetings, mayWriteNotes } from "#domain/permissions.ts";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { Columns } from "../../components/section.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { useFocusBack } from "../../forms/use-focus-back.ts";
import { agendaQuery } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { Loading } from "../../shell/loading.tsx";
import { ActionsSection } from "./actions/actions-section.tsx";
import { AgendaSection } from "./agenda-section.tsx";
import { DecisionsSection } from "./decisions-section.tsx";
import { MeetingHead } from "./meeting-head.tsx";
import styles from "./meetings.module.css";
import { NotesProgress } from "./notes-progress.tsx";
import type { OpenForm } from "./open-form.ts";

interface MeetingViewProps extends GroupPageProps {
  meeting: Meeting;
}

/** The meeting itself is in the register and painted at once; its agenda and notes are read after. */
export function MeetingView(props: MeetingViewProps) {
  const { register, groupRef, meeting, href } = props;
  const session = usePageSession();
  const { words, today, personId } = session;
  const [open, setOpen] = useState<OpenForm | null>(null);
  // A form on an item goes back to that item's heading by itself.
  useFocusBack(open === null || "key" in open ? null : open.form);
  const agenda = useQuery(agendaQuery(session, groupRef));
  const items = agenda.data ? agendaOf(meeting.key, agenda.data.rows) : null;
  const acting = { personId, register, today };
  const hasBegun = dayOfMeeting(meeting) <= today || meeting.course === "held";
  return (
    <>
      <p className={styles.back}>
        <Link href={href("meetings")}>{words.meetings.all}</Link>
      </p>
      <MeetingHead {...props} items={items} open={open} onOpen={setOpen} reread={() => agenda.refetch()} />
      {agenda.error ? (
        <WorldNotice
          error={agenda.error}
          askWhom={register.group.coordinatorName}
          onRetry={() => agenda.refetch()}
        />
      ) : null}
      <BrokenRows rows={agenda.data?.brokenRows ?? []} />
      {items ? (
        <Columns>
          <div>
            <DecisionsSection items={items} />
            <AgendaSection
              groupRef={groupRef}
              meeting={meeting}
              items={items}
              open={open}
              onOpen={setOpen}
              mayPlan={mayPlanMeetings(acting)}
              mayWrite={mayWriteNotes(acting)}
              hasBegun={hasBegun}
              isPublished={publicationOf(meeting.key, register) !== null}
            />
            <ActionsSection
              groupRef={groupRef}
              register={register}
              meetingKey={meeting.key}
              open={open?.form ?? null}
              onOpen={(form) => setOpen(form === null ? null : { form })}
            />
          </div>
          <NotesProgress {...props} items={items} hasBegun={hasBegun} />
        </Columns>
      ) : agenda.error ? null : (
        <Loading />
      )}
    </>
  );
}
