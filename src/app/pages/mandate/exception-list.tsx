// The exceptions from a rule: those that hold or are to come, and the last that ran out.
import type { Rule } from "#domain/entities.ts";
import { parseDay } from "#schema/day.ts";
import { useDayText } from "../../components/day-text.tsx";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./mandate.module.css";

/** Nothing where there has never been one. */
export function ExceptionList({ rule }: { rule: Rule }) {
  const { words, today } = usePageSession();
  const { exception: page } = words.findings;
  const dayText = useDayText();
  const exceptions = rule.exceptions ?? [];
  if (exceptions.length === 0) return null;
  return (
    <ul className={styles.recorded}>
      {exceptions.map((one) => {
        const last = parseDay(one.until) ?? 0;
        const until = dayText(last);
        const text =
          last < today
            ? page.over(until, one.because)
            : one.about === null
              ? page.holds(until, one.because)
              : page.holdsAbout(one.about, until, one.because);
        return (
          <li key={`${one.about}${one.from}${one.until}`} dir="auto">
            {text}
          </li>
        );
      })}
    </ul>
  );
}
