// What a template leaves to be filled in: "<X>", "<Ange datum>", "[Beskriv uppdraget]", "[XX]".
import type { Placeholder } from "#domain/mandate-reading.ts";

// A letter must follow "<", and mail addresses, links and HTML are not something to fill in.
const ANGLED = /<\p{L}[^<>\n]{0,400}>/gu;
const BRACKETED = /\[(?:X{1,4}|namn|datum|(?:Ange|Beskriv|Fyll i|Skriv|Välj|Lista)[^[\]\n]{0,400})\]/giu;
const NOT_TO_FILL_IN =
  /[@=]|:\/\/|^<(?:a|b|i|u|p|s|br|hr|li|ol|ul|h\d|em|strong|div|span|img|table|tr|td|th|script|style|body|html)\b/;

const BARE = /^[<[](?:X{1,4}|namn)[>\]]$/i;

/** Returns the placeholders in reading order. */
export function findPlaceholders(text: string): Placeholder[] {
  const matches = [...text.matchAll(ANGLED), ...text.matchAll(BRACKETED)];
  return matches
    .filter((match) => !NOT_TO_FILL_IN.test(match[0]))
    .map((match) => ({
      text: match[0],
      range: { from: match.index, to: match.index + match[0].length },
      namedAs: nameBefore(text, match),
    }))
    .sort((a, b) => a.range.from - b.range.from);
}

// "programområde <X>": a bare mark is the name of what stands right before it.
function nameBefore(text: string, { index, 0: mark }: RegExpExecArray): string | null {
  if (!BARE.test(mark)) return null;
  const before = /(\p{L}[\p{L}-]{0,60}) {1,3}$/u.exec(text.slice(Math.max(0, index - 64), index));
  return before?.[1]?.toLowerCase() ?? null;
}
