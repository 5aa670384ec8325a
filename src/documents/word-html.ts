// Hands measured parts of a Word file to mammoth, which knows Word's markup, and returns its simple HTML as a tree.
import { type Element, parseMarkup } from "./markup-tree.ts";
import { inKnownWords } from "./word-markup.ts";
import { withItemNumbers } from "./word-numbering.ts";
import type { WordPart, WordParts } from "./word-parts.ts";
import { headingStyles } from "./word-styles.ts";
import { storedZip } from "./zip-write.ts";

type Shared = Pick<WordParts, "styles" | "numbering" | "footnotes" | "endnotes">;

/** Returns the part's text as headings, paragraphs, lists and tables; null when its markup does not hold together. */
export async function wordHtml(part: WordPart, shared: Shared): Promise<Element | null> {
  const mammoth = (await import("mammoth")).default;
  const zip = storedZip(packageOf(part, shared));
  try {
    // The browser's mammoth asks for the one and Node's for the other; both take plain bytes.
    const input = { arrayBuffer: zip.buffer, buffer: zip as Buffer };
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: shared.styles ? headingStyles(shared.styles) : [],
      includeEmbeddedStyleMap: false,
      ignoreEmptyParagraphs: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    });
    return parseMarkup(value);
  } catch {
    // mammoth throws whatever its own reading of the XML throws: the file is not as Word writes it.
    return null;
  }
}

// Names that mammoth falls back to, so that a package as another program lays it out reads the same.
function packageOf(part: WordPart, shared: Shared): Map<string, string> {
  const parts = new Map([
    ["word/document.xml", inKnownWords(withItemNumbers(part.markup, shared.numbering ?? ""))],
    ["word/_rels/document.xml.rels", part.relations],
  ]);
  if (shared.styles) parts.set("word/styles.xml", shared.styles);
  if (shared.numbering) parts.set("word/numbering.xml", shared.numbering);
  for (const kind of ["footnotes", "endnotes"] as const) {
    const notes = shared[kind];
    if (!notes) continue;
    parts.set(`word/${kind}.xml`, inKnownWords(notes.markup));
    parts.set(`word/_rels/${kind}.xml.rels`, notes.relations);
  }
  return parts;
}
