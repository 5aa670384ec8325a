// How often: words that say every year, and words that say something else.
import { normAt, reads, type Token } from "./tokens.ts";

const YEARLY_WORDS = /^(?:årlig(?:en|a|t)?|årsvisa?)$/;
const YEARLY_PHRASES = [
  "varje år",
  "varje kalenderår",
  "varje verksamhetsår",
  "per år",
  "om året",
  "för föregående år",
  "för det gångna året",
  "för det kommande året",
  "för kommande år",
  "för nästkommande år",
  "för nästa år",
  "för varje år",
  "efterföljande år",
  "påföljande år",
  "nästföljande år",
  "följande år",
  "föregående års",
  "en gång per",
  "avseende föregående år",
];
const OTHER_WORDS =
  /^(?:vartannat|varannan|vart|halvårsvis|kvartalsvis|månadsvis|terminsvis|halvårs(?:vis)?|engångs.*)$/;
const OTHER_PHRASES = [
  "varje termin",
  "per termin",
  "varje månad",
  "varje kvartal",
  "varje halvår",
  "per kvartal",
  "per halvår",
  "per månad",
  "varje möte",
];
const SEVERAL = /^(?:två|tre|fyra|fem|sex|2|3|4|5|6|flera)$/;
const LAST_YEAR = [
  "föregående år",
  "föregående års",
  "det gångna året",
  "det gångna årets",
  "gångna året",
  "förra året",
  "det gångna verksamhetsåret",
  "föregående kalenderår",
  "föregående verksamhetsår",
];
const ABOUT = new Set(["för", "om", "avseende", "över", "gällande", "från", "rörande"]);

/** Returns the index of the first token that says every year between two indexes, or null. */
export function findYearly(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (YEARLY_WORDS.test(normAt(tokens, i)) || YEARLY_PHRASES.some((words) => reads(tokens, i, words)))
      return i;
  }
  return null;
}

/** Returns true when something between two indexes says more or less often than once a year. */
export function isOtherFrequency(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const severalTimes = SEVERAL.test(normAt(tokens, i)) && /^gånger$/.test(normAt(tokens, i + 1));
    if (severalTimes || OTHER_WORDS.test(normAt(tokens, i))) return true;
    if (OTHER_PHRASES.some((words) => reads(tokens, i, words))) return true;
  }
  return false;
}

/** Returns true when the words between two indexes say that the document is about the year that has gone. */
export function isAboutLastYear(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    const about = ABOUT.has(normAt(tokens, i));
    if (about && LAST_YEAR.some((words) => reads(tokens, i + 1, words))) return true;
  }
  return false;
}
