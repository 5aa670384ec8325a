// The head of a mandate: its title, whether it is for one group or many, who commissioned it and who takes it on.
import type { MandateMetadata, MandateState, Section, TextRange } from "#domain/mandate-reading.ts";
import { bodyOf } from "./bodies.ts";
import { type HeadLabel, labelNamed } from "./head-labels.ts";
import type { Line } from "./lines.ts";
import { tidy } from "./normalise.ts";
import type { LineRole } from "./outline.ts";
import type { Sentence } from "./sentences.ts";

const COMMISSIONED_BY = /på uppdrag av ([^.,;()\n]{2,120})/u;
const NAMES_IT = /^(?:\p{L}+s )?uppdragsgivare(?: för \p{L}+)? är /iu;
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

const LONGEST_NAME = 100;

/**
 * Returns where the group's own name stands on a line of its own below a title that only says what kind of group it is:
 * "Uppdragshandling för samordningsråd", then "Samordningsråd rättspsykiatri"; null when there is no such line.
 */
export function nameBelowTitle(
  lines: readonly Line[],
  roles: readonly LineRole[],
  title: string | null,
): TextRange | null {
  const noun = title?.split(" ").at(-1)?.toLowerCase();
  const firstHeading = roles.indexOf("heading");
  const head = firstHeading < 0 ? lines : lines.slice(0, firstHeading + 1);
  const name = head.find(
    ({ text, mark }, i) =>
      (roles[i] === "text" || roles[i] === "heading") &&
      mark === "none" &&
      text.length <= LONGEST_NAME &&
      text.toLowerCase().startsWith(`${noun} `) &&
      !/[.:;,?!]$/.test(text) &&
      lines[i - 1]?.text === "" &&
      !lines[i + 1]?.text,
  );
  return noun && name ? { from: name.from, to: name.to } : null;
}

const MANY = /(?:grupper(?:na)?|råden|programområden(?:a)?|nätverken|teamen|kommittéer(?:na)?|forumen)$/u;

/** Returns whether the document is a template, or by its title for many groups ("samverkansgrupper") or for one. */
export function kindOf(state: MandateState, title: string | null): MandateMetadata["kind"] {
  if (state === "template") return "template";
  const words = (title ?? "").toLowerCase().split(/[^\p{L}-]+/u);
  const named = words.find((word) => bodyOf(word, "") !== null && word !== "regionala");
  return named && MANY.test(named) ? "general" : "group";
}

/** Returns who takes the assignment on, from its label or its own section; null when the text does not say. */
export function readAssignee(
  labels: readonly HeadLabel[],
  sections: readonly Section[],
  sentences: readonly Sentence[],
): string | null {
  const label = labelNamed(labels, ["uppdragstagare"]);
  if (label?.value) return tidy(label.value);
  const section = sections.find(({ heading }) => /^uppdragstagare$/iu.test(heading));
  const first = section && sentences.find(({ from }) => from >= section.bodyFrom && from < section.range.to);
  return first ? tidy(first.text).replace(/\.$/u, "") : null;
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
  if (first) return tidy(first.text).replace(NAMES_IT, "").split(AFTER_THE_NAME)[0]?.trim() || null;
  const running = sentences.map((sentence) => COMMISSIONED_BY.exec(sentence.text)?.[1]).find(Boolean);
  return running ? tidy(running) : null;
}
