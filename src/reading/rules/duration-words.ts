// Lengths of time in words: "två år", "24 månader", "tvåårsperioder", "treårig", "ett kalenderår", "vartannat år".
import { numberWords } from "#reading/number-words.ts";
import type { Place } from "./noun-phrase.ts";

/** A length of time in months, and where it is said. */
export interface Duration extends Place {
  months: number;
}

const NUMBERS = ["noll", "ett", ...numberWords.slice(2, 13)];
const WORDS = NUMBERS.slice(1).join("|");
const YEARS = String.raw`(?:kalender|verksamhets|budget|hel)?år(?:s(?=\s|-))?`;
const COUNT = String.raw`(\d{1,2}|en|${WORDS}|arton|tjugofyra|trettiosex)`;
const COUNTED = new RegExp(
  `(?<= )${COUNT} (?:- ?)?(?:hela )?(?:(${YEARS}|års-?perioder|årsperiod(?:er|en)?|årsintervall)|(månader(?:s)?|mån))(?= )`,
  "g",
);
const COMPOUND = new RegExp(
  String.raw`(?<= )(${WORDS})-?års?(?:ig\p{L}*|-?period\p{L}*|intervall\p{L}*|basis|mandat\p{L}*|s)?(?= )`,
  "gu",
);
const OTHERS: readonly (readonly [RegExp, number])[] = [
  [/(?<= )vartannat år(?= )/g, 24],
  [/(?<= )vart tredje år(?= )/g, 36],
  [/(?<= )vart fjärde år(?= )/g, 48],
  [
    /(?<= )(?:varje (?:kalender|verksamhets)?år|årligen|årsvis|per kalenderår|kalenderårsvis|per (?:kalender)?år)(?= )/g,
    12,
  ],
];
const SPELT: Record<string, number> = { en: 1, arton: 18, tjugofyra: 24, trettiosex: 36 };

/** Returns the lengths of time named in plain words, in order. */
export function findDurations(words: string): Duration[] {
  const found: Duration[] = [];
  const add = (match: RegExpMatchArray, months: number) => {
    const from = match.index ?? 0;
    found.push({ from, to: from + match[0].length, months });
  };
  for (const match of words.matchAll(COUNTED)) add(match, count(match[1] ?? "") * (match[2] ? 12 : 1));
  for (const match of words.matchAll(COMPOUND))
    if (/^(?:\p{L}+)år(?:s|-|ig)/u.test(match[0])) add(match, count(match[1] ?? "") * 12);
  for (const [pattern, months] of OTHERS) for (const match of words.matchAll(pattern)) add(match, months);
  return found.sort((a, b) => a.from - b.from);
}

function count(word: string): number {
  return SPELT[word] ?? (NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word));
}
