// What "per år", "om året", "/termin", "varannan månad" and "kvartalsvis" divide time into.
import type { Token } from "#reading/tokens.ts";

/** A stretch of time that something happens in; `times` is how many of them a year (or a term) has. */
export interface Period {
  per: "calendarYear" | "term";
  times: number;
  start: number;
  end: number;
}

const PERIODS: readonly (readonly [string, number, Period["per"]])[] = [
  ["år", 1, "calendarYear"],
  ["kalenderår", 1, "calendarYear"],
  ["verksamhetsår", 1, "calendarYear"],
  ["året", 1, "calendarYear"],
  ["kalenderåret", 1, "calendarYear"],
  ["verksamhetsåret", 1, "calendarYear"],
  ["termin", 1, "term"],
  ["terminen", 1, "term"],
  ["halvår", 2, "calendarYear"],
  ["halvåret", 2, "calendarYear"],
  ["tertial", 3, "calendarYear"],
  ["kvartal", 4, "calendarYear"],
  ["kvartalet", 4, "calendarYear"],
  ["månad", 12, "calendarYear"],
  ["månaden", 12, "calendarYear"],
];
const OPENS_PERIOD = /^(?:per|om|\/|varje|under|i|på|och|pr|var|vart|ett|en)$/;
const ADVERBS: readonly (readonly [RegExp, number, Period["per"]])[] = [
  [/^(?:årligen|årsvis)$/, 1, "calendarYear"],
  [/^terminsvis$/, 1, "term"],
  [/^halvårsvis$/, 2, "calendarYear"],
  [/^(?:kvartalsvis|kvartalsvisa)$/, 4, "calendarYear"],
  [/^(?:månadsvis|månadsvisa|månatligen|månatliga)$/, 12, "calendarYear"],
];
const EVERY_NTH: Record<string, number> = { varannan: 2, andra: 2, tredje: 3, fjärde: 4, sjätte: 6 };
/** Returns the period said from token i on, or null. */
export function periodAt(tokens: readonly Token[], i: number): Period | null {
  const word = tokens[i]?.norm ?? "";
  const adverb = ADVERBS.find(([pattern]) => pattern.test(word));
  if (adverb) return { per: adverb[2], times: adverb[1], start: i, end: i + 1 };
  const nth = everyNth(tokens, i);
  if (nth) return nth;
  if (!OPENS_PERIOD.test(word)) return null;
  let at = i + 1;
  while (at < i + 3 && /^(?:ett|en|och|varje|per|hela|helt)$/.test(tokens[at]?.norm ?? "")) at++;
  const named = PERIODS.find(([name]) => name === tokens[at]?.norm);
  if (!named || (word === "och" && at === i + 1 && named[0] !== "år") || word === "en" || word === "ett")
    return null;
  if (/^(?:var|vart)$/.test(word)) return null;
  return { per: named[2], times: named[1], start: i, end: at + 1 };
}

function everyNth(tokens: readonly Token[], i: number): Period | null {
  const word = tokens[i]?.norm ?? "";
  const at = word === "varannan" ? i : word === "var" ? i + 1 : -1;
  const nth = at < 0 ? undefined : EVERY_NTH[tokens[at]?.norm ?? ""];
  if (nth === undefined || tokens[at + 1]?.norm !== "månad") return null;
  return { per: "calendarYear", times: 12 / nth, start: i, end: at + 2 };
}
