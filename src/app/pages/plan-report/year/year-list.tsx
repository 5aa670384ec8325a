// The year in words, which is what the wheel is a picture of: every entry in order, with its day, name and state.
import { Link } from "wouter";
import { isCancelled, type YearEntry } from "#domain/year.ts";
import { shortDayParts } from "#locales/dates.ts";
import { type Day, formatDay } from "#schema/day.ts";
import { DayText } from "../../../components/day-text.tsx";
import { yearEntryTitle } from "../../../components/year-entry-title.ts";
import { usePageSession } from "../../../session/page-words.ts";
import type { GroupPageProps } from "../../../shell/group-page-props.ts";
import { YearEntryState } from "./year-entry-state.tsx";
import styles from "./year-list.module.css";
import { YearMark } from "./year-mark.tsx";

interface YearListProps {
  entries: readonly YearEntry[];
  year: number;
  /** Whether today lies in the year, and so between two of its rows. */
  hasToday: boolean;
  href: GroupPageProps["href"];
}

/** More than this stand in two columns on paper. */
const longFrom = 14;

/** An ordered list: the number in each sign is the row's own. */
export function YearList({ entries, year, hasToday, href }: YearListProps) {
  const { words, today } = usePageSession();
  const firstAhead = entries.findIndex(({ day }) => day >= today);
  const isOver = hasToday && firstAhead === -1;
  return (
    <>
      <ol
        className={`${styles.list} ${entries.length > longFrom ? styles.long : ""}`}
        aria-label={words.year.list(year)}
      >
        {entries.map((entry, index) => (
          <li key={entry.key}>
            {hasToday && index === firstAhead ? <Today /> : null}
            <div className={styles.row}>
              <YearMark
                kind={entry.kind}
                isDone={entry.isDone}
                isCancelled={isCancelled(entry)}
                number={index + 1}
              />
              <DayColumns day={entry.day} />
              <div className={styles.words}>
                <Title entry={entry} href={href} />
                <Facts entry={entry} />
              </div>
              <YearEntryState entry={entry} isNext={index === firstAhead} />
            </div>
          </li>
        ))}
      </ol>
      {isOver ? <Today /> : null}
    </>
  );
}

function Today() {
  const { words, today } = usePageSession();
  return (
    <p className={styles.today}>
      <strong>{words.year.today}</strong> <DayText day={today} />
    </p>
  );
}

/** Weekday, day and month each under their own kind. */
function DayColumns({ day }: { day: Day }) {
  const { locale } = usePageSession();
  const { weekday, dayOfMonth, month } = shortDayParts(day, locale);
  return (
    <time className={styles.day} dateTime={formatDay(day)}>
      <span>{weekday}</span> <span className={styles.number}>{dayOfMonth}</span> <span>{month}</span>
    </time>
  );
}

function Title({ entry, href }: { entry: YearEntry; href: GroupPageProps["href"] }) {
  const { words, today } = usePageSession();
  const title = yearEntryTitle(entry, words.year, today);
  const { opens } = entry;
  return opens === null ? <span>{title}</span> : <Link href={href(opens.page, opens.thing)}>{title}</Link>;
}

/** Whose names a number stands for, and which days are the group's own. */
function Facts({ entry }: { entry: YearEntry }) {
  const { year } = usePageSession().words;
  const isOwnRule = entry.kind === "ownRule" || entry.kind === "national";
  const facts =
    entry.about === "terms" && entry.memberships.length > 1
      ? year.names(entry.memberships.flatMap(({ personName }) => personName ?? []))
      : entry.about !== "obligation"
        ? null
        : isOwnRule
          ? year.ownRule
          : entry.obligation.rule.lastDayFrom === "own"
            ? year.ownDay
            : null;
  return facts === null ? null : <span className={styles.facts}>{facts}</span>;
}
