// A plan's or report's last day in words and worked out, with advice when it falls on a weekend.
import type { Rule } from "#domain/entities.ts";
import { isDocumentRule } from "#domain/obligations.ts";
import { parametersOf } from "#domain/rule-parameters.ts";
import { type Day, parseDay, weekdayOf } from "#schema/day.ts";
import { useDayText } from "../../components/day-text.tsx";
import { nextLastDay } from "../../mandate-flow/next-last-day.ts";
import { usePageSession } from "../../session/page-words.ts";

/** "För 2026: senast lör 27 feb 2027 (texten: …)"; null for rules that ask for no document. */
export function useLastDayText(rule: Rule): string | null {
  const { words, today } = usePageSession();
  const { mandate: page } = words;
  const dayText = useDayText();
  const { lastDay, lastDayFrom } = rule;
  if (!isDocumentRule(rule)) return null;
  if (rule.kind === "deliverable") {
    const due = parseDay(parametersOf(rule, "deliverable")?.dueOn ?? "");
    return due === null ? page.noDay : page.latest(dayText(due));
  }
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
