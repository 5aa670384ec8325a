// The next meeting: day, time and place, and the way to its agenda.
import { Link } from "wouter";
import { nextMeeting } from "#domain/meetings.ts";
import { formatTime } from "#locales/dates.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { DayText } from "../../components/day-text.tsx";
import { Section } from "../../components/section.tsx";
import { useSession } from "../../session/session.tsx";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import styles from "./overview.module.css";

/** Says so when none is planned. */
export function NextMeeting({ register, href }: GroupPageProps) {
  const { words, today, locale } = useSession();
  const { overview } = words;
  const meeting = nextMeeting(register, today);
  const time = (instant: number) => formatTime(wallTimeOf(instant).minutes, locale);
  return (
    <Section
      heading={overview.nextMeeting}
      action={meeting ? <Link href={href("meetings", meeting.key)}>{overview.openMeeting}</Link> : null}
    >
      {meeting ? (
        <p className={styles.meeting}>
          <strong>
            <DayText day={wallTimeOf(meeting.starts).day} />
          </strong>{" "}
          {time(meeting.starts)}
          {meeting.ends === null ? "" : `–${time(meeting.ends)}`}
          {meeting.place === null ? "" : ` · ${meeting.place}`}
        </p>
      ) : (
        <p className={styles.plain}>{overview.noMeeting}</p>
      )}
    </Section>
  );
}
