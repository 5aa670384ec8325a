// The named day inside a last day: "28 februari", "28:e feb.", "28/2", "sista februari", "utgången av februari".
import { longestMonth, monthOf } from "./months.ts";
import { normAt, reads, type Token } from "./tokens.ts";

/** A day of the year as named; `edge` is set for the end of a month, whose last day depends on the year. */
export interface NamedDay {
  month: number;
  day: number;
  edge: "endOfMonth" | null;
  /** True when a year follows: that is one day, not one that comes back. */
  withYear: boolean;
  /** Index of the first token after the words. */
  end: number;
}

const WEEKDAY = /^(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?$/;
const ORDINALS = [
  "första",
  "andra",
  "tredje",
  "fjärde",
  "femte",
  "sjätte",
  "sjunde",
  "åttonde",
  "nionde",
  "tionde",
];
const MONTH_ENDS = [
  "utgången av",
  "utgång av",
  "slutet av",
  "slutet på",
  "sista dagen i",
  "sista dag i",
  "sista",
];

const MOST_WORDS_BEFORE = 3; // "vid", a weekday, "den"
const isBeforeDay = (word: string): boolean => WEEKDAY.test(word) || word === "den" || word === "vid";

/** Returns the day named from token i on, possible or not ("31 februari"), or null when no day of the year is named. */
export function readNamedDay(tokens: readonly Token[], i: number): NamedDay | null {
  let at = i;
  while (at < i + MOST_WORDS_BEFORE && isBeforeDay(normAt(tokens, at))) at++;
  return monthEnd(tokens, at) ?? isoDay(tokens, at) ?? dayAndMonth(tokens, at);
}

/** Returns true when the named day exists in some year. */
export function isPossible(named: Pick<NamedDay, "month" | "day">): boolean {
  return named.day >= 1 && named.day <= longestMonth(named.month);
}

function monthEnd(tokens: readonly Token[], i: number): NamedDay | null {
  const words = MONTH_ENDS.find((end) => reads(tokens, i, end));
  const at = words ? i + words.split(" ").length : i;
  const month = monthOf(normAt(tokens, at));
  if (month === null) return null;
  let end = skipDot(tokens, at + 1);
  if (tokens[end]?.norm === "månad" || tokens[end]?.norm === "månads") end++;
  const closing = ["utgång", "slut"].includes(normAt(tokens, end));
  if (closing) end++;
  const edge = words || closing ? "endOfMonth" : null;
  return edge ? { month, day: longestMonth(month), edge, ...year(tokens, end) } : null;
}

function isoDay(tokens: readonly Token[], i: number): NamedDay | null {
  const part = (offset: number, length: number) => {
    const token = tokens[i + offset];
    return token?.kind === "number" && token.norm.length === length ? Number(token.norm) : null;
  };
  const dashes = tokens[i + 1]?.norm === "-" && tokens[i + 3]?.norm === "-";
  const [month, day] = [part(2, 2), part(4, 2)];
  if (part(0, 4) === null || month === null || day === null || !dashes) return null;
  return { month, day, edge: null, withYear: true, end: i + 5 };
}

function dayAndMonth(tokens: readonly Token[], i: number): NamedDay | null {
  const token = tokens[i];
  const ordinal = ORDINALS.indexOf(normAt(tokens, i)) + 1;
  const day = token?.kind === "number" && token.norm.length <= 2 ? Number(token.norm) : ordinal || null;
  if (day === null) return null;
  let at = i + 1;
  if (tokens[at]?.norm === "/") {
    const month = Number(normAt(tokens, at + 1));
    return month >= 1 && month <= 12 ? { month, day, edge: null, ...year(tokens, at + 2) } : null;
  }
  if (tokens[at]?.norm === ":") at++;
  if (["e", "a", "de", "dje", "te"].includes(normAt(tokens, at))) at++;
  at = skipDot(tokens, at);
  const month = monthOf(normAt(tokens, at));
  return month === null ? null : { month, day, edge: null, ...year(tokens, skipDot(tokens, at + 1)) };
}

// "28 feb." keeps its dot only when the words go on after it; a dot that ends the sentence stays outside.
function skipDot(tokens: readonly Token[], i: number): number {
  return tokens[i]?.norm === "." && tokens[i + 1] ? i + 1 : i;
}

function year(tokens: readonly Token[], i: number): { withYear: boolean; end: number } {
  const token = tokens[i];
  const named = token?.kind === "number" && /^(?:19|20)\d\d$/.test(token.norm);
  return { withYear: named, end: named ? i + 1 : i };
}
