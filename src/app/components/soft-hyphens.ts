// Where the field's long words may break in a narrow column: browsers that cannot hyphenate Swedish would cut them
// anywhere.

const firstParts = /(verksamhets|aktivitets|handlings|patient|mandat|samverkans|uppföljnings)(?=\p{L}{4})/giu;
const meetings = /(\p{L}{4})(?=möte)/giu;

/** Returns the text with soft hyphens, which show only where a line breaks. */
export function withSoftHyphens(text: string): string {
  return text.replace(firstParts, "$1\u00ad").replace(meetings, "$1\u00ad");
}
