// Sentences with their places: wrapped lines are joined, list items stand alone, abbreviations do not end a sentence.
import type { TextRange } from "#domain/mandate-reading.ts";
import type { Line } from "./lines.ts";
import type { LineRole } from "./outline.ts";

export interface Sentence extends TextRange {
  text: string;
  /** True for an item of a list. */
  isItem: boolean;
  /** For an item, the sentence ending in ":" that introduces the list; an index into the sentences. */
  intro: number | null;
  /** Blocks of running text are numbered, so that neighbours can be told from strangers. */
  block: number;
}

const ABBREVIATIONS = new Set([
  "t.ex",
  "bl.a",
  "m.fl",
  "m.m",
  "inkl",
  "exkl",
  "resp",
  "ev",
  "ca",
  "s.k",
  "o.s.v",
  "d.v.s",
  "dvs",
  "f.n",
  "t.o.m",
  "fr.o.m",
  "nr",
  "dnr",
  "kap",
  "st",
  "jfr",
  "p.g.a",
  "d",
  "e",
]);
const SENTENCE_END = /(?<![.!?])[.!?]{1,8}["”»')\]]{0,3}(?=\s|$)/g;
const OPEN_WORD =
  /(?:^|\s)(?:till|av|och|eller|samt|för|i|på|en|ett|den|det|de|före|innan|senast|vid|med|om|att|som|under|från|enligt|respektive|ska|skall|bör|kan|är|har|,|\d{1,2})$|[,-]$/iu;
const WRAPPED_LENGTH = 50; // a line this long without an end is wrapped, not finished

/** Returns the sentences of list items and running text in reading order. */
export function readSentences(text: string, lines: readonly Line[], roles: readonly LineRole[]): Sentence[] {
  const sentences: Sentence[] = [];
  let block: TextRange | null = null;
  let isItem = false;
  let intro: number | null = null;
  let blocks = 0;
  const close = () => {
    if (block)
      sentences.push(
        ...split(
          text,
          block,
          isItem ? { isItem, intro, block: blocks } : { isItem, intro: null, block: blocks },
        ),
      );
    block = null;
    blocks++;
    if (!isItem)
      intro = INTRODUCES.test(sentences.at(-1)?.text.slice(-20) ?? "") ? sentences.length - 1 : null;
  };
  for (const [i, line] of lines.entries()) {
    const role = roles[i];
    if (block && role === "text" && goesOn(lines[i - 1], line)) {
      block = { from: (block as TextRange).from, to: line.to };
      continue;
    }
    if (block) close();
    if (role === "heading") intro = null;
    if (role !== "text" && role !== "item") continue;
    block = { from: line.from, to: line.to };
    isItem = role === "item" || (intro !== null && /^\p{Ll}/u.test(line.text));
  }
  if (block) close();
  return sentences;
}

// "Gruppen ska" right above a list asks for it as much as "Gruppen ska:" does.
const INTRODUCES = /(?::|(?:^|\s)(?:att|ska|skall|bör|måste|förväntas))$/u;

const LABELLED = /^\**\p{Lu}[\p{L} -]{1,40}:\**\s/u;

function goesOn(above: Line | undefined, line: Line): boolean {
  if (!above || above.text === "" || /[.!?:;>]\**$/.test(above.text)) return false;
  if (LABELLED.test(line.text.slice(0, 60)) && !OPEN_WORD.test(above.text.slice(-20))) return false;
  return (
    /^[\p{Ll}\d]/u.test(line.text) ||
    OPEN_WORD.test(above.text.slice(-20)) ||
    above.text.length >= WRAPPED_LENGTH
  );
}

function split(
  text: string,
  block: TextRange,
  shared: Pick<Sentence, "isItem" | "intro" | "block">,
): Sentence[] {
  const words = text.slice(block.from, block.to);
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const piece = words.slice(start, end);
    const from = block.from + start + (piece.length - piece.trimStart().length);
    const to = from + piece.trim().length;
    if (to > from) sentences.push({ from, to, text: text.slice(from, to), ...shared });
    start = end;
  };
  for (const match of words.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (endsHere(words, match.index, end)) cut(end);
  }
  cut(words.length);
  return sentences;
}

function endsHere(words: string, mark: number, end: number): boolean {
  const next = /^\s{0,50}(?:["”»'([]{0,3})(.)/su.exec(words.slice(end, end + 60));
  if (next && /\p{Ll}/u.test(next[1] ?? "")) return false;
  if (words[mark] !== ".") return true;
  const before = /(?:^|[\s(])([\p{L}.]{1,10})$/u.exec(words.slice(Math.max(0, mark - 12), mark));
  return !ABBREVIATIONS.has((before?.[1] ?? "").toLowerCase());
}

const LABELLED_NUMBER = /:[\s*]{0,5}\d{1,2}$/; // "Antal möten per år: 4" is whole

/** Returns true when the words break off: nothing closes them and the last word asks for more. */
export function isUnfinished(sentence: Sentence): boolean {
  if (LABELLED_NUMBER.test(sentence.text.slice(-20))) return false;
  return OPEN_WORD.test(sentence.text.slice(-20)) || /…|\.{3}|_{2,}/.test(sentence.text);
}
