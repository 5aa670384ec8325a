// What in the running text speaks against itself: days that do not exist, sentences that break off, yearly duties dated
// once, links that lead nowhere, and rules that demand different things of the same matter.
import type { Conflict, ConflictKind, RuleReading, TextRange } from "#domain/mandate-reading.ts";
import { contradictions } from "./contradictions.ts";
import { findDays } from "./last-day-words.ts";
import type { RangeIndex } from "./ranges.ts";
import type { Sentence } from "./sentences.ts";
import { type Token, tokenise } from "./tokens.ts";
import { findYearly } from "./yearly.ts";

type Report = (kind: ConflictKind, range: TextRange, detail: string) => Conflict;

// Nobody writes such a sentence, and the time to read a text grows with its length alone.
const LONGEST_SENTENCE = 4000;

/** Returns the conflicts of sentences and rules, in no particular order; placeholders are told elsewhere. */
export function findConflicts(
  text: string,
  sentences: readonly Sentence[],
  rules: readonly RuleReading[],
  placeholders: RangeIndex,
): Conflict[] {
  const report: Report = (kind, range, detail) => ({
    kind,
    quote: text.slice(range.from, range.to),
    range,
    detail,
  });
  return [
    ...sentences.flatMap((sentence, i) => [
      ...dayConflicts(text, sentence, report),
      ...(breaksOff(sentence, sentences[i + 1]) && !placeholders.touch(sentence)
        ? [report("unfinishedSentence", { from: sentence.from, to: sentence.to }, lastWord(sentence))]
        : []),
    ]),
    ...bareLinks(text, report),
    ...contradictions(rules).map(({ range, other }) => report("contradictingRules", range, other)),
  ];
}

function dayConflicts(text: string, sentence: Sentence, report: Report): Conflict[] {
  const isTooLong = sentence.text.length > LONGEST_SENTENCE;
  const tokens = tokenise(text, sentence.from, sentence.to);
  return findDays(text, tokens).flatMap(({ impossible, isOpened, start, end }) => {
    const range = { from: tokens[start]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 };
    if (impossible)
      return [report("impossibleDate", range, `month=${impossible.month} day=${impossible.day}`)];
    const year = tokens.slice(start, end).find(({ norm }) => /^(?:19|20)\d\d$/.test(norm))?.norm;
    const isDated = year !== undefined && isOpened && !isTooLong;
    return isDated && isEveryYear(tokens)
      ? [report("yearlyWithDatedDay", { from: sentence.from, to: sentence.to }, `year=${year}`)]
      : [];
  });
}

// "Första gången senast den 1 mars 2027, därefter årligen" says both, and means both.
function isEveryYear(tokens: readonly Token[]): boolean {
  const saysWhenItBegins = tokens.some(({ norm }) => /^(?:första|därefter|sedan|början)$/.test(norm));
  return findYearly(tokens, 0, tokens.length) !== null && !saysWhenItBegins;
}

const OPEN_END =
  /(?:^|\s)(?:till|av|och|eller|samt|för|i|på|en|ett|den|det|de|före|innan|senast|vid|med|om|att|som|under|från|enligt|respektive|minst|högst|ska|skall|bör|kan|är|har|den \d{1,2})$/iu;
const OPEN_BEFORE_THE_STOP =
  /(?:^|\s)(?:senast|före|innan|och|eller|samt|att|en|ett|minst|högst|ska|skall|(?:senast|före|innan|till) den)\s?\.$/iu;
const TRAILS_OFF = /(?:…|\.{3}|_{2,})[\s.]*$|_{3,}/u;

// An item may end in "och" when another follows it, and whoever introduces a list goes on in it.
function breaksOff(sentence: Sentence, next: Sentence | undefined): boolean {
  const end = sentence.text.slice(-40).replace(/[\s*]+$/u, "");
  const goesOn = next?.isItem === true && /(?:och|eller|samt|att|ska|skall|som|är|av|till|på)$/iu.test(end);
  const isOpen = OPEN_END.test(end) || OPEN_BEFORE_THE_STOP.test(end) || TRAILS_OFF.test(end);
  return isOpen && !goesOn && !STRANDED.test(sentence.text.slice(-160)) && /\s/.test(sentence.text);
}

// "programområden som regionen har värdskap för" is whole: the preposition belongs to "som".
const STRANDED =
  /(?:^|\s)(?:som|vilka|vilken|vad|vem)\s[^,;]{1,150}\s(?:till|av|för|i|på|vid|med|om|under|från|är|har)[\s*]*$/iu;

const lastWord = ({ text }: Sentence): string => text.slice(-40).trim().split(/\s+/u).at(-1) ?? "";

const BARE_LINK = /https?:\/\/[\p{L}\d.-]{1,200}\/?(?=[\s)\]>"”',;]|\.?(?:\s|$))/giu;

function bareLinks(text: string, report: Report): Conflict[] {
  return [...text.matchAll(BARE_LINK)].map((match) => {
    const words = match[0].replace(/[.-]+$/u, "");
    return report("unresolvableLink", { from: match.index, to: match.index + words.length }, words);
  });
}
