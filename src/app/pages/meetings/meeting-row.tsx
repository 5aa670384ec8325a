// One meeting in the list: its day and title, its time, place and course, and how far its notes have come.
import { Link } from "wouter";
import type { AgendaItem, Meeting } from "#domain/entities.ts";
import { agendaOf, dayOfMeeting, notesStanding } from "#domain/meetings.ts";
import { DayText } from "../../components/day-text.tsx";
import { Row } from "../../components/row.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { useCourseText, useHoursText } from "./meeting-text.tsx";
import styles from "./meetings.module.css";
import { doubtsOf, toneOf } from "./notes-words.ts";

interface MeetingRowProps extends GroupPageProps {
  meeting: Meeting;
  /** Every agenda item of the group, or null while they are being read. */
  items: readonly AgendaItem[] | null;
}

/** A row that opens the meeting. */
export function MeetingRow({ meeting, items, register, href }: MeetingRowProps) {
  const { words, today } = usePageSession();
  const hoursText = useHoursText();
  const courseText = useCourseText();
  const standing = items && notesStanding(meeting, agendaOf(meeting.key, items), register);
  const isNews = standing && (standing.state !== "none" || dayOfMeeting(meeting) < today);
  const doubts = standing ? doubtsOf(standing, words.meetings) : [];
  const facts = [hoursText(meeting), meeting.place, courseText(meeting)].filter((fact) => fact !== null);
  return (
    <Row
      title={
        <span className={styles.when}>
          <span className={styles.day}>
            <DayText day={dayOfMeeting(meeting)} />
          </span>
          <Link href={href("meetings", meeting.key)}>
            <bdi>{meeting.title}</bdi>
          </Link>
        </span>
      }
      facts={
        <span className={styles.whenFacts}>
          <bdi>{facts.join(" · ")}</bdi>
          {doubts.map((doubt) => (
            <StateMark key={doubt} tone="warn">
              {doubt}
            </StateMark>
          ))}
        </span>
      }
      action={
        isNews && meeting.course !== "cancelled" ? (
          <StateMark tone={toneOf(standing)}>{words.meetings.states[standing.state]}</StateMark>
        ) : null
      }
    />
  );
}
