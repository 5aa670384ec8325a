// Årshjul: one year of the group as a wheel and a list, with the way to other years, to paper and to a calendar.
import { Button } from "@fluentui/react-components";
import { CalendarArrowDownRegular, PrintRegular } from "@fluentui/react-icons";
import { Link } from "wouter";
import { isCancelled, yearOf, yearSpan } from "#domain/year.ts";
import { yearThing } from "#domain/year-link.ts";
import { partsOf } from "#schema/day.ts";
import { useNarrow } from "../../../components/use-narrow.ts";
import { usePageSession } from "../../../session/page-words.ts";
import type { GroupPageProps } from "../../../shell/group-page-props.ts";
import { daySource } from "./day-source.ts";
import { useCalendarFile } from "./use-calendar-file.ts";
import { usePrint } from "./use-print.ts";
import { narrowWheel, wideWheel } from "./wheel-size.ts";
import { YearLegend } from "./year-legend.tsx";
import { YearList } from "./year-list.tsx";
import styles from "./year-view.module.css";
import { YearWheel } from "./year-wheel.tsx";

/** More than this leave the wheel less of the paper. */
const crowdedFrom = 25;

interface YearViewProps extends GroupPageProps {
  year: number;
}

/** A year outside those that can be known says which can. */
export function YearView({ year, register, href }: YearViewProps) {
  const { words, today } = usePageSession();
  const isNarrow = useNarrow(640);
  const span = yearSpan(register, today);
  const isKnown = year >= span.first && year <= span.last;
  const entries = isKnown ? yearOf(register, year, today) : [];
  const calendar = useCalendarFile(register.group, year, entries);
  const printing = usePrint();
  const cancelled = entries.filter(isCancelled).length;
  const done = entries.filter(({ isDone }) => isDone).length;
  const count = words.year.count(entries.length - cancelled, done, cancelled);
  const heading = words.year.heading(year);
  const source = daySource(entries, words.year);
  const others = isKnown ? [year - 1, year + 1] : [partsOf(today).year];
  return (
    <section className={styles.view} aria-labelledby="year-heading">
      <div className={styles.head}>
        <h2 id="year-heading" className={styles.heading}>
          {heading}
          {entries.length === 0 ? null : <span className={styles.count}>{count}</span>}
        </h2>
        <div className={styles.actions}>
          {entries.length === 0 ? null : (
            <>
              <Button icon={<PrintRegular aria-hidden />} onClick={printing.print}>
                {words.year.print}
              </Button>
              <Button icon={<CalendarArrowDownRegular aria-hidden />} onClick={calendar.save}>
                {words.year.save}
              </Button>
            </>
          )}
          <nav className={styles.years} aria-label={words.year.otherYears}>
            {others
              .filter((other) => other >= span.first && other <= span.last)
              .map((other) => (
                <Link
                  key={other}
                  className={styles.year ?? ""}
                  href={href("plan-report", yearThing(other))}
                  aria-label={words.year.otherYear(other)}
                >
                  {other}
                </Link>
              ))}
          </nav>
        </div>
      </div>
      <p className={styles.notice} role="status">
        {printing.isRefused ? words.year.cannotPrint : calendar.isSaved ? words.year.saved : null}
      </p>
      {entries.length === 0 ? (
        <p>{isKnown ? words.year.empty(year) : words.year.outside(span.first, span.last)}</p>
      ) : (
        <div className={`${styles.columns} ${entries.length > crowdedFrom ? styles.crowded : ""}`}>
          <div className={styles.picture}>
            <YearWheel
              entries={entries}
              year={year}
              wheel={isNarrow ? narrowWheel : wideWheel}
              label={words.year.picture(heading, count)}
            />
            <YearLegend entries={entries} />
          </div>
          <div>
            <YearList entries={entries} year={year} hasToday={partsOf(today).year === year} href={href} />
            {source === null ? null : <p className={styles.source}>{source}</p>}
          </div>
        </div>
      )}
    </section>
  );
}
