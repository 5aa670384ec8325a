// How often, in words: "minst två gånger per år", "4 – 8 ggr/år", "varannan månad", "två möten varje termin".
import type { Token } from "#reading/tokens.ts";
import { boundAt, type Count, countAt, isAbout, isDescribing, numberOf } from "./count-words.ts";
import { type Period, periodAt } from "./period-words.ts";

/** Times in a calendar year or in a term; null where the words give no such bound. */
export interface Frequency {
  minimum: number | null;
  maximum: number | null;
  per: "calendarYear" | "term";
  isApproximate: boolean;
  /** Token indexes of the words, end exclusive. */
  start: number;
  end: number;
}

const NOT_ALL_YEAR =
  /^(?:utom|förutom|undantag|undantaget|exklusive|terminstid|terminerna|sommar\p{L}*|juli|augusti|semester\p{L}*|jul\p{L}*)$/u;

/** Returns the frequencies said between two tokens, in order. A month's or quarter's is counted up to the year. */
export function findFrequencies(tokens: readonly Token[], from: number, to: number): Frequency[] {
  const counted: Frequency[] = [];
  const alone: Frequency[] = [];
  let i = from;
  while (i < to) {
    const count = countAt(tokens, i);
    const frequency = count && count.end <= to ? withPeriod(tokens, count, from, to) : null;
    const once = count ? null : onceIn(tokens, i, to);
    if (frequency) counted.push(capped(tokens, frequency));
    if (once) alone.push(once);
    i = Math.max(i + 1, count?.end ?? 0, frequency?.end ?? 0, once?.end ?? 0);
  }
  return (counted.length > 0 ? counted : alone).filter((one) => !isBroken(tokens, one, from, to));
}

// "minst åtta gånger per år, dock högst tolv"
function capped(tokens: readonly Token[], one: Frequency): Frequency {
  if (one.maximum !== null || one.minimum === null) return one;
  let at = one.end;
  while (at < one.end + 3 && /^(?:,|dock|men|och)$/.test(tokens[at]?.norm ?? "")) at++;
  const bound = at > one.end ? boundAt(tokens, at) : null;
  const count = bound?.isMost ? countAt(tokens, at) : null;
  const isLast = count !== null && periodAt(tokens, count.end) === null;
  const isMore = isLast && count.high !== null && count.high >= one.minimum;
  return isMore ? { ...one, maximum: count.high, end: count.end } : one;
}

// "En gång i månaden utom i juli": how many that is in a year is not for a machine to say.
function isBroken(tokens: readonly Token[], one: Frequency, from: number, to: number): boolean {
  const isCountedUp = ["månad", "månaden", "kvartal", "kvartalet", "månadsvis", "kvartalsvis"].some((word) =>
    tokens.slice(one.start, one.end).some(({ norm }) => norm === word),
  );
  return isCountedUp && tokens.slice(from, to).some(({ norm }) => NOT_ALL_YEAR.test(norm));
}

function withPeriod(tokens: readonly Token[], count: Count, from: number, to: number): Frequency | null {
  let at = count.end;
  while (at < Math.min(count.end + 3, to) && isDescribing(tokens[at]?.norm ?? "")) at++;
  const next = periodAt(tokens, at);
  if (next) return frequency(tokens, count, next);
  const isTotal = tokens.slice(from, count.start).some(({ norm }) => /^antal(?:et)?$/.test(norm));
  if (!count.isTimes && !isTotal) return null;
  for (let k = count.end; k < to; k++) {
    const later = periodAt(tokens, k);
    if (later && !countBetween(tokens, count.end, later.start)) return frequency(tokens, count, later);
  }
  for (let k = count.start - 1; k >= from; k--) {
    const earlier = periodAt(tokens, k);
    if (earlier && earlier.end <= count.start) return frequency(tokens, count, earlier);
  }
  return null;
}

const countBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ norm }) => numberOf(norm) !== null && norm !== "en" && norm !== "ett");

// "varannan månad", "kvartalsvis", "minst varje termin": once in each, without a count.
function onceIn(tokens: readonly Token[], i: number, to: number): Frequency | null {
  const bound = boundAt(tokens, i);
  const period = periodAt(tokens, bound?.end ?? i);
  if (!period || period.end > to) return null;
  const isEach = /^(?:varje|varannan|var)$/.test(tokens[period.start]?.norm ?? "");
  if (!isEach && period.end - period.start > 1) return null;
  const [low, high] = bound?.isMost ? [null, 1] : [1, null];
  return frequency(tokens, { low, high, isApproximate: false, isTimes: false, start: i, end: i }, period);
}

function frequency(tokens: readonly Token[], count: Count, period: Period): Frequency {
  const [start, end] = [Math.min(count.start, period.start), Math.max(count.end, period.end)];
  const around = tokens.slice(Math.max(0, start - 2), end);
  return {
    minimum: count.low === null ? null : count.low * period.times,
    maximum: count.high === null ? null : count.high * period.times,
    per: period.per,
    isApproximate: count.isApproximate || around.some(({ norm }) => isAbout(norm)),
    start,
    end,
  };
}
