// What every kind of rule is judged with, and what judging one gives: facts and how they weigh, still without the
// strength of the sentence, which mandate-findings.ts adds for all of them alike.
import type { Register, Rule } from "#domain/entities.ts";
import type { Cure, MandateFact } from "#domain/mandate-finding.ts";
import type { Obligation } from "#domain/obligations.ts";
import type { Day } from "#schema/day.ts";
import type { ParametersOf, RuleKind } from "#schema/lists/rule-parameters.ts";

/** One rule on one day, and the reality it is compared with. */
export interface Judged {
  rule: Rule;
  register: Register;
  today: Day;
  /** The first day that counts: nothing from before it is judged. Never after today. */
  from: Day;
  /** What the rule asks to have handed in, when it asks for documents. */
  obligations: readonly Obligation[];
}

/** As much as the sentence's own strength says, a note whatever it says, or nothing that can be judged yet. */
export type Weight = "byStrength" | "note" | "notJudged";

export interface Found {
  fact: MandateFact;
  weight: Weight;
  cure: Cure | null;
  /** The part of the rule it is about (a region, a body, a year), by which an exception may name it. */
  part: string | null;
}

/** How one kind of rule is compared with reality. */
export interface RuleJudge<K extends RuleKind> {
  /** Whether finding nothing means that the rule is fulfilled. */
  isConclusive: (says: ParametersOf<K>) => boolean;
  /** What is noticed about a rule that says this. */
  find: (says: ParametersOf<K>, judged: Judged) => Found[];
}

/** Finding nothing means fulfilled, whatever the rule says. */
export const always = () => true;
/** Finding nothing proves nothing: what would speak against it may not be in the lists. */
export const never = () => false;
