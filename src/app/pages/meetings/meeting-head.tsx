// The first thing about a meeting: its heading and facts, with the one thing there is to do now.
import { Button } from "@fluentui/react-components";
import type { AgendaItem, Meeting } from "#domain/entities.ts";
import { dayOfMeeting, isStepOpen, notesFingerprint, publicationOf } from "#domain/meetings.ts";
import { mayPlanMeetings, mayTakeStep } from "#domain/permissions.ts";
import { isSound } from "#domain/standing.ts";
import { DayText } from "../../components/day-text.tsx";
import { Strip } from "../../components/strip.tsx";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { openerId } from "../../forms/use-focus-back.ts";
import { useSave } from "../../forms/use-save.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { ChangeMeeting, meetingDraft } from "./change-meeting.tsx";
import { MeetingConflict } from "./meeting-conflict.tsx";
import { PlaceText, useCourseText, useHoursText } from "./meeting-text.tsx";
import styles from "./meetings.module.css";
import type { OpenForm } from "./open-form.ts";
import { PublishPanel } from "./publish-panel.tsx";
import { useStoredRows } from "./use-stored-rows.ts";

interface MeetingHeadProps extends GroupPageProps {
  meeting: Meeting;
  /** The meeting's own agenda items, or null while they are being read. */
  items: readonly AgendaItem[] | null;
  open: OpenForm | null;
  onOpen: (form: OpenForm | null) => void;
  /** Reads the agenda again, so that what is published is what is stored. */
  reread: () => void;
}

/** The facts, or the form that changes them; beneath them what is about to be published. */
export function MeetingHead(props: MeetingHeadProps) {
  const { register, groupRef, meeting, items, open, onOpen, reread } = props;
  const session = usePageSession();
  const { words, today, personId, drafts } = session;
  const { putMeeting } = useStoredRows(groupRef);
  const hoursText = useHoursText();
  const courseText = useCourseText();
  const saving = useSave<Meeting>(async (row) => {
    if (open?.form === "meeting") {
      drafts.clear(meetingDraft(row.key));
      onOpen(null);
    }
    await putMeeting(row);
  });
  if (saving.state.kind === "conflict") {
    return <MeetingConflict conflict={saving.state.conflict} groupRef={groupRef} saving={saving} />;
  }
  if (open?.form === "meeting") {
    return (
      <ChangeMeeting groupRef={groupRef} meeting={meeting} saving={saving} onClose={() => onOpen(null)} />
    );
  }
  const acting = { personId, register, today };
  const mayPlan = mayPlanMeetings(acting);
  const canPublish =
    items !== null && mayTakeStep(acting, "publish") && isStepOpen("publish", meeting, items, register);
  const publication = publicationOf(meeting.key, register);
  // After somebody else's publication these words are published for the first time.
  const isChange =
    publication !== null &&
    isSound(publication, register) &&
    publication.fingerprint !== notesFingerprint(items ?? []);
  const isOpen = meeting.course === "planned" || meeting.course === "called";
  const canMarkHeld = mayPlan && isOpen && dayOfMeeting(meeting) <= today;
  const markHeld = () =>
    saving.save(async () => (await session.store()).changeMeeting(groupRef, meeting, { course: "held" }));
  return (
    <>
      <Strip
        sentence={
          <>
            <strong>
              <bdi>{meeting.title}</bdi>
            </strong>{" "}
            <DayText day={dayOfMeeting(meeting)} />
          </>
        }
        facts={[
          { term: words.meetings.facts.time, value: hoursText(meeting) },
          { term: words.meetings.facts.place, value: <PlaceText place={meeting.place} /> },
          { term: words.meetings.facts.course, value: courseText(meeting) },
        ]}
        action={
          <>
            {canPublish && open === null ? (
              <Button
                id={openerId("publish")}
                appearance="primary"
                onClick={() => {
                  reread();
                  onOpen({ form: "publish" });
                }}
              >
                {isChange ? words.meetings.publishAgain : words.meetings.publish}
              </Button>
            ) : null}
            {canMarkHeld ? (
              <Button
                {...(canPublish || open !== null ? {} : { appearance: "primary" as const })}
                disabledFocusable={saving.state.kind === "saving"}
                onClick={markHeld}
              >
                {words.meetings.markHeld}
              </Button>
            ) : null}
            {mayPlan ? (
              <Button
                id={openerId("meeting")}
                onClick={() => {
                  saving.reset();
                  onOpen({ form: "meeting" });
                }}
              >
                {words.meetings.change}
              </Button>
            ) : null}
          </>
        }
      />
      <div className={styles.notice}>
        <SaveNotice state={saving.state} />
      </div>
      {open?.form === "publish" && items ? (
        <PublishPanel {...props} items={items} onClose={() => onOpen(null)} />
      ) : null}
    </>
  );
}
