// To whom the document itself is sent: the list under "Uppdraget skickas till", "Sändlista" or a label of that name.
import type { Section, TextRange } from "#domain/mandate-reading.ts";
import { type HeadLabel, labelNamed } from "./head-labels.ts";
import { tidy } from "./normalise.ts";
import type { Sentence } from "./sentences.ts";

const HEADING =
  /^[\d.\s#*]*(?:(?:uppdraget|uppdragsbeskrivningen|dokumentet|beslutet)\s+(?:skickas|sänds|expedieras|delges)(?:\s+till)?|skickas till|sänds till|sändlista|expedieras till|delges|mottagare|kopia till|för kännedom)$/iu;
const LABELS = ["sändlista", "uppdraget skickas till", "skickas till", "mottagare", "kopia till"];

/** Returns the recipients as written, one a line, and where they stand. */
export function readRecipients(
  labels: readonly HeadLabel[],
  sections: readonly Section[],
  sentences: readonly Sentence[],
): { names: string[]; ranges: TextRange[] } {
  const section = sections.find(({ heading }) => HEADING.test(heading));
  const listed = section
    ? sentences.filter(({ from }) => from >= section.bodyFrom && from < section.range.to)
    : introduced(sentences);
  if (listed.length > 0) return { names: listed.map(({ text }) => tidy(text)), ranges: [...listed] };
  const label = labelNamed(labels, LABELS);
  const names = label?.value ? label.value.split(/\s*[,;]\s*/u).map(tidy) : [];
  return { names: names.filter(Boolean), ranges: label?.value ? [label.range] : [] };
}

// "Uppdraget skickas till:" as the words that introduce a list.
function introduced(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter(({ intro }) => {
    const words = intro === null ? "" : (sentences[intro]?.text ?? "");
    return words.length < 80 && HEADING.test(words.replace(/[\s:*]+$/u, ""));
  });
}
