// What is counted in Word's markup before it is read, and the few elements told in words that mammoth knows.
import type { Remark } from "./mandate-file-result.ts";

type Counted = Exclude<Remark["code"], "guessedWindows1252" | "notes" | "headersAndFooters">;

// A paragraph mark or a table row carries its change as an empty element; only passages are counted, unless there are none.
const COUNTED: Readonly<Record<Counted, RegExp>> = {
  trackedChanges: /<w:(?:ins|del|moveFrom)(?:\s[^>]*[^/>])?>/g,
  comments: /<w:commentReference[\s/]/g,
  pictures: /<(?:pic:pic|v:imagedata|c:chart|dgm:relIds)[\s/>]/g,
  embedded: /<(?:w:altChunk|w:subDoc|o:OLEObject|m:oMath)[\s/>]/g,
  struckThrough: /<w:d?strike(?:\s+w:val="(?:1|true|on)")?\s*\/>/g,
  hiddenText: /<w:vanish\s*\/>(?=(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>\s*<w:(?:t|tab|br)[\s/>])/g,
};
const CHANGED_MARKS = /<w:(?:ins|del)\s[^>]*\/>/g;

/** Returns what a person should know about the markup's unread, changed and hidden passages. */
export function remarksOnMarkup(markup: string): Remark[] {
  const count = (pattern: RegExp) => markup.match(pattern)?.length ?? 0;
  return Object.entries(COUNTED).flatMap(([code, pattern]) => {
    const found = count(pattern) || (code === "trackedChanges" ? count(CHANGED_MARKS) : 0);
    return found > 0 ? [{ code: code as Counted, count: found }] : [];
  });
}

/**
 * Returns the markup with fields, directions and alignment tabs written as elements that mammoth reads; it would leave
 * out what they hold without a word.
 */
export function inKnownWords(markup: string): string {
  return markup
    .replace(/<(\/?)w:(?:fldSimple|bdo|dir)(?=[\s/>])/g, "<$1w:smartTag")
    .replace(/<w:ptab(?=[\s/>])/g, "<w:tab")
    .replace(/<w:cr(?=[\s/>])/g, "<w:br");
}

/** Returns a header's or footer's markup as a document of its own; null when it holds nothing. */
export function asDocument(markup: string): string | null {
  const root = /<w:(hdr|ftr)((?:\s[^>]*[^/>])?)>/.exec(markup);
  const end = root ? markup.lastIndexOf(`</w:${root[1]}>`) : -1;
  if (!root || end < 0) return null;
  const content = markup.slice(root.index + root[0].length, end);
  return `${markup.slice(0, root.index)}<w:document${root[2]}><w:body>${content}</w:body></w:document>`;
}
