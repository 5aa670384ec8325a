// Whom "de" points to: the members, when the label or the sentence before is about them.
import type { SentenceContext } from "./rule-reader.ts";

const MEMBERS_FIRST =
  /^\**(?:(?:Gruppens|Samverkansgruppens|Samverkansgruppernas|Rådets|Alla|Samtliga|Ordinarie|Arbetsgruppens) )?(?:deltagar|ledam[oö]|medlem|representant)/iu;
const REACHES_BACK = 3;

/** Returns the sentence that "de" stands for, right before in the same block; null when it is not about members. */
export function antecedentOf({ sentences, index, sentence }: SentenceContext): string | null {
  for (let i = index - 1; i >= Math.max(0, index - REACHES_BACK); i--) {
    const before = sentences[i];
    if (!before || before.block !== sentence.block) return null;
    if (MEMBERS_FIRST.test(before.text)) return before.text;
    if (!/^(?:De|Dessa)\s/u.test(before.text)) return null;
  }
  return null;
}

/** Returns true when "de" in this sentence means the members. */
export function pointsToMembers(context: SentenceContext): boolean {
  return MEMBERS_FIRST.test(context.label ?? "") || antecedentOf(context) !== null;
}
