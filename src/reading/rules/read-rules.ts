// All the rules a text states: each sentence is offered to every reader, then the drafts are put in reading order,
// numbered and quoted.
import type { RuleKind, RuleReading, Section } from "#domain/mandate-reading.ts";
import { isAboutAnotherBody } from "../another-body.ts";
import { splitClauses } from "../clauses.ts";
import { headingOf } from "../sections.ts";
import { isUnfinished, type Sentence } from "../sentences.ts";
import { tokenise } from "../tokens.ts";
import { ruleReaders } from "./readers.ts";
import type { RuleDraft, SentenceContext } from "./rule-reader.ts";

// Nobody writes such a sentence; it stays unread, and the time to read a text grows with its length alone.
const LONGEST_SENTENCE = 4000;

// Two kinds that one demand holds: who appoints the chair and for how long, notes kept and published.
const ONE_DEMAND: readonly (readonly [RuleKind, RuleKind])[] = [
  ["chairAppointment", "chairTerm"],
  ["notes", "publication"],
  ["plan", "report"],
  ["plan", "publication"],
  ["report", "publication"],
  ["representatives", "nationalMember"],
];

/** Returns what the readers find in the sentences, unnumbered. Questions and broken-off sentences demand nothing. */
export function findRules(
  text: string,
  sentences: readonly Sentence[],
  sections: readonly Section[],
  title: string,
): RuleDraft[] {
  return sentences.flatMap((sentence, index) => {
    const isTooLong = sentence.text.length > LONGEST_SENTENCE;
    if (isTooLong || sentence.text.endsWith("?") || isBrokenOff(sentences, index)) return [];
    if (SAYS_NOTHING.test(sentence.text)) return [];
    const section = headingOf(sections, sentence.from);
    if (isAboutAnotherBody(sentences, index, section, title)) return [];
    const tokens = tokenise(text, sentence.from, sentence.to);
    const context: SentenceContext = {
      text,
      sentence,
      index,
      sentences,
      tokens,
      clauses: splitClauses(tokens),
      section,
      introduction: sentence.intro === null ? null : (sentences[sentence.intro] ?? null),
      label: labelOf(sentence.text),
      title,
    };
    return ruleReaders.flatMap((read) => read(context));
  });
}

// Whoever introduces a list goes on in it.
function isBrokenOff(sentences: readonly Sentence[], index: number): boolean {
  const sentence = sentences[index];
  return sentence !== undefined && isUnfinished(sentence) && sentences[index + 1]?.intro !== index;
}

// "Det här står det inget om: …" says what is not said.
const SAYS_NOTHING =
  /(?:^|\s)(?:står|sägs|anges|framgår|regleras) (?:det )?(?:här )?(?:inte|ej|inget|ingenting)(?=[\s.,:])/iu;

const LABEL = /^\**(\p{Lu}[\p{L} -]{1,40}?)\**\s{0,3}:\**\s+\S/u;

function labelOf(words: string): string | null {
  return LABEL.exec(words.slice(0, 60))?.[1] ?? null;
}

/** Returns the drafts as rules: in reading order, quoted, and numbered by demand. */
export function numberRules(
  text: string,
  drafts: readonly RuleDraft[],
  sections: readonly Section[],
  position: (offset: number) => { line: number; column: number },
): RuleReading[] {
  const inOrder = [...drafts].sort((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
  const rules: RuleReading[] = [];
  for (const draft of inOrder) {
    const before = rules.at(-1);
    const number = before ? before.number + (isSameDemand(before, draft) ? 0 : 1) : 1;
    rules.push({
      ...draft,
      quote: text.slice(draft.range.from, draft.range.to),
      section: headingOf(sections, draft.range.from),
      number,
      ...position(draft.range.from),
    });
  }
  return rules;
}

function isSameDemand(before: RuleReading, draft: RuleDraft): boolean {
  const overlaps = draft.range.from < before.range.to;
  return overlaps && ONE_DEMAND.some((pair) => pair.includes(before.kind) && pair.includes(draft.kind));
}
