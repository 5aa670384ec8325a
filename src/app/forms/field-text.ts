// The sentence for what is wrong with one field.
import type { FirstWords } from "#locales/sv-first.ts";

type FieldWords = FirstWords["problems"]["field"];

/** The sentence for `code`; `limit` is the number it names, in characters or in the field's own unit. */
export function fieldText(words: FieldWords, code: keyof FieldWords, limit = 0): string {
  const word = words[code];
  return typeof word === "function" ? word(limit) : word;
}
