// What a rule asks to have done with a meeting's notes: what the finding and the reminder both go by.
import type { Register, Rule, Step } from "#domain/entities.ts";
import { isInForce } from "#domain/mandate-confirmed.ts";
import { parametersOf } from "#domain/rule-parameters.ts";

export interface NotesDemand {
  /** Any of these steps by somebody with the role settles it. */
  settling: readonly Step["kind"][];
  /** Days from the meeting, where the text says within how many. */
  withinDays: number | null;
}

/**
 * Returns what the rule asks; null for one that does not speak of notes, and for one that only asks that they are kept
 * while another asks that they are published.
 */
export function notesDemandOf(rule: Rule, { rules }: Pick<Register, "rules">): NotesDemand | null {
  const published = parametersOf(rule, "publication");
  if (published) {
    const { what, withinDays } = published;
    return meansNotes(what) ? { settling: ["publish", "linkEarlier"], withinDays } : null;
  }
  if (parametersOf(rule, "notes") === null || rules.some(tellsOfNotes)) return null;
  // To approve or attest notes shows as well as publishing them that they were kept.
  return { settling: ["approve", "attest", "publish", "linkEarlier"], withinDays: null };
}

/** The words by which a mandate means notes, whatever it calls them. */
export function meansNotes(what: string): boolean {
  return /anteckning|protokoll/i.test(what);
}

function tellsOfNotes(rule: Rule): boolean {
  const says = parametersOf(rule, "publication");
  return isInForce(rule) && says !== null && meansNotes(says.what);
}
