// The numbers that Word shows before list items stand nowhere in its markup: they are counted out here, and carried to
// the text as bookmarks, which mammoth passes on while it forgets where a list left off.
import { childElements, type Element, elementsNamed, parseMarkup } from "./markup-tree.ts";
import { wordValue } from "./word-value.ts";

const MARK = "item-number ";
const PROPERTIES = /<w:pPr>(?:(?!<\/w:pPr>)[\s\S])*<\/w:pPr>/g;
const DELETED_MARK = /<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<w:del[\s/>]/;

interface Level {
  format: string;
  /** "%1." where %1 is the first level's number. */
  pattern: string;
  start: number;
}

interface List {
  /** Lists that share it go on counting where another left off. */
  counter: string;
  levels: ReadonlyMap<number, Level>;
  restarts: ReadonlyMap<number, number>;
}

/** Returns the markup with each numbered item's own number in it, where the numbering tells how it is written. */
export function withItemNumbers(markup: string, numbering: string): string {
  const lists = readLists(numbering);
  const counted = new Map<string, number[]>();
  const begun = new Set<string>();
  return markup.replace(PROPERTIES, (properties) => {
    const id = /<w:numId w:val="(\d+)"/.exec(properties)?.[1];
    const list = id === undefined ? undefined : lists.get(id);
    if (!list || id === undefined || DELETED_MARK.test(properties)) return properties;
    const depth = Number(/<w:ilvl w:val="(\d)"/.exec(properties)?.[1] ?? 0);
    const counts = counted.get(list.counter) ?? [];
    counted.set(list.counter, counts);
    const restart = begun.has(`${id} ${depth}`) ? undefined : list.restarts.get(depth);
    begun.add(`${id} ${depth}`);
    counts.length = Math.min(counts.length, depth + 1);
    counts[depth] = restart ?? (counts[depth] ?? (list.levels.get(depth)?.start ?? 1) - 1) + 1;
    const number = written(list, depth, counts);
    return number === null ? properties : `${properties}<w:bookmarkStart w:name="${MARK}${number}"/>`;
  });
}

/** Returns the number that the item carries as Word shows it: "2.", "b)"; null when it carries none. */
export function itemNumber(item: Element): string | null {
  const mark = childElements(item).find(({ attributes }) => attributes.id?.startsWith(MARK));
  return mark?.attributes.id?.slice(MARK.length) ?? null;
}

function written(list: List, depth: number, counts: readonly (number | undefined)[]): string | null {
  const level = list.levels.get(depth);
  if (!level || level.pattern === "" || /[&<>"]/.test(level.pattern)) return null;
  let isKnown = level.format !== "bullet";
  const number = level.pattern.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const own = list.levels.get(at);
    const words = own ? inFormat(counts[at] ?? own.start, own.format) : null;
    if (words === null) isKnown = false;
    return words ?? "";
  });
  return isKnown ? number : null;
}

function inFormat(count: number, format: string): string | null {
  if (format === "decimal") return String(count);
  const letter = count >= 1 && count <= 26 ? String.fromCharCode(96 + count) : null;
  if (format === "lowerLetter") return letter;
  return format === "upperLetter" ? (letter?.toUpperCase() ?? null) : null;
}

function readLists(numbering: string): Map<string, List> {
  const root = parseMarkup(numbering);
  if (!root) return new Map();
  const patterns = new Map(
    elementsNamed(root, "w:abstractNum").map((one) => [one.attributes["w:abstractNumId"], levelsOf(one)]),
  );
  return new Map(
    elementsNamed(root, "w:num").map((one) => {
      const counter = wordValue(one, "w:abstractNumId") ?? "";
      const overrides = elementsNamed(one, "w:lvlOverride").flatMap((override): [number, number][] => {
        const start = wordValue(override, "w:startOverride");
        return start === null ? [] : [[Number(override.attributes["w:ilvl"]), Number(start)]];
      });
      const list = { counter, levels: patterns.get(counter) ?? new Map(), restarts: new Map(overrides) };
      return [one.attributes["w:numId"] ?? "", list];
    }),
  );
}

function levelsOf(abstract: Element): Map<number, Level> {
  return new Map(
    elementsNamed(abstract, "w:lvl").map((level) => [
      Number(level.attributes["w:ilvl"]),
      {
        format: wordValue(level, "w:numFmt") ?? "decimal",
        pattern: wordValue(level, "w:lvlText") ?? "",
        start: Number(wordValue(level, "w:start") ?? 1),
      },
    ]),
  );
}
