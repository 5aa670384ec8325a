// Text columns: one line (SharePoint's limit is 255 characters), many lines, and SharePoint's own Title.
import { type Column, type ColumnFlags, type ColumnKind, column, type Decoded } from "../column.ts";

const singleLineLimit = 255;
/** Well under the ceiling of a plain multi-line column over Graph; a year of notes is some 40,000 characters. */
const longTextLimit = 60_000;

function textKind(kind: string, limit: number, multiline: boolean): ColumnKind<string> {
  return {
    kind,
    facet: multiline
      ? { text: { allowMultipleLines: true, textType: "plain", linesForEditing: 6 } }
      : { text: { maxLength: limit } },
    annotation: null,
    indexable: !multiline,
    decode: (cell): Decoded<string> =>
      typeof cell === "string" ? { ok: true, value: normaliseLines(cell) } : { ok: false, code: "notText" },
    encode: (value) => normaliseLines(value),
    check: (value) => (value.length > limit ? { code: "tooLong", limit } : null),
    examples: multiline ? ["Rad ett\n\n- punkt 😀", "שלום"] : ["Åsa Öberg", "<b>x</b>", "שלום 😀"],
    brokenCells: [12, true, ["a"]],
  };
}

/** One line ends as \n however it was typed, so that hashes and merges compare what a person sees. */
function normaliseLines(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n");
}

/** A single line of at most 255 characters. */
export function text<F extends ColumnFlags>(
  flags: F,
): Column<string, F extends { required: true } ? true : false> {
  return column(textKind("text", singleLineLimit, false), flags);
}

/** Many lines of plain text (Markdown where it is notes), at most 60,000 characters; cannot be indexed. */
export function longText<F extends ColumnFlags>(
  flags: F,
): Column<string, F extends { required: true } ? true : false> {
  return column(textKind("longText", longTextLimit, true), flags);
}

/** SharePoint's own Title column: what the row is called in SharePoint's list view and on our screen. */
export function title(): Column<string, true> {
  return column(textKind("title", singleLineLimit, false), { required: true }, true);
}
