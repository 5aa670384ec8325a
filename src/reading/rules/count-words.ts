// How many, in words: "minst två", "4 – 8", "mellan fyra och sex", "högst sex gånger", "ca fyra möten", "ett par".
import { numberWords } from "#reading/number-words.ts";
import { reads, type Token } from "#reading/tokens.ts";

/** A number of times with its bounds; null where the words give none. */
export interface Count {
  low: number | null;
  high: number | null;
  isApproximate: boolean;
  /** True when a noun says what is counted: gånger, möten. */
  isTimes: boolean;
  /** Token indexes of the words, end exclusive. */
  start: number;
  end: number;
}

const NUMBERS = numberWords;
const ABOUT =
  /^(?:ca|cirka|circa|c:a|ungefär|ungefärligen|omkring|runt|kring|uppskattningsvis|snitt|genomsnitt)$/;
const AT_LEAST = [
  "minst",
  "lägst",
  "åtminstone",
  "allra minst",
  "minimum",
  "inte färre än",
  "ej färre än",
  "inte mindre än",
  "ej mindre än",
];
const AT_MOST = [
  "högst",
  "max",
  "maximalt",
  "maximum",
  "som mest",
  "upp till",
  "inte fler än",
  "ej fler än",
  "inte mer än",
  "inte oftare än",
];
const TIMES =
  /^(?:gång|gånger|ggr|ggn|tillfällen|tillfälle|st|stycken|x|(?:\p{L}+-?)?(?:möte|möten|mötena|sammanträden|sammanträde|träff|träffar|sammankomster|sammankomst|mötestillfällen|mötestillfälle))$/u;
const DESCRIBES =
  /^(?:ordinarie|gemensamma|fysiska|fysiskt|digitala|digitalt|hela|regelbundna|planerade|schemalagda|fasta|protokollförda|årliga|stycken|st|inplanerade|ordinära|gemensamt|större)$/;
/** Returns whether "minst" or "högst" stands at token i, and where it ends; null when neither does. */
export function boundAt(tokens: readonly Token[], i: number): { isMost: boolean; end: number } | null {
  for (const [isMost, words] of [
    [false, AT_LEAST],
    [true, AT_MOST],
  ] as const) {
    const match = words.find((word) => reads(tokens, i, word));
    if (match) return { isMost, end: i + match.split(" ").length };
  }
  return null;
}

/** Returns the count said from token i on, or null. */
export function countAt(tokens: readonly Token[], i: number): Count | null {
  const isBetween = tokens[i]?.norm === "mellan";
  const bound = boundAt(tokens, i);
  let at = isBetween ? i + 1 : (bound?.end ?? i);
  let isApproximate = false;
  while (ABOUT.test(tokens[at]?.norm ?? "") || tokens[at]?.norm === "i" || tokens[at]?.norm === "med") {
    if (tokens[at]?.norm === "i" && !ABOUT.test(tokens[at + 1]?.norm ?? "")) return null;
    isApproximate = true;
    at++;
    if (tokens[at]?.norm === ".") at++;
  }
  const span = spanAt(tokens, at, isBetween);
  if (!span || (isBetween && span.high === null)) return null;
  const count = {
    low: bound?.isMost ? null : span.low,
    high: bound?.isMost ? (span.high ?? span.low) : span.high,
    isApproximate: isApproximate || span.isApproximate,
    isTimes: false,
    start: i,
    end: span.end,
  };
  return timesAfter(tokens, joinedBound(tokens, bound?.isMost === false ? count : null) ?? count);
}

// "minst fyra och högst åtta", "minst fyra, högst åtta", "minst två gånger men högst sex".
function joinedBound(tokens: readonly Token[], count: Count | null): Count | null {
  if (!count) return null;
  let at = count.end;
  while (at < count.end + 2 && TIMES.test(tokens[at]?.norm ?? "")) at++;
  while (at < count.end + 5 && /^(?:och|men|,|samt|dock)$/.test(tokens[at]?.norm ?? "")) at++;
  const bound = at > count.end ? boundAt(tokens, at) : null;
  const span = bound?.isMost ? spanAt(tokens, bound.end) : null;
  return span ? { ...count, high: span.low, end: span.end } : null;
}

function timesAfter(tokens: readonly Token[], count: Count): Count {
  let at = count.end;
  while (at < count.end + 4 && DESCRIBES.test(tokens[at]?.norm ?? "")) at++;
  if (!TIMES.test(tokens[at]?.norm ?? "")) return count;
  at++;
  if (tokens[at]?.norm === "." && /^(?:ggr|st)$/.test(tokens[at - 1]?.norm ?? "")) at++;
  return { ...count, isTimes: true, end: at };
}

interface Span {
  low: number;
  high: number | null;
  isApproximate: boolean;
  end: number;
}

// "två", "2 (två)", "4 – 8", "fyra till åtta", "fyra-sex", "fyra eller fem", "ett par".
function spanAt(tokens: readonly Token[], i: number, isBetween = false): Span | null {
  if (reads(tokens, i, "ett par")) return { low: 2, high: null, isApproximate: true, end: i + 2 };
  const word = tokens[i]?.norm ?? "";
  const [one, other] = word.split(/[-–—−]/).map(numberOf);
  if (one != null && other != null) return { low: one, high: other, isApproximate: false, end: i + 1 };
  const low = numberOf(word);
  if (low === null || low === 0) return null;
  let at = i + 1;
  if (tokens[at]?.norm === "(" && tokens[at + 2]?.norm === ")") at += 3;
  const joins = isBetween ? /^och$/ : /^(?:-|–|—|−|till|à|a|eller)$/;
  const high = joins.test(tokens[at]?.norm ?? "") ? numberOf(tokens[at + 1]?.norm ?? "") : null;
  const isSpan = high !== null && high > low;
  return { low, high: isSpan ? high : null, isApproximate: false, end: isSpan ? at + 2 : at };
}

/** Returns the number (1–99) a lower-case word names, or null. */
export function numberOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const at = NUMBERS.indexOf(word === "ett" ? "en" : word);
  return at > 0 ? at : null;
}

/** Returns true for a word that makes a number rough: "cirka". */
export const isAbout = (word: string): boolean => ABOUT.test(word);

/** Returns true for a word that describes what is counted: "ordinarie" möten. */
export const isDescribing = (word: string): boolean => DESCRIBES.test(word);
