// A single day with its year, in words: "senast den 1 juni 2027", "före 2028-03-15", "till och med 2028".

import { readNamedDay } from "#reading/calendar-words.ts";
import { longestMonth, monthOf } from "#reading/months.ts";
import { reads, type Token } from "#reading/tokens.ts";
import { formatDay, parseDay } from "#schema/day.ts";

/** A day that comes once; `lastDay` is the last one on time, yyyy-mm-dd, or null where the words leave it open. */
export interface DatedDay {
  lastDay: string | null;
  /** True when a boundary (före, senast, till och med) stands before it. */
  isOpened: boolean;
  /** Token indexes of the words, end exclusive. */
  start: number;
  end: number;
}

const BEFORE = ["före", "innan", "senast före"];
const UP_TO = [
  "senast",
  "till och med",
  "t . o . m .",
  "t . o . m",
  "t o m",
  "tom",
  "inte senare än",
  "ej senare än",
  "längst till",
  "fram till",
  "fram till och med",
  "till",
];

/** Returns the single days named between two tokens, in order. */
export function findDatedDays(tokens: readonly Token[], from: number, to: number): DatedDay[] {
  const found: DatedDay[] = [];
  let i = from;
  while (i < to) {
    const day = dayAt(tokens, i);
    if (day && day.end <= to) found.push(day);
    i = Math.max(i + 1, day?.end ?? 0);
  }
  return found;
}

function dayAt(tokens: readonly Token[], i: number): DatedDay | null {
  const opening = openingAt(tokens, i);
  const at = opening?.end ?? i;
  const isBefore = opening?.isBefore ?? false;
  const named =
    wholeDay(tokens, at) ??
    endOfMonth(tokens, at) ??
    yearEnd(tokens, at, opening !== null) ??
    partOfYear(tokens, at);
  if (!named) return null;
  // "före utgången av juni 2027" takes the month's last day in.
  const lastDay = named.day === null ? null : shifted(named.day, isBefore && !named.isEnd ? -1 : 0);
  return { lastDay, isOpened: opening !== null, start: i, end: named.end };
}

interface Named {
  day: string | null;
  isEnd: boolean;
  end: number;
}

function openingAt(tokens: readonly Token[], i: number): { isBefore: boolean; end: number } | null {
  const read = (openings: readonly string[]) =>
    openings.filter((words) => reads(tokens, i, words)).sort((a, b) => b.length - a.length)[0];
  const before = read(BEFORE);
  const words = before ?? read(UP_TO);
  return words ? { isBefore: before !== undefined, end: i + words.split(" ").length } : null;
}

const isYear = (token: Token | undefined): boolean => /^20\d\d$/.test(token?.norm ?? "");

function wholeDay(tokens: readonly Token[], i: number): Named | null {
  const named = readNamedDay(tokens, i);
  if (!named?.withYear || named.edge !== null) return null;
  const words = tokens.slice(i, named.end).map(({ norm }) => norm);
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word));
  return { day: isoDay(Number(year), named.month, named.day), isEnd: false, end: named.end };
}

// "utgången av juni 2027", "sista juni 2027", "slutet av juni 2027"
function endOfMonth(tokens: readonly Token[], i: number): Named | null {
  const named = readNamedDay(tokens, i);
  if (!named?.withYear || named.edge === null) return null;
  const year = tokens.slice(i, named.end).find(isYear)?.norm;
  const day =
    isoDay(Number(year), named.month, longestMonth(named.month)) ?? isoDay(Number(year), named.month, 28);
  return { day, isEnd: true, end: named.end };
}

// "till och med 2028", "utgången av 2027", "årsskiftet" is left open.
function yearEnd(tokens: readonly Token[], i: number, isOpened: boolean): Named | null {
  const words = [
    "utgången av",
    "vid utgången av",
    "slutet av",
    "vid slutet av",
    "utgången av år",
    "årets slut",
  ]
    .filter((end) => reads(tokens, i, end))
    .sort((a, b) => b.length - a.length)[0];
  let at = words ? i + words.split(" ").length : i;
  if (tokens[at]?.norm === "år") at++;
  if (!isYear(tokens[at]) || tokens[at + 1]?.norm === "-" || (!words && !isOpened)) return null;
  return { day: `${tokens[at]?.norm}-12-31`, isEnd: true, end: at + 1 };
}

// "våren 2027", "juni 2027", "kvartal 2 2027", "vecka 12 2027": which day nobody says.
function partOfYear(tokens: readonly Token[], i: number): Named | null {
  const word = tokens[i]?.norm ?? "";
  const isPart =
    monthOf(word) !== null ||
    /^(?:våren|hösten|sommaren|vintern|vår|höst|vårterminen|höstterminen|kvartal|vecka|v|q[1-4]|halvåret|halvår|mitten|början)$/.test(
      word,
    );
  if (!isPart) return null;
  for (let at = i + 1; at <= i + 4; at++)
    if (isYear(tokens[at])) return { day: null, isEnd: false, end: at + 1 };
  return null;
}

function isoDay(year: number, month: number, day: number): string | null {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  const words = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return parseDay(words) === null ? null : words;
}

function shifted(day: string, by: number): string | null {
  const number = parseDay(day);
  return number === null ? null : formatDay(number + by);
}
