// The latest published notes: which meeting, what about their publication does not hold, and their decisions once the
// agenda is read.
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import type { AgendaItem, Meeting, Register, Step } from "#domain/entities.ts";
import { agendaOf, dayOfMeeting, latestPublished, notesStanding } from "#domain/meetings.ts";
import { DayText } from "../../components/day-text.tsx";
import { Remark } from "../../components/remark.tsx";
import { Row, RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { agendaQuery } from "../../queries.ts";
import { useSession } from "../../session/session.tsx";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import styles from "./overview.module.css";

/** Decisions are read after the first paint: they live in a list of their own. */
export function LatestNotes({ register, groupRef, href }: GroupPageProps) {
  const session = useSession();
  const { overview } = session.words;
  const latest = latestPublished(register);
  const agenda = useQuery({ ...agendaQuery(session, groupRef), enabled: latest !== null });
  const decisions = (agenda.data?.rows ?? []).filter(
    (item) => item.meetingKey === latest?.meeting.key && item.voidedOn === null && item.decision,
  );
  return (
    <Section
      heading={overview.latestNotes}
      action={latest ? <Link href={href("meetings", latest.meeting.key)}>{overview.openNotes}</Link> : null}
    >
      {latest ? (
        <p className={styles.plain}>
          {latest.meeting.title}
          {" · "}
          <DayText day={dayOfMeeting(latest.meeting)} />
        </p>
      ) : (
        <p className={styles.plain}>{overview.noNotes}</p>
      )}
      {latest && agenda.data ? (
        <PublicationDoubts
          {...latest}
          items={agendaOf(latest.meeting.key, agenda.data.rows)}
          register={register}
        />
      ) : null}
      <RowList>
        {decisions.map((item) => (
          <Row key={item.key} title={item.decision} facts={`§ ${item.position} ${item.title}`} />
        ))}
      </RowList>
      {agenda.data && decisions.length === 0 ? <p className={styles.plain}>{overview.noDecisions}</p> : null}
    </Section>
  );
}

interface PublicationDoubtsProps {
  meeting: Meeting;
  step: Step;
  /** The meeting's own agenda items. */
  items: readonly AgendaItem[];
  register: Register;
}

/** Said to everybody who reads the decisions here, not only to those who lead: they are what is acted on. */
function PublicationDoubts({ meeting, step, items, register }: PublicationDoubtsProps) {
  const { notesDoubt } = useSession().words.overview;
  const { isDoubtful, isRewritten, changedSince } = notesStanding(meeting, items, register);
  const doubts = [
    ...(isDoubtful ? [notesDoubt.withoutRole(step.row.createdBy.name)] : []),
    ...(isRewritten ? [notesDoubt.rewritten(step.row.modifiedBy.name)] : []),
    ...(changedSince ? [notesDoubt.changedSince] : []),
  ];
  return doubts.map((doubt) => <Remark key={doubt}>{doubt}</Remark>);
}
