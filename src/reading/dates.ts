// A date in the head of a document: a whole day, a part of one, or one that is still to be filled in.

import type { DateReading, TextRange } from "#domain/mandate-reading.ts";
import { formatDay, parseDay } from "#schema/day.ts";
import { monthOf } from "./months.ts";

export interface DateFound extends DateReading {
  range: TextRange;
  /** The year as written, when there is a whole one. */
  year: number | null;
  isPlaceholder: boolean;
  /** True when it is written as a whole day that does not exist. */
  isImpossible: boolean;
}

const ISO = /(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/;
const WRITTEN = /(?<!\d)\d{1,2}(?::?[ea])?[ \u00A0]+\p{L}{3,10}\.?[ \u00A0]+\d{4}(?!\d)/u;
const UNFILLED =
  /(?<![\d\p{L}])(?:\d{4}|\d{2,3}[xX]{1,2}|[xX]{4}|[åÅ]{4}|[yY]{4})[-/](?:[mM]{2}|[xX]{2}|\d{2})[-/](?:[dD]{2}|[xX]{2}|\d{2})(?![\d\p{L}])/u;
const YEAR_OR_MONTH = /(?<![\d-])(?:19|20)\d{2}(?:-\d{2})?(?![\d-])/;

/** Returns the first date of the words, or null; `from` is where the words begin in the text. */
export function findDate(words: string, from: number): DateFound | null {
  const iso = ISO.exec(words);
  if (iso) return whole(iso, from, iso[0].split(/[-/.]/).map(Number));
  const written = WRITTEN.exec(words);
  if (written) {
    const [day, month, year] = written[0].split(/[ \u00A0]+/);
    const monthNumber = monthOf((month ?? "").replace(".", "").toLowerCase());
    if (monthNumber !== null)
      return whole(written, from, [Number(year), monthNumber, Number.parseInt(day ?? "", 10)]);
  }
  const unfilled = UNFILLED.exec(words);
  if (unfilled) return part(unfilled, from, true);
  const year = YEAR_OR_MONTH.exec(words);
  return year ? part(year, from, false) : null;
}

function whole(match: RegExpExecArray, from: number, parts: number[]): DateFound {
  const [year = 0, month = 0, dayOfMonth = 0] = parts;
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  const day = parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`);
  const found = part(match, from, false);
  return { ...found, day: day === null ? null : formatDay(day), year, isImpossible: day === null };
}

function part(match: RegExpExecArray, from: number, isPlaceholder: boolean): DateFound {
  const raw = match[0];
  const start = from + match.index;
  const year = /\d{4}/.exec(raw);
  const range = { from: start, to: start + raw.length };
  return { raw, day: null, range, year: year ? Number(year[0]) : null, isPlaceholder, isImpossible: false };
}
