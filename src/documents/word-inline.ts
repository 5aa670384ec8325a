// The words of a paragraph: what Word adds for layout alone (soft hyphens, fixed spaces) is left out or made plain.
import type { Element } from "./markup-tree.ts";

/** Returns the element's own words, without lists, tables and notes' marks; a manual line break is a line feed. */
export function wordsOf(element: Element): string {
  return rawWords(element)
    .replace(/[^\S\n]*\n[^\S\n]*/g, "\n")
    .trim();
}

function rawWords(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return plainCharacters(child);
      if (child.name === "br") return "\n";
      if (child.name === "input") return "checked" in child.attributes ? "☒" : "☐";
      return isBlock(child) || noteReferences(child).length > 0 ? "" : rawWords(child);
    })
    .join("");
}

function plainCharacters(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/[\u00A0\u2007\u202F\r\n]/g, " ")
    .replace(/\u2011/g, "-");
}

/** Returns true for what stands by itself inside a list item or a cell. */
export function isBlock({ name }: Element): boolean {
  return /^(?:p|h[1-6]|ul|ol|table)$/.test(name);
}

/** Returns the ids of the notes referred to by a superscript mark; none for any other element. */
export function noteReferences(element: Element): string[] {
  if (element.name !== "sup") return [];
  return element.children.flatMap((child) => {
    const id =
      typeof child === "string" ? null : /^((?:foot|end)note)-ref-(.+)$/.exec(child.attributes.id ?? "");
    return id ? [`${id[1]}-${id[2]}`] : [];
  });
}

/** Returns true when every letter of the paragraph is bold: a heading made by hand. */
export function isBold(element: Element): boolean {
  return element.children.every((child) => {
    if (typeof child === "string") return child.trim() === "";
    return child.name === "strong" || child.name === "br" || (child.name !== "img" && isBold(child));
  });
}
