// The text of a Word file: its body, its notes in place, and below it what its page headers and footers say.
import type { MandateFile, Remark } from "./mandate-file-result.ts";
import { wordHtml } from "./word-html.ts";
import { asDocument, remarksOnMarkup } from "./word-markup.ts";
import { readWordParts, type WordPart, type WordParts } from "./word-parts.ts";
import { wordText } from "./word-text.ts";

const PAGE_NUMBER = /^(?:sid(?:a|an)?|page|s\.)?\s*\d*\s*(?:\(\s*\d*\s*\)|(?:av|of|\/)\s*\d*)?$/i;

/** Returns the text and what a person should know about it; a problem when the file cannot be read. */
export async function readWordFile(bytes: Uint8Array): Promise<MandateFile> {
  const found = await readWordParts(bytes);
  if (!found.ok) return found;
  const { parts } = found;
  const html = await wordHtml(parts.body, parts);
  if (html === null) return { ok: false, problem: { code: "damaged" } };
  const { text, notes } = wordText(html);
  const around = await headerLines(parts, text);
  if (text === "" && around.length === 0) return { ok: false, problem: { code: "noText" } };
  const remarks: Remark[] = remarksOnMarkup(allMarkup(parts));
  if (notes > 0) remarks.push({ code: "notes", count: notes });
  if (around.length > 0) remarks.push({ code: "headersAndFooters", count: around.length });
  return { ok: true, text: [text, around.join("\n")].filter((piece) => piece !== "").join("\n\n"), remarks };
}

function allMarkup({ body, footnotes, endnotes }: WordParts): string {
  return [body, footnotes, endnotes].map((part) => part?.markup ?? "").join("\n");
}

// Each line once, without page numbers and without what the text itself says: a first page often repeats its title.
async function headerLines(parts: WordParts, text: string): Promise<string[]> {
  const known = new Set(text.split("\n"));
  const lines: string[] = [];
  for (const part of [...parts.headers, ...parts.footers]) {
    for (const line of await linesOf(part, parts)) {
      if (known.has(line) || PAGE_NUMBER.test(line)) continue;
      known.add(line);
      lines.push(line);
    }
  }
  return lines;
}

// What stands left, centred and right in a header is parted by tabs.
async function linesOf(part: WordPart, shared: WordParts): Promise<string[]> {
  const markup = asDocument(part.markup);
  const html = markup === null ? null : await wordHtml({ ...part, markup }, shared);
  return html === null
    ? []
    : wordText(html)
        .text.split(/[\n\t]+/)
        .map((line) => line.trim());
}
