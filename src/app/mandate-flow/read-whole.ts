// A mandate's text read: what it says, and where each of its sentences stands, for whoever wants to choose one.
import type { MandateReading, TextRange } from "#domain/mandate-reading.ts";
import { splitLines } from "#reading/lines.ts";
import { outline } from "#reading/outline.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { readSentences } from "#reading/sentences.ts";

export interface WholeReading {
  reading: MandateReading;
  /** In reading order, none overlapping another. */
  sentences: TextRange[];
}

/** Returns the reading; never fails, whatever the text. */
export function readWhole(raw: string): WholeReading {
  const reading = readMandate(raw);
  const lines = splitLines(reading.text);
  const sentences = readSentences(reading.text, lines, outline(lines)).map(({ from, to }) => ({ from, to }));
  return { reading, sentences };
}
