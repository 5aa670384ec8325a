// Words from a text of any length, made to fit the column they are kept in; the whole text is kept beside it.

/** The most characters a line and a quote may have in the register. */
export const longest = { line: 255, quote: 60_000 };

/** The words trimmed, cut with "…" where they are too long; null when there are none. */
export function fitted(words: string | null, most: number): string | null {
  const trimmed = words?.trim() ?? "";
  if (trimmed === "") return null;
  if (trimmed.length <= most) return trimmed;
  // By code point, so that an emoji at the edge is never halved.
  let cut = "";
  for (const character of trimmed) {
    if (cut.length + character.length > most - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}
