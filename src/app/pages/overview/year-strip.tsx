// The year as a thin strip under everything else: twelve months with their days in words. Fetched after the first
// paint. Where there is no room for twelve columns, the next four dates.
import { Link } from "wouter";
import { isCancelled, type YearEntry, yearOf } from "#domain/year.ts";
import { yearThing } from "#domain/year-link.ts";
import { shortDayParts } from "#locales/dates.ts";
import { dayOf, partsOf } from "#schema/day.ts";
import { DayText } from "../../components/day-text.tsx";
import { Row, RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { withSoftHyphens } from "../../components/soft-hyphens.ts";
import { useNarrow } from "../../components/use-narrow.ts";
import { yearEntryTitle } from "../../components/year-entry-title.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import styles from "./year-strip.module.css";

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const roomForMonths = 960;

/** Nothing at all for a year of which no date is known. */
export function YearStrip({ register, href }: Pick<GroupPageProps, "register" | "href">) {
  const { words, today } = usePageSession();
  const isNarrow = useNarrow(roomForMonths);
  const { year } = partsOf(today);
  const entries = yearOf(register, year, today).filter((entry) => !isCancelled(entry));
  if (entries.length === 0) return null;
  return (
    <Section
      heading={String(year)}
      action={<Link href={href("plan-report", yearThing(year))}>{words.year.show}</Link>}
    >
      {isNarrow ? <NextDates entries={entries} /> : <Months entries={entries} />}
    </Section>
  );
}

function Months({ entries }: { entries: readonly YearEntry[] }) {
  const { words, today, locale } = usePageSession();
  const now = partsOf(today);
  const nameOf = (month: number) => shortDayParts(dayOf(now.year, month, 1), locale).month;
  const titleOf = (entry: YearEntry) => {
    const title = yearEntryTitle(entry, words.year, today);
    return entry.kind === "ownRule" ? `${title} (${words.year.ownRule})` : title;
  };
  const byMonth = Map.groupBy(entries, ({ day }) => partsOf(day).month);
  return (
    <ol className={styles.months}>
      {months.map((month) => (
        <li key={month} className={month === now.month ? styles.now : styles.month}>
          <p className={styles.name}>
            {month === now.month ? words.year.todayIn(nameOf(month), now.day) : nameOf(month)}
          </p>
          {byMonth.get(month)?.map((entry) => (
            <p key={entry.key}>
              <strong>{partsOf(entry.day).day}</strong> <bdi>{withSoftHyphens(titleOf(entry))}</bdi>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function NextDates({ entries }: { entries: readonly YearEntry[] }) {
  const { words, today } = usePageSession();
  const ahead = entries.filter(({ day }) => day >= today).slice(0, 4);
  if (ahead.length === 0) return <p>{words.year.nothingAhead}</p>;
  return (
    <RowList>
      {ahead.map((entry) => (
        <Row
          key={entry.key}
          title={yearEntryTitle(entry, words.year, today)}
          facts={<DayText day={entry.day} />}
        />
      ))}
    </RowList>
  );
}
