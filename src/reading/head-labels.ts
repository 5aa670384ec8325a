// "Label: value" in the head and foot of a document, also where several share a line glued together by stars.
import type { TextRange } from "#domain/mandate-reading.ts";
import type { Line } from "./lines.ts";

export interface HeadLabel {
  /** Lower case, without the colon. */
  name: string;
  value: string;
  range: TextRange;
  /** Index of the line it stands on. */
  line: number;
}

const LABEL = /^\s{0,20}(\p{L}[\p{L} -]{1,50}?)\s{0,5}:\s{0,20}(.*)$/su;

/** Returns the labels in reading order; a value may be empty. The range covers the value, or the label when it is empty. */
export function findLabels(lines: readonly Line[]): HeadLabel[] {
  return lines.flatMap((line, index) => labelsOf(line, index));
}

function labelsOf(line: Line, index: number): HeadLabel[] {
  const labels: HeadLabel[] = [];
  let open: HeadLabel | null = null;
  for (const piece of line.text.matchAll(/[^*]+/g)) {
    const from = line.from + piece.index;
    const match = LABEL.exec(piece[0].slice(0, 400));
    if (match) {
      const value = (match[2] ?? "").trim();
      const at = value ? from + piece[0].indexOf(value) : from;
      const words = value || piece[0].trim();
      open = {
        name: (match[1] ?? "").toLowerCase(),
        value,
        range: { from: at, to: at + words.length },
        line: index,
      };
      labels.push(open);
    } else if (open && open.value === "" && piece[0].trim()) {
      open.value = piece[0].trim();
      const at = from + piece[0].indexOf(open.value);
      open.range = { from: at, to: at + open.value.length };
    }
  }
  return labels;
}

/** Returns the first label with one of the names, or null. */
export function labelNamed(labels: readonly HeadLabel[], names: readonly string[]): HeadLabel | null {
  return labels.find((label) => names.includes(label.name)) ?? null;
}
