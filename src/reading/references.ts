// The other documents a mandate leans on: those named with a record number, those linked to, and routines it follows.
import type { MandateMetadata } from "#domain/mandate-reading.ts";
import { tidy } from "./normalise.ts";
import type { RecordNumberFound } from "./record-numbers.ts";

type Reference = MandateMetadata["references"][number];

const MOST_BEFORE = 200;
// Right before "(RS 2024-00370)": a title in quotation marks, or the words after "enligt", "i" or "se".
const QUOTED_TITLE = /["”“»]([^"”“«»\n]{3,180})["”“«][\s,]{0,3}\(?(?:dnr:?\s{0,2}|diarienummer:?\s{0,2})?$/iu;
const NAMED =
  /(?:^|[\s(])(?:enligt|se|följer(?: av)?|framgår av|beskrivs i|regleras i|anges i|utifrån)\s+([^.;:()"”“\n]{3,120}?)[\s,]{0,3}\(?(?:dnr:?\s{0,2}|diarienummer:?\s{0,2})?$/iu;
const LINK = /\[([^\]\n]{2,200})\]\([^)\s]{1,300}\)/gu;
const ROUTINE =
  /(?<!\p{L})enligt ((?:\p{L}+ )?(?:rutin|riktlinje|riktlinjer|anvisning|anvisningar|delegationsordning|arbetsordning|reglemente|policy|instruktion)(?:en|et|erna|n)?(?: för [^.,;:()\n]{3,100})?)/giu;

/** Returns the documents in reading order; the record number is normalised, null where none is given. */
export function readReferences(text: string, numbers: readonly RecordNumberFound[]): Reference[] {
  const numbered = numbers
    .filter(({ isOwn }) => !isOwn)
    .map(({ range, normalised }) => {
      const before = text.slice(Math.max(0, range.from - MOST_BEFORE), range.from);
      const named = QUOTED_TITLE.exec(before) ?? NAMED.exec(before);
      return { at: range.from, text: tidy(named?.[1] ?? normalised), recordNumber: normalised };
    });
  const others = [...text.matchAll(LINK), ...text.matchAll(ROUTINE)].map((match) => ({
    at: match.index,
    text: tidy((match[1] ?? "").replace(/\\(?=[()])/g, "")),
    recordNumber: null,
  }));
  const all = [...numbered, ...others].sort((a, b) => a.at - b.at);
  const named = new Set(numbered.map(({ text: name }) => name.toLowerCase()));
  return all.flatMap(({ text: name, recordNumber }) => {
    const key = name.toLowerCase();
    if (recordNumber === null && named.has(key)) return [];
    named.add(key);
    return [{ text: name, recordNumber }];
  });
}
