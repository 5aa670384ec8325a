// Swedish mandate text in, reading out: pure and deterministic, every finding with its words and place.
// The steps: lines → what each line is → sections and sentences → head, state, yearly plans and reports → what is left unread.
import type { Conflict, DeliverableReading, MandateReading, TextRange } from "#domain/mandate-reading.ts";
import { readDeliverables } from "./deliverables.ts";
import { readDocumentState } from "./document-state.ts";
import { findLabels } from "./head-labels.ts";
import type { Found } from "./joining.ts";
import { findDays } from "./last-day-words.ts";
import { positions, splitLines } from "./lines.ts";
import { readCommissioner, readRecordNumbers, titleOf, titleRange } from "./metadata.ts";
import { normalise } from "./normalise.ts";
import { outline } from "./outline.ts";
import { findPlaceholders } from "./placeholders.ts";
import { findRules, numberRules } from "./rules/read-rules.ts";
import type { RuleDraft } from "./rules/rule-reader.ts";
import { readSections } from "./sections.ts";
import { readSentences, type Sentence } from "./sentences.ts";
import { tokenise } from "./tokens.ts";

/** Returns what the text says; never throws, whatever the text. Ranges point into the reading's own `text`. */
export function readMandate(raw: string): MandateReading {
  const text = normalise(raw);
  const lines = splitLines(text);
  const roles = outline(lines);
  const labels = findLabels(lines);
  const placeholders = findPlaceholders(text);
  const sections = readSections(text, lines, roles);
  const sentences = readSentences(text, lines, roles);
  const titleAt = titleRange(lines, roles);
  const title = titleOf(text, titleAt);
  const document = readDocumentState(text, lines, labels, placeholders, titleAt);
  const found = readDeliverables(text, sentences, sections, (title ?? "").toLowerCase());
  const position = positions(lines);
  const drafts = findRules(text, sentences, sections, (title ?? "").toLowerCase());
  const yearly = found.map((one) => yearlyRule(one, sentences));
  const { adoption, documentDate } = document;
  return {
    text,
    title,
    metadata: {
      kind: document.state === "template" ? "template" : "group",
      commissionerDetail: null,
      assignee: null,
      recipients: [],
      references: [],
      normalisedRecordNumbers: [],
      commissioner: readCommissioner(labels, sections, sentences),
      adoptedBy: adoption?.adopter ?? null,
      adoptedOn: adoption?.date ? { raw: adoption.date.raw, day: adoption.date.day } : null,
      documentDate: documentDate ? { raw: documentDate.raw, day: documentDate.day } : null,
      decisionDate: document.decisionDate,
      recordNumbers: readRecordNumbers(text, labels),
    },
    state: document.state,
    sections,
    tasks: [],
    rules: numberRules(text, [...drafts, ...yearly], sections, position),
    deliverables: found.map((one) => deliverable(text, one, sentences, position)),
    placeholders,
    conflicts: [...document.conflicts, ...impossibleDays(text, sentences)].sort(
      (a, b) => a.range.from - b.range.from,
    ),
    unread: unreadSentences(
      sentences,
      found,
      placeholders.map(({ range }) => range),
      drafts,
    ),
  };
}

function deliverable(
  text: string,
  found: Found,
  sentences: readonly Sentence[],
  position: (offset: number) => { line: number; column: number },
): DeliverableReading {
  const range = quoteRange(found, sentences);
  const { noun, strength, receiver, adoptedBy, publishedAt, withFollowUp, lastDay, section } = found;
  return {
    kind: noun.kind,
    label: noun.label,
    frequency: "yearly",
    strength,
    receiver,
    adoptedBy,
    publishedAt,
    withFollowUp,
    lastDay,
    quote: text.slice(range.from, range.to),
    range,
    section,
    ...position(range.from),
  };
}

function yearlyRule(found: Found, sentences: readonly Sentence[]): RuleDraft {
  const { noun, strength, receiver, adoptedBy, publishedAt, withFollowUp, lastDay } = found;
  return {
    kind: noun.kind,
    strength,
    parameters: { withFollowUp, publishedAt },
    range: quoteRange(found, sentences),
    due: { label: noun.label, receiver, adoptedBy, lastDay },
  };
}

// The sentence with the last day, or the first one, and the sentences about the same document right beside it.
function quoteRange(found: Found, sentences: readonly Sentence[]): TextRange {
  const day = found.lastDay?.range.from;
  const holdsDay = (index: number) =>
    day !== undefined && day >= (sentences[index]?.from ?? 0) && day < (sentences[index]?.to ?? 0);
  const main = found.sentences.find(holdsDay) ?? found.sentences[0] ?? 0;
  const isBeside = (index: number) =>
    found.sentences.includes(index) && sentences[index]?.block === sentences[main]?.block;
  let [first, last] = [main, main];
  while (isBeside(first - 1)) first--;
  while (isBeside(last + 1)) last++;
  return { from: sentences[first]?.from ?? 0, to: sentences[last]?.to ?? 0 };
}

function impossibleDays(text: string, sentences: readonly Sentence[]): Conflict[] {
  return sentences.flatMap((sentence) => {
    const tokens = tokenise(text, sentence.from, sentence.to);
    return findDays(text, tokens).flatMap(({ impossible, start, end }) => {
      const range = { from: tokens[start]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 };
      const detail = impossible ? `month=${impossible.month} day=${impossible.day}` : "";
      return impossible
        ? [{ kind: "impossibleDate" as const, quote: text.slice(range.from, range.to), range, detail }]
        : [];
    });
  });
}

function unreadSentences(
  sentences: readonly Sentence[],
  found: readonly Found[],
  placeholders: readonly TextRange[],
  drafts: readonly RuleDraft[],
): TextRange[] {
  const read = new Set(found.flatMap((one) => one.sentences));
  const holdsRule = ({ from, to }: TextRange) =>
    drafts.some(({ range }) => range.from < to && from < range.to);
  const isPlaceholder = ({ from, to }: TextRange) =>
    placeholders.some((range) => range.from <= from && range.to >= to);
  return sentences
    .filter(
      (sentence, index) =>
        !read.has(index) && !holdsRule(sentence) && /\p{L}/u.test(sentence.text) && !isPlaceholder(sentence),
    )
    .map(({ from, to }) => ({ from, to }));
}
