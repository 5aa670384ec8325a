// The sentence that says the document is adopted: "Fastställd av samverkansnämndens ledningsgrupp 2024-09-05".
import type { TextRange } from "#domain/mandate-reading.ts";
import { type DateFound, findDate } from "./dates.ts";
import type { Line } from "./lines.ts";
import { tidy } from "./normalise.ts";

export interface Adoption {
  adopter: string | null;
  date: DateFound | null;
  range: TextRange;
  /** Index of the line it stands on. */
  line: number;
}

// Only at the start of a line and only about this document: "Aktivitetsplanen fastställs av …" is another matter.
const ADOPTED =
  /^\**(?:(?:uppdrag|uppdragsbeskrivning|uppdragshandling|dokument|beskrivning|handling)(?:en|et)? +(?:är +|har +)?)?(?:fastställ(?:d|t|ts|des)|antag(?:en|et|its)|antogs|beslut(?:ad|at|ats|ades)|godkän(?:d|t|ts|des))(?!\p{L})(?: +(?:den|datum))?:?/iu;
const ADOPTER = /(?:^|[\s,])av:?\s{1,5}/iu;

/** Returns what the line says about adoption, or null. */
export function readAdoption(line: Line, index: number): Adoption | null {
  const match = ADOPTED.exec(line.text);
  if (!match || line.mark !== "none") return null;
  const rest = line.text.slice(match[0].length, match[0].length + 300);
  const range = { from: line.from, to: line.to };
  const date = findDate(rest, line.from + match[0].length);
  const by = ADOPTER.exec(rest);
  const adopter = by ? adopterOf(rest.slice(by.index + by[0].length), date) : null;
  return { adopter, date, range, line: index };
}

function adopterOf(words: string, date: DateFound | null): string | null {
  const beforeDate = date ? (words.split(date.raw)[0] ?? "") : words;
  const name = tidy(beforeDate)
    .replace(/[(,;].*$/u, "")
    .replace(/\.$/u, "")
    .replace(/ (?:den|datum|vid|på)(?: .*)?$/iu, "");
  return name.trim() || null;
}

/** Returns every line that speaks of adoption, in reading order. */
export function findAdoptions(lines: readonly Line[]): Adoption[] {
  return lines.flatMap((line, index) => readAdoption(line, index) ?? []);
}
