// Promises to patients (patientlöften): a list that the plan's activities can point to. Nobody's task and no demand.
import type { Section, TextRange } from "#domain/mandate-reading.ts";
import { headingOf } from "./sections.ts";
import type { Sentence } from "./sentences.ts";

const PROMISES = /(?<!\p{L})(?:patient|invånar)?löften?(?:a|as|na)?(?!\p{L})/iu;

/** Returns the list items that are introduced as promises, in the sentence before them or in their heading. */
export function readPromises(sentences: readonly Sentence[], sections: readonly Section[]): TextRange[] {
  const promises: TextRange[] = [];
  let block: number | null = null;
  for (const { isItem, intro, from, to, block: own } of sentences) {
    if (!isItem) continue;
    const introduction = intro === null ? "" : (sentences[intro]?.text ?? "");
    if (!PROMISES.test(introduction.slice(-400)) && !PROMISES.test(headingOf(sections, from) ?? "")) continue;
    const last = promises.at(-1);
    if (last && block === own) last.to = to;
    else promises.push({ from, to });
    block = own;
  }
  return promises;
}
