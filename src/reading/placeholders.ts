// What a template leaves to be filled in: "<X>", "<Ange datum>", "[Beskriv uppdraget]", "[XX]".
import type { Placeholder } from "#domain/mandate-reading.ts";

// A letter must follow "<", and mail addresses, links and HTML are not something to fill in.
const ANGLED = /<\p{L}[^<>\n]{0,400}>/gu;
const BRACKETED = /\[(?:X{1,4}|namn|datum|(?:Ange|Beskriv|Fyll i|Skriv|Välj|Lista)[^[\]\n]{0,400})\]/giu;
const NOT_TO_FILL_IN =
  /[@=]|:\/\/|^<(?:a|b|i|u|p|s|br|hr|li|ol|ul|h\d|em|strong|div|span|img|table|tr|td|th|script|style|body|html)\b/;

/** Returns the placeholders in reading order. */
export function findPlaceholders(text: string): Placeholder[] {
  const matches = [...text.matchAll(ANGLED), ...text.matchAll(BRACKETED)];
  return matches
    .filter((match) => !NOT_TO_FILL_IN.test(match[0]))
    .map((match) => ({ text: match[0], range: { from: match.index, to: match.index + match[0].length } }))
    .sort((a, b) => a.range.from - b.range.from);
}
