// Headings, paragraphs, lists and tables as plain lines, laid out so that the mandate reader sees which is which.
import { childElements, type Element, elementsNamed } from "./markup-tree.ts";
import { isBlock, isBold, noteReferences, wordsOf } from "./word-inline.ts";
import { itemNumber } from "./word-numbering.ts";
import { tableLines } from "./word-table.ts";

interface Block {
  kind: "heading" | "paragraph" | "group";
  text: string;
}

export interface WordText {
  text: string;
  /** How many notes were found and placed. */
  notes: number;
}

const LONGEST_HEADING = 80;
const LONG_LINE = 50; // the reader takes an unended line this long for a wrapped one

/** Returns the text of a document's tree, each note right below the paragraph, list or table that refers to it. */
export function wordText(root: Element): WordText {
  const notes = notesOf(root);
  const placed = new Set<string>();
  const blocks = childElements(root)
    .filter((element) => !isNoteList(element))
    .flatMap((element) => {
      const references = elementsNamed(element, "sup").flatMap(noteReferences);
      const below = references.flatMap((id): Block[] => {
        const text = notes.get(id);
        if (!text || placed.has(id)) return [];
        placed.add(id);
        return [{ kind: "group", text: `[${placed.size}] ${text}` }];
      });
      return [...blocksOf(element), ...below];
    });
  return { text: joined(blocks), notes: placed.size };
}

function isNoteList(element: Element): boolean {
  const [first] = childElements(element);
  return element.name === "ol" && /^(?:foot|end)note-/.test(first?.attributes.id ?? "");
}

function notesOf(root: Element): Map<string, string> {
  const items = childElements(root).filter(isNoteList).flatMap(childElements);
  return new Map(items.map((item) => [item.attributes.id ?? "", textWithin(item).replace(/\s*↑$/, "")]));
}

function blocksOf(element: Element): Block[] {
  if (element.name === "table") return [{ kind: "group", text: tableLines(element, textWithin) }];
  if (element.name === "ul" || element.name === "ol")
    return [{ kind: "group", text: listLines(element, "").join("\n") }];
  const text = wordsOf(element);
  if (/^h[1-6]$/.test(element.name)) return [{ kind: "heading", text }];
  const isByHand = text !== "" && text.length <= LONGEST_HEADING && !text.includes("\n") && isBold(element);
  return [{ kind: isByHand ? "heading" : "paragraph", text }];
}

function textWithin(element: Element): string {
  const children = childElements(element).filter(isBlock);
  return children.length > 0 ? joined(children.flatMap(blocksOf)) : wordsOf(element);
}

function listLines(list: Element, indent: string): string[] {
  const items = childElements(list).map((item) => ({ item, text: wordsOf(item).replaceAll("\n", " ") }));
  let number = 0;
  return items.flatMap(({ item, text }) => {
    const within = childElements(item).filter(isBlock);
    const nested = within.flatMap((block) => listLines(block, `${indent}  `));
    if (text === "") return nested;
    number++;
    const sign = list.name === "ol" ? (itemNumber(item) ?? `${number}.`) : "·";
    return [`${indent}${sign} ${text}`, ...nested];
  });
}

function joined(blocks: readonly Block[]): string {
  let text = "";
  let above: Block | null = null;
  for (const block of blocks) {
    if (above) text += stand(above, block) ? "\n\n" : "\n";
    text += block.text;
    above = block;
  }
  return text.replace(/\n{3,}/g, "\n\n").trim();
}

/** Returns true when a blank line must keep the two apart. */
function stand(above: Block, below: Block): boolean {
  if (above.kind !== "paragraph" || below.kind !== "paragraph") return true;
  return above.text.length >= LONG_LINE && !/[.!?:;]$/.test(above.text);
}
