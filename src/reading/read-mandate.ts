// Swedish mandate text in, reading out: pure and deterministic, every finding with its words and place.
// The steps: lines → what each line is → sections and sentences → head, state, yearly plans and reports → what is left unread.
import type { MandateReading } from "#domain/mandate-reading.ts";
import { commissionerDetail } from "./commissioner.ts";
import { findConflicts } from "./conflicts.ts";
import { readDeliverables } from "./deliverables.ts";
import { readDocumentState } from "./document-state.ts";
import { findLabels } from "./head-labels.ts";
import { positions, splitLines } from "./lines.ts";
import { kindOf, nameBelowTitle, readAssignee, readCommissioner, titleOf, titleRange } from "./metadata.ts";
import { normalise } from "./normalise.ts";
import { outline } from "./outline.ts";
import { findPlaceholders } from "./placeholders.ts";
import { readPromises } from "./promises.ts";
import { indexRanges } from "./ranges.ts";
import { readRecipients } from "./recipients.ts";
import { eachOnce, findRecordNumbers } from "./record-numbers.ts";
import { readReferences } from "./references.ts";
import { findRules, numberRules } from "./rules/read-rules.ts";
import { readSections } from "./sections.ts";
import { readSentences } from "./sentences.ts";
import { readTasks } from "./tasks.ts";
import { unreadRanges } from "./unread.ts";
import { yearlyRule } from "./yearly-rules.ts";

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
  const named = titleOf(text, titleAt);
  const nameAt = nameBelowTitle(lines, roles, named);
  const title = nameAt ? `${named} – ${text.slice(nameAt.from, nameAt.to)}` : named;
  const document = readDocumentState(text, lines, labels, placeholders, titleAt);
  const found = readDeliverables(text, sentences, sections, (title ?? "").toLowerCase());
  const position = positions(lines);
  const yearly = found.map((one) => yearlyRule(one, sentences));
  const kind = kindOf(document.state, title);
  const commissioner = readCommissioner(labels, sections, sentences);
  const recipients = readRecipients(labels, sections, sentences);
  const recordNumbers = findRecordNumbers(text, labels);
  const blanks = placeholders.map(({ range }) => range);
  const leftToFill = indexRanges(blanks);
  const tasks = readTasks(text, sentences, sections, kind, leftToFill);
  const promises = readPromises(sentences, sections);
  const drafts = findRules(text, sentences, sections, (title ?? "").toLowerCase()).filter(
    ({ range }) => !leftToFill.hold(range),
  );
  const rules = numberRules(text, [...yearly, ...drafts], sections, position);
  const yearlySentences = new Set(found.flatMap((one) => one.sentences));
  const told = [...blanks, ...promises, ...recipients.ranges, ...(nameAt ? [nameAt] : [])];
  const { adoption, documentDate } = document;
  return {
    text,
    title,
    metadata: {
      kind,
      commissioner,
      commissionerDetail: commissionerDetail(commissioner, sections, sentences, lines, roles),
      assignee: readAssignee(labels, sections, sentences),
      recipients: recipients.names,
      references: readReferences(text, recordNumbers),
      adoptedBy: adoption?.adopter ?? null,
      adoptedOn: adoption?.date ? { raw: adoption.date.raw, day: adoption.date.day } : null,
      documentDate: documentDate ? { raw: documentDate.raw, day: documentDate.day } : null,
      decisionDate: document.decisionDate,
      recordNumbers: eachOnce(recordNumbers).map(({ raw }) => raw),
      normalisedRecordNumbers: eachOnce(recordNumbers),
    },
    state: document.state,
    sections,
    tasks,
    promises,
    rules,
    placeholders,
    conflicts: [...document.conflicts, ...findConflicts(text, sentences, rules, leftToFill)].sort(
      (a, b) => a.range.from - b.range.from,
    ),
    unread: unreadRanges(text, sentences, [...rules, ...tasks].map(({ range }) => range).concat(told), (i) =>
      yearlySentences.has(i),
    ),
  };
}
