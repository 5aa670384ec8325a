// The head of a mandate: its title, who commissioned and adopted it, and its record numbers.
import type { Section, TextRange } from "#domain/mandate-reading.ts";
import { type HeadLabel, labelNamed } from "./head-labels.ts";
import type { Line } from "./lines.ts";
import { tidy } from "./normalise.ts";
import type { LineRole } from "./outline.ts";
import type { Sentence } from "./sentences.ts";

const RECORD_NUMBER =
  /(?<![\p{L}\d])\p{Lu}\p{L}{0,5}[ \u00A0-]\d{4}[ \u00A0]?[-–:/][ \u00A0]?\d{3,6}(?:-\d{1,4})?(?!\d)/gu;
const RECORD_LABELS = ["diarienummer", "dnr", "diarienr", "ärendenummer"];
const COMMISSIONED_BY = /på uppdrag av ([^.,;()\n]{2,120})/u;
const AFTER_THE_NAME = / (?:är uppdragsgivare|med stöd av|genom|som är|har )|[(.,;]/u;

/** Returns where the title stands, over the lines it takes up; null when the text has none. */
export function titleRange(lines: readonly Line[], roles: readonly LineRole[]): TextRange | null {
  const titled = lines.filter((_, i) => roles[i] === "title");
  const [first, last] = [titled[0], titled.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** Returns the title in one line; what is glued on after stars is another piece of the head. */
export function titleOf(text: string, range: TextRange | null): string | null {
  if (!range) return null;
  const pieces = text
    .slice(range.from, range.to)
    .split(/\*{2,}/)
    .map(tidy);
  return pieces.find((piece) => piece !== "")?.replace(/^#+ /, "") ?? null;
}

/** Returns who gave the assignment: from its label, its own section, or "på uppdrag av …" in running text. */
export function readCommissioner(
  labels: readonly HeadLabel[],
  sections: readonly Section[],
  sentences: readonly Sentence[],
): string | null {
  const label = labelNamed(labels, ["uppdragsgivare"]);
  if (label?.value) return tidy(label.value);
  const section = sections.find(({ heading }) => /^uppdragsgivare$/iu.test(heading));
  const first = section && sentences.find(({ from }) => from >= section.bodyFrom && from < section.range.to);
  if (first) return tidy(first.text).split(AFTER_THE_NAME)[0]?.trim() || null;
  const running = sentences.map((sentence) => COMMISSIONED_BY.exec(sentence.text)?.[1]).find(Boolean);
  return running ? tidy(running) : null;
}

/** Returns the record numbers as written, each once, in reading order. */
export function readRecordNumbers(text: string, labels: readonly HeadLabel[]): string[] {
  const found = [...text.matchAll(RECORD_NUMBER)].map((match) => ({ at: match.index, words: match[0] }));
  for (const { name, value, range } of labels) {
    const isNumber = RECORD_LABELS.includes(name) && /\d/.test(value) && value.length <= 40;
    if (isNumber && !found.some(({ at }) => at >= range.from && at < range.to))
      found.push({ at: range.from, words: value });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ words }) => words))];
}
