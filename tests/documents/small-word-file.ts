// A Word file around the markup a test is about, with the styles and lists of word-fixture.ts.
import { type Zippable, zipSync } from "fflate";
import { readMandateFile } from "#documents/mandate-file.ts";
import { wordFixture } from "./word-fixture.ts";

/** Returns the file's bytes; `body` is markup inside w:body, and the parts named replace or add to the usual ones. */
export function smallWordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    ...wordFixture,
    "word/document.xml": mainPart(body),
    "word/_rels/document.xml.rels": withRelations(""),
    ...parts,
  });
}

/** Returns the document's own part around the markup. */
export function mainPart(body: string): string {
  const whole = wordFixture["word/document.xml"] ?? "";
  return whole.replace(/<w:body>.*<\/w:body>/s, () => `<w:body>${body}</w:body>`);
}

/** Returns the document's relationships: its styles, its numbering, and those added. */
export function withRelations(added: string): string {
  const usual = (wordFixture["word/_rels/document.xml.rels"] ?? "").match(
    /<Relationship [^>]*(?:styles|numbering)\.xml"\/>/g,
  );
  return `<Relationships>${usual?.join("")}${added}</Relationships>`;
}

/** Returns a zip file of the texts. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = encoder.encode(text);
  return zipSync(files);
}

/** Returns a paragraph with the text, and properties if any are given. */
export const p = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Returns a table; each row is a list of cells, each cell its markup. */
export const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

/** Returns a paragraph whose text is bold. */
export const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;

/** Returns what reading a small file with the markup gives; throws when it is not read. */
export async function readSmall(body: string, parts?: Readonly<Record<string, string>>) {
  const file = await readMandateFile("small.docx", smallWordFile(body, parts));
  if (!file.ok) throw new Error(file.problem.code);
  return file;
}

/** Returns the text of a small file with the markup. */
export async function textOfSmall(body: string, parts?: Readonly<Record<string, string>>): Promise<string> {
  return (await readSmall(body, parts)).text;
}
