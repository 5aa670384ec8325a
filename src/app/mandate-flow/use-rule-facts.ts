// What stands in small under a rule's title.
import { formatDayShort } from "#locales/dates.ts";
import { usePageSession } from "../session/page-words.ts";
import { nextLastDay } from "./next-last-day.ts";
import { lacksLastDay, type SettledRule } from "./settled-rules.ts";

/** Returns the facts in words: what the title leaves out, receiver, last day, and the section it stands in. */
export function useRuleFacts(rule: SettledRule): string[] {
  const { words, today, locale } = usePageSession();
  const { mandate, rules } = words;
  const { receiver, adoptedBy, lastDay, lastDayFrom, section } = rule;
  const next = lastDay === null ? null : nextLastDay(lastDay, today);
  const day = next === null ? null : mandate.flow.latest(formatDayShort(next.day, locale));
  const isOwnDay = lastDayFrom === "own" && rule.found !== null;
  return [
    ...rules.facts(rule),
    receiver === "" ? null : mandate.toReceiver(receiver),
    adoptedBy === "" ? null : mandate.isAdoptedBy(adoptedBy),
    day === null || !isOwnDay ? day : `${day} (${mandate.flow.ownRule.toLowerCase()})`,
    lacksLastDay(rule) ? mandate.flow.noDay : null,
    section === null ? null : mandate.section(section),
  ].filter((fact) => fact !== null);
}
