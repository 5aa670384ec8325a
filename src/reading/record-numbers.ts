// Record numbers (diarienummer): where they stand in a text, and the way a registry writes them.
import type { RecordNumber, TextRange } from "#domain/mandate-reading.ts";
import type { HeadLabel } from "./head-labels.ts";

const RECORD_NUMBER =
  /(?<![\p{L}\d])\p{Lu}\p{L}{0,5}[ \u00A0-]\d{4}[ \u00A0]?[-–:/][ \u00A0]?\d{3,6}(?:-\d{1,4})?(?!\d)/gu;
const RECORD_LABELS = ["diarienummer", "dnr", "diarienr", "ärendenummer"];

/** A record number and where it stands; `isOwn` when a label of the document itself gives it. */
export interface RecordNumberFound extends RecordNumber {
  range: TextRange;
  isOwn: boolean;
}

/** Returns every record number in reading order, also when the same one stands twice. */
export function findRecordNumbers(text: string, labels: readonly HeadLabel[]): RecordNumberFound[] {
  const own = labels.filter(
    ({ name, value }) => RECORD_LABELS.includes(name) && /\d/.test(value) && value.length <= 40,
  );
  const isOwn = (at: number) => own.some(({ range }) => at >= range.from && at < range.to);
  const found = [...text.matchAll(RECORD_NUMBER)].map((match) =>
    recordNumber(match[0], match.index, isOwn(match.index)),
  );
  for (const { value, range } of own) {
    if (!found.some((one) => one.range.from >= range.from && one.range.from < range.to))
      found.push(recordNumber(value, range.from, true));
  }
  return found.sort((a, b) => a.range.from - b.range.from);
}

/** Returns the numbers, each raw form once. */
export function eachOnce(found: readonly RecordNumberFound[]): RecordNumber[] {
  const first = new Map(found.toReversed().map((one) => [one.raw, one]));
  return [...first.values()].toReversed().map(({ raw, normalised }) => ({ raw, normalised }));
}

function recordNumber(raw: string, from: number, isOwn: boolean): RecordNumberFound {
  return { raw, normalised: normaliseRecordNumber(raw), range: { from, to: from + raw.length }, isOwn };
}

/** Returns the number with a plain hyphen, no blanks around it, and one space: "RS 2024 – 00370" → "RS 2024-00370". */
export function normaliseRecordNumber(raw: string): string {
  return raw
    .replace(/[\s\u00A0]+/g, " ")
    .replace(/ ?[-‐‑–—] ?/g, "-")
    .replace(/ ?([:/]) ?/g, "$1")
    .trim();
}
