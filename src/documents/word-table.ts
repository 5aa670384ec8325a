// A table as lines that a reader of running text understands: labels with their values, cells with their headings.
import { childElements, type Element, elementsNamed } from "./markup-tree.ts";
import { isBold } from "./word-inline.ts";

interface Cell {
  text: string;
  isHeading: boolean;
}

const LONGEST_LABEL = 60;
const SHORTEST_SENTENCE = 20;

/** Returns the table's lines; `textOf` gives what a cell holds, and rows that hold nothing are left out. */
export function tableLines(table: Element, textOf: (cell: Element) => string): string {
  const rows = rowsOf(table)
    .map((row) => childElements(row).map((cell) => ({ text: textOf(cell), isHeading: isHeadingCell(cell) })))
    .filter((row) => row.some(({ text }) => text !== ""));
  const headings = headingsOf(rows);
  if (headings) {
    const below = rows.slice(1).map((row) => underHeadings(row, headings));
    return below.join("\n\n");
  }
  return rows.map(rowLines).join("\n");
}

function rowsOf(table: Element): Element[] {
  return childElements(table).flatMap((child) => (child.name === "tr" ? [child] : rowsOf(child)));
}

function isHeadingCell(cell: Element): boolean {
  return (
    cell.name === "th" || (elementsNamed(cell, "strong").length > 0 && childElements(cell).every(isBold))
  );
}

// Headings stand over three columns or more; two columns are labels and their values.
function headingsOf(rows: readonly Cell[][]): string[] | null {
  const [first = [], second] = rows;
  const isHead = first.every(({ text, isHeading }) => isHeading && isLabel(text)) || isFormHead(rows);
  return second && first.length > 2 && isHead ? first.map(({ text }) => withoutColon(text)) : null;
}

// "Datum | Diarienummer | Version" over one row of values, as at the top of many documents.
function isFormHead(rows: readonly Cell[][]): boolean {
  const [labels = [], values = []] = rows;
  return (
    rows.length === 2 &&
    labels.every(({ text }) => isLabel(text) && !/\d/.test(text)) &&
    values.some(({ text }) => /\d/.test(text))
  );
}

function underHeadings(row: readonly Cell[], headings: readonly string[]): string {
  if (row.length !== headings.length) return rowLines(row);
  return row
    .flatMap(({ text }, i) => {
      if (text === "") return [];
      return [isSentence(text) ? text : labelled(headings[i] ?? "", text)];
    })
    .join("\n");
}

function rowLines(row: readonly Cell[]): string {
  const texts = row.map(({ text }) => text);
  const [label = "", value = ""] = texts;
  if (texts.length === 2 && isLabel(label)) return labelled(withoutColon(label), value);
  const filled = texts.filter((text) => text !== "");
  // Sentences stand on lines of their own; words and numbers keep their row, as when a table is pasted.
  return filled.join(filled.some((text) => /[.!?:]$|\n/.test(text)) ? "\n" : "\t");
}

// A sentence is left as it stands, so that a quote is never words from two cells.
function isSentence(text: string): boolean {
  return text.length >= SHORTEST_SENTENCE && /[.!?]$/.test(text);
}

function labelled(label: string, value: string): string {
  if (label === "") return value;
  return value.includes("\n") || isSentence(value)
    ? `\n${label}\n\n${value}\n`
    : `${label}: ${value}`.trimEnd();
}

function isLabel(text: string): boolean {
  return text !== "" && text.length <= LONGEST_LABEL && !/[.!?;]$|\n/.test(text);
}

const withoutColon = (text: string) => text.replace(/\s*:$/, "");
