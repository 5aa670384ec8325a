// Which of a Word file's own styles are headings, whatever they are called: by what they build on, not by their name alone.
import { type Element, elementsNamed, parseMarkup } from "./markup-tree.ts";
import { wordValue } from "./word-value.ts";

const LONGEST_CHAIN = 20;
const DEEPEST_HEADING = 6;
const HEADING_NAME = /^(?:heading|rubrik)\s*([1-9])$/i;
const TITLE_NAME = /^(?:title|rubrik|titel)$/i;
const CONTENTS_NAME =
  /^(?:toc \d|toc heading|contents (?:\d+|heading)|innehåll \d|innehållsförteckningsrubrik)$/i;

/** Returns lines for mammoth's style map: the file's headings as h1–h6, its table of contents as nothing. */
export function headingStyles(styles: string): string[] {
  const root = parseMarkup(styles);
  if (!root) return [];
  const paragraphStyles = elementsNamed(root, "w:style").filter(
    ({ attributes }) => attributes["w:type"] === "paragraph",
  );
  const byId = new Map(paragraphStyles.map((style) => [style.attributes["w:styleId"] ?? "", style]));
  return paragraphStyles.flatMap((style) => {
    const name = wordValue(style, "w:name");
    if (name === null) return [];
    const level = headingLevel(style, byId);
    const quoted = `p[style-name='${name.replace(/[\\']/g, "\\$&")}']`;
    if (CONTENTS_NAME.test(name)) return [`${quoted} => !`];
    return level === null ? [] : [`${quoted} => h${Math.min(level, DEEPEST_HEADING)}:fresh`];
  });
}

function headingLevel(style: Element, byId: ReadonlyMap<string, Element>): number | null {
  let current: Element | undefined = style;
  for (let step = 0; current && step < LONGEST_CHAIN; step++) {
    const name = wordValue(current, "w:name") ?? "";
    const numbered = HEADING_NAME.exec(name);
    if (numbered) return Number(numbered[1]);
    if (TITLE_NAME.test(name)) return 1;
    const outline = elementsNamed(current, "w:outlineLvl")[0]?.attributes["w:val"];
    // Nine means running text.
    if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 1 : null;
    current = byId.get(wordValue(current, "w:basedOn") ?? "");
  }
  return null;
}
