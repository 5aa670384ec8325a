// The yearly plans and reports of a mandate: each sentence is read alone, then what later sentences add is joined on.
import type { Section } from "#domain/mandate-reading.ts";
import { isAboutAnotherBody } from "./another-body.ts";
import { splitClauses } from "./clauses.ts";
import { readDetails, saysYearly, zoneOf } from "./deliverable-details.ts";
import { findMentions } from "./document-mentions.ts";
import { dutyOf, type Surroundings } from "./duty.ts";
import { addOrJoin, type Found, joinReference } from "./joining.ts";
import { headingOf } from "./sections.ts";
import { isUnfinished, type Sentence } from "./sentences.ts";
import { subjectOf } from "./subject.ts";
import { type Token, tokenise } from "./tokens.ts";
import { weightOf } from "./verbs.ts";
import { isOtherFrequency } from "./yearly.ts";

// Documents about a year of activity recur by nature; any other plan must say that it is yearly.
const ABOUT_A_YEAR = /^(?:verksamhets|års)/;

// Nobody writes such a sentence; it stays unread, and the time to read a text grows with its length alone.
const LONGEST_SENTENCE = 4000;

/** Returns the yearly plans and reports the sentences demand, in the order they are first named. */
export function readDeliverables(
  text: string,
  sentences: readonly Sentence[],
  sections: readonly Section[],
  title: string,
): Found[] {
  const result: Found[] = [];
  let quotes = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentences[index - 1]?.block !== sentence.block) quotes = 0;
    const isTooLong = sentence.text.length > LONGEST_SENTENCE;
    const tokens = isTooLong ? [] : tokenise(text, sentence.from, sentence.to);
    const around = surroundings(text, sentences, sentence, title);
    const section = headingOf(sections, sentence.from);
    const isOthers = isAboutAnotherBody(sentences, index, section, title);
    const isReadable = !isTooLong && quotes % 2 === 0 && !isOthers && !isSetAside(sentence, tokens);
    if (isReadable) readSentence({ text, tokens, around, section, index, result });
    quotes += sentence.text.match(QUOTE_MARKS)?.length ?? 0;
  }
  return result.filter((found) => found.isYearly && !found.isOften);
}

const QUOTE_MARKS = /["”“„«»]/g;
const OLD_DOCUMENT =
  /^(?:uppdragsbeskrivning(?:en|ar)?|uppdragshandling(?:en)?|uppdrag(?:et)?|version(?:en)?|beslut(?:et)?|rutin(?:en)?|lydelse(?:n)?|mandat(?:et)?)$/;

// Questions, broken-off sentences, conditions and what an earlier document said are nobody's duty.
function isSetAside(sentence: Sentence, tokens: readonly Token[]): boolean {
  const first = tokens[0]?.norm ?? "";
  if (sentence.text.endsWith("?") || isUnfinished(sentence)) return true;
  if (/^(?:om|ifall|såvida|exempel|exempelvis|tidigare|förut|förslag|vid|på)$/.test(first)) {
    if (first !== "vid" && first !== "på") return true;
    if (/^(?:behov|begäran|önskemål)$/.test(tokens[1]?.norm ?? "")) return true;
  }
  return tokens.some(
    (token, i) =>
      /^(?:tidigare|äldre|förra|gamla|upphävda|dåvarande)$/.test(token.norm) &&
      OLD_DOCUMENT.test(tokens[i + 1]?.norm ?? ""),
  );
}

interface Reading {
  text: string;
  tokens: Token[];
  around: Surroundings;
  section: string | null;
  index: number;
  result: Found[];
}

function readSentence({ text, tokens, around, section, index, result }: Reading): void {
  const clauses = splitClauses(tokens);
  const groups = findMentions(tokens, around.title).filter((group) => !isQuoted(tokens, group.start));
  let isRead = false;
  const demanded = groups.flatMap((group) => {
    const strength = dutyOf(tokens, clauses, group, around);
    return strength ? [{ group, strength }] : [];
  });
  for (const [i, { group, strength }] of demanded.entries()) {
    const zone = zoneOf(tokens, clauses, group, demanded[i + 1]?.group ?? null);
    const details = readDetails(text, tokens, zone);
    const isOften = isOtherFrequency(tokens, zone.before, zone.end);
    for (const mention of group.mentions) {
      const { noun } = mention;
      const saysDay = details.lastDay !== null && ABOUT_A_YEAR.test(noun.label);
      const isYearly = !isOften && (saysYearly(tokens, zone) || noun.isYearlyByName || saysDay);
      const found: Found = { noun, strength, isYearly, isOften, sentences: [index], section, ...details };
      isRead = addOrJoin(result, found) || isRead;
    }
  }
  if (!isRead) joinReference(result, { text, tokens, index, section });
}

function isQuoted(tokens: readonly Token[], before: number): boolean {
  return tokens.slice(0, before).filter((token) => /^["”“„«»]$/.test(token.norm)).length % 2 === 1;
}

// A list item takes its subject and its "ska" from the words that introduce the list.
function surroundings(
  text: string,
  sentences: readonly Sentence[],
  sentence: Sentence,
  title: string,
): Surroundings {
  const intro = sentence.intro === null ? null : sentences[sentence.intro];
  if (!intro || intro.text.length > LONGEST_SENTENCE) return { title, isItem: sentence.isItem, intro: null };
  const tokens = tokenise(text, intro.from, intro.to);
  const weight = tokens.flatMap((token) => weightOf(token.norm) ?? []).at(-1) ?? null;
  const clauses = splitClauses(tokens);
  return {
    title,
    isItem: true,
    intro: { subject: subjectOf(tokens, clauses, clauses.length - 1, title), weight },
  };
}
