// A last day in the mandate's words: the boundary ("före" leaves the day out, "senast" takes it in), the day, the year.
import type { LastDayReading } from "#domain/mandate-reading.ts";
import { isPossible, type NamedDay, readNamedDay } from "./calendar-words.ts";
import { longestMonth } from "./months.ts";
import { normAt, reads, type Token } from "./tokens.ts";

/** A day found in a sentence: one to keep every year, or one that cannot be kept and why. */
export interface DayFound {
  /** `lastDay` is null when the day is impossible, happens once, or is only roughly said. */
  lastDay: LastDayReading | null;
  impossible: { month: number; day: number } | null;
  /** True when a boundary (före, senast) stands before it. */
  isOpened: boolean;
  /** Token indexes of the words, end exclusive. */
  start: number;
  end: number;
}

interface Opening {
  boundary: "before" | "latest";
  words: string[];
}

// Longer words first, so that "inte senare än" is not taken for something else.
const OPENINGS: Opening[] = [
  { boundary: "before", words: ["senast före", "senast innan", "före", "innan"] },
  {
    boundary: "latest",
    words: [
      "inte senare än",
      "ej senare än",
      "till och med",
      "t . o . m .",
      "t o m",
      "tom",
      "senast till",
      "senast",
    ],
  },
];
// A day the sentence names without saying that something shall be done by it.
const NOT_A_LAST_DAY = new Set([
  "från",
  "efter",
  "sedan",
  "mellan",
  "tidigast",
  "perioden",
  "till",
  "–",
  "-",
]);
const FROM_AND_WITH = ["från och med", "fr . o . m .", "fr . o . m", "fr o m", "from"];
const NOT_EXACT = new Set([
  "ca",
  "cirka",
  "omkring",
  "ungefär",
  "runt",
  "veckor",
  "vecka",
  "dagar",
  "månader",
  "månad",
  "dag",
]);
const YEAR_AFTER = [
  "det efterföljande året",
  "det följande året",
  "därpå följande år",
  "efterföljande år",
  "påföljande år",
  "nästföljande år",
  "nästkommande år",
  "följande år",
  "kommande år",
  "året efter",
  "året därpå",
  "nästa år",
  "efterföljande kalenderår",
  "följande kalenderår",
];
const SAME_YEAR = ["samma år", "innevarande år", "det aktuella året", "samma kalenderår"];
const UNSAID_YEAR = [
  "varje år",
  "varje kalenderår",
  "årligen",
  "årsvis",
  "per år",
  "föregående år",
  "året före",
  "året innan",
];

/** Returns the days named between two token indexes, in order. */
export function findDays(text: string, tokens: readonly Token[], from = 0, to = tokens.length): DayFound[] {
  const found: DayFound[] = [];
  let i = from;
  while (i < to) {
    const day = dayAt(text, tokens, i);
    if (day) found.push(day);
    i = day ? day.end : i + 1;
  }
  return found;
}

function dayAt(text: string, tokens: readonly Token[], i: number): DayFound | null {
  const opening = openingAt(tokens, i);
  const bare = tokens[i]?.norm === "den" || (tokens[i]?.kind === "number" && tokens[i + 1]?.norm !== "/");
  if (!opening && !bare) return null;
  const named = readNamedDay(tokens, opening?.end ?? i);
  if (!named) return null;
  const place = { isOpened: opening !== null, start: i, end: named.end };
  if (!isPossible(named)) {
    return { ...place, lastDay: null, impossible: { month: named.month, day: named.day } };
  }
  const usable = !named.withYear && !isVague(tokens, i, named, opening !== null);
  if (!usable) return { ...place, lastDay: null, impossible: null };
  const suffix = yearAfter(tokens, named.end);
  const range = { from: tokens[i]?.from ?? 0, to: tokens[suffix.end - 1]?.to ?? 0 };
  const lastDay = {
    words: text.slice(range.from, range.to),
    range,
    ...kept(named, opening?.boundary ?? "latest"),
    yearOffset: suffix.offset,
  };
  return { ...place, lastDay, impossible: null, end: suffix.end };
}

function openingAt(
  tokens: readonly Token[],
  i: number,
): { boundary: "before" | "latest"; end: number } | null {
  for (const { boundary, words } of OPENINGS) {
    const match = words.find((opening) => reads(tokens, i, opening));
    if (match) return { boundary, end: i + match.split(" ").length };
  }
  return null;
}

// "före utgången av februari" and "senast sista februari" both take in the month's last day, whichever it is that year.
function kept(
  named: NamedDay,
  boundary: "before" | "latest",
): Pick<LastDayReading, "boundary" | "month" | "day"> {
  if (named.edge === null) return { boundary, month: named.month, day: named.day };
  if (named.month === 2) return { boundary: "before", month: 3, day: 1 };
  return { boundary: "latest", month: named.month, day: longestMonth(named.month) };
}

function isVague(tokens: readonly Token[], i: number, named: NamedDay, opened: boolean): boolean {
  const before = normAt(tokens, i - 1);
  const after = normAt(tokens, named.end);
  const afterThat = readNamedDay(tokens, named.end + 1);
  const isSpanOrChoice =
    afterThat !== null && ["-", "–", "till", "eller", "och", "respektive"].includes(after);
  if (isSpanOrChoice || NOT_EXACT.has(before)) return true;
  const isFirstDay = FROM_AND_WITH.some((words) => reads(tokens, i - words.split(" ").length, words));
  return !opened && (isFirstDay || NOT_A_LAST_DAY.has(before));
}

function yearAfter(tokens: readonly Token[], i: number): { offset: 0 | 1 | null; end: number } {
  const reading = (words: string[]) => words.find((candidate) => reads(tokens, i, candidate));
  const [next, same, unsaid] = [reading(YEAR_AFTER), reading(SAME_YEAR), reading(UNSAID_YEAR)];
  const words = next ?? same ?? unsaid;
  return { offset: next ? 1 : same ? 0 : null, end: i + (words ? words.split(" ").length : 0) };
}
