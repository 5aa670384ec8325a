// One rule: the mandate's sentence in quotes, what it asks for, and the last day in words and worked out.
import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Rule } from "#domain/entities.ts";
import { type Day, weekdayOf } from "#schema/day.ts";
import { useDayText } from "../../components/day-text.tsx";
import { nextLastDay } from "../../mandate-flow/next-last-day.ts";
import { usePageSession } from "../../session/page-words.ts";
import styles from "./mandate.module.css";
import { RuleChange } from "./rule-change.tsx";

interface RuleRowProps {
  rule: Rule;
  groupKey: string;
  mayChange: boolean;
}

/** The form for changing it opens under the rule it is about. */
export function RuleRow({ rule, groupKey, mayChange }: RuleRowProps) {
  const { words } = usePageSession();
  const { mandate: page, common } = words;
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const lastDay = useLastDayText(rule);
  const facts = [
    rule.section === null ? page.noSection : page.section(rule.section),
    rule.receiver === null ? null : page.toReceiver(rule.receiver),
    rule.adoptedBy === null ? null : page.isAdoptedBy(rule.adoptedBy),
    rule.judgedFrom === null ? common.underDraft : null,
  ].filter((fact) => fact !== null);
  return (
    <li className={styles.rule}>
      <div className={styles.ruleHead}>
        <h4 className={styles.label}>
          {rule.label.charAt(0).toUpperCase() + rule.label.slice(1)}
          <span className={styles.strength}> · {page.strengths[rule.strength]}</span>
        </h4>
        {mayChange ? (
          <Button
            ref={(element: HTMLButtonElement | null) => {
              button.current = element;
            }}
            appearance="subtle"
            className={styles.change ?? ""}
            aria-label={page.changeThis(rule.label)}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {page.change}
          </Button>
        ) : null}
      </div>
      <blockquote className={styles.quote} dir="auto">
        {common.quote(rule.quote)}
      </blockquote>
      <p>{lastDay}</p>
      <p className={styles.small}>{facts.join(" · ")}</p>
      {isOpen ? <RuleChange rule={rule} groupKey={groupKey} onClose={close} /> : null}
    </li>
  );
}

/** "För 2026: senast lör 27 feb 2027 (texten: …)", with advice when the day falls on a weekend. */
function useLastDayText({ lastDay, lastDayFrom }: Rule): string {
  const { words, today } = usePageSession();
  const { mandate: page } = words;
  const dayText = useDayText();
  if (lastDay === null) return page.noDay;
  const next = nextLastDay(lastDay, today);
  if (next === null) return page.noSuchDay;
  const origin = lastDayFrom === "own" || lastDay.words === "" ? page.byOwnRule : page.inWords(lastDay.words);
  const sentence = `${page.lastDayFor(next.year, dayText(next.day))} (${origin}).`;
  const advice = weekendAdvice(next.day, page, dayText);
  return advice === null ? sentence : `${sentence} ${advice}`;
}

type PageWords = ReturnType<typeof usePageSession>["words"]["mandate"];

/** The day stands, for the mandate moves no weekend; the Friday before is advice. */
function weekendAdvice(day: Day, page: PageWords, dayText: (day: Day) => string): string | null {
  const weekday = weekdayOf(day);
  if (weekday < 6) return null;
  return page.weekend(weekday === 6 ? page.saturday : page.sunday, dayText(day - (weekday - 5)));
}
