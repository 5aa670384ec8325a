// Names as they stand in a message: on one line, no longer than there is room for, and unable to turn the text around.

const firstStrongIsolate = "\u2068";
const popIsolate = "\u2069";
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
// Control characters and the marks that embed or override a direction: a name has no use for them.
const unruly = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
const graphemes = new Intl.Segmenter("sv", { granularity: "grapheme" });

/** Returns the text on one line in at most `limit` UTF-16 units; what is cut ends in an ellipsis, never inside a sign. */
export function clip(text: string, limit: number): string {
  return cut(oneLine(text), limit);
}

/** Returns a text of our own making, names and all, cut to `limit` in the same way and otherwise as it stands. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > limit - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * Returns a name as `clip` does, a dash for one that shows nothing, since Teams takes no empty text. Written from right
 * to left it is kept apart, so that the words around it stay put.
 */
export function clipName(name: string, limit: number): string {
  if (!rightToLeft.test(name)) return clip(name, limit) || "–";
  return `${firstStrongIsolate}${clip(name, limit - 2)}${popIsolate}`;
}

function oneLine(text: string): string {
  return text.toWellFormed().replace(unruly, " ").replace(/ {2,}/g, " ").trim();
}
