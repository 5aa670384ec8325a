// Who took a step, and for whom.
import type { Step } from "#domain/entities.ts";
import type { Words } from "#locales/sv.ts";

/** The maker, by SharePoint's own word, with the one it was done for where that is another. */
export function makerText({ row, onBehalfOf }: Step, words: Words["tasks"]): string {
  const who = row.createdBy.name;
  return onBehalfOf === null ? who : words.onBehalfOf(who, onBehalfOf);
}
