// The one text every range points into: composed letters, line feeds, no byte order mark. Nothing else is touched,
// so that a quote stays what the document says; what the eye skips (soft hyphens, markup) is skipped word by word.

/** Returns the text in Unicode NFC with LF line ends and without a leading byte order mark; doing it twice changes nothing. */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replace(/^\uFEFF+/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u2028\u2029]/g, "\n");
}

/** Returns words fit for a screen: no soft hyphens or markup stars, every run of white space one space. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
