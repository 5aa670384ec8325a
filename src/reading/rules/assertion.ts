// Whether words are a demand at all, and how strong: what is denied, quoted, supposed, told of the past or given as
// an example demands nothing. When in doubt: it does not.
import type { Strength } from "#domain/mandate-reading.ts";

const DENIAL =
  / (?:inte|ej|icke|ingen|inget|inga|aldrig|varken|slipper)(?! (?:bara|enbart|endast|senare|färre|mindre|minst|heller mindre) )(?= )/;
const SUPPOSED =
  / (?:föreslås att|föreslår att|diskutera\p{L}*|diskuterats|utreds|målet är|målsättningen är|syftet är|ambitionen är|avsikten är|tanken är|förhoppningen|önskvärt|önskemål om att|exempelvis|till exempel|t \. ?ex|skulle|borde|kunde|hade|tidigare|förut|historiskt|hittills|numera inte|nästa möte|nästa gång|beslutade|beslöt|beslutat att|föreslog|ansåg|konstaterade\p{L}*|noterade\p{L}*|informerade\p{L}*|påpekade\p{L}*|menade|menar att|anser att|önskar att|vill att|antecknades|under förutsättning|förutsatt att|ifall|såvida|huruvida) /u;
const CONDITIONAL_START = /^ (?:om|ifall|såvida|därest|när|då|skulle|i de fall|i den mån|där|utifall) /;
const CONDITIONAL_LATER =
  / (?:om (?:så|det|detta|behov|hen|den|de|regionerna?|nämnden|gruppen|någon|ingen|ordföranden|sammankallande\p{L}*) |när (?:ordföranden|det|så) )/u;
const QUOTE_MARK = /["”“„«»]/g;
const MODALS =
  / (ska|skall|måste|åligger|bör|kan|får|äger rätt|har (?:möjlighet|rätt|mandat|befogenhet|behörighet)|ges (?:möjlighet|mandat)|är behörig|vill|avser|behöver|brukar)(?= )/g;
const PRINCIPLE =
  / (?:huvudprincip\p{L}*|huvudregel\p{L}*|grundprincip\p{L}*|principen är|i första hand|som regel|i regel|normalt|normalt sett|i normalfallet|vanligen|vanligtvis|som huvudregel|företrädesvis) /u;

/** Returns true when the sentence as a whole only supposes, tells of the past, or gives an example. */
export function isSupposed(words: string): boolean {
  return SUPPOSED.test(words);
}

/** Returns true when what the sentence says depends on something that may never happen. */
export function isConditional(words: string): boolean {
  return CONDITIONAL_START.test(words) || CONDITIONAL_LATER.test(words);
}

/** Returns true when the place lies between quotation marks. */
export function isQuoted(words: string, at: number): boolean {
  return (words.slice(0, at).match(QUOTE_MARK)?.length ?? 0) % 2 === 1;
}

/** Returns true when the verb from `at` to `end` is denied: "utses inte av", "ingen ordförande utses". */
export function isDenied(words: string, at: number, end: number): boolean {
  const before = lastPart(words.slice(Math.max(0, at - 120), at), /(?: [,;:]| och| men| samt| som)(?= )/g);
  const modal = [...before.matchAll(MODALS)].at(-1);
  const near = modal ? before.slice(Math.max(0, modal.index - 8)) : before;
  const after = firstPart(words.slice(end - 1, end + 40), / (?:[,;:]|och|men|samt|som|att|av|till|med) /);
  return (
    DENIAL.test(near) ||
    DENIAL.test(after.split(" ").slice(0, 5).join(" ").concat(" ")) ||
    / inte att /.test(before)
  );
}

/** Returns how strongly the words between two places lead up to a verb; null where they make no demand of it. */
export function strengthBetween(words: string, from: number, verb: number): Strength | null {
  const before = words.slice(Math.max(0, from), verb + 1);
  if (PRINCIPLE.test(words)) return "principle";
  const modal = [...` ${before}`.matchAll(MODALS)].at(-1)?.[1];
  if (modal === undefined) return "stated";
  if (/^(?:ska|skall|måste|åligger)$/.test(modal)) return "shall";
  if (modal === "bör") return "should";
  return /^(?:vill|avser|behöver|brukar)$/.test(modal) ? null : "may";
}

function lastPart(words: string, boundary: RegExp): string {
  const last = [...words.matchAll(boundary)].at(-1);
  return last ? words.slice(last.index + last[0].length) : words;
}

function firstPart(words: string, boundary: RegExp): string {
  const at = words.search(boundary);
  return at < 0 ? words : words.slice(0, at + 1);
}
