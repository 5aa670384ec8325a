// What a reader of one kind of rule is given and gives back. Every reader looks at one sentence at a time; what stands
// around it (heading, the words that introduce its list, the document's title) comes along.
import type { DueReading, ParametersOf, RuleKind, Strength, TextRange } from "#domain/mandate-reading.ts";
import type { Clause } from "../clauses.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../tokens.ts";

export interface SentenceContext {
  text: string;
  sentence: Sentence;
  /** The sentence's place among `sentences`. */
  index: number;
  sentences: readonly Sentence[];
  tokens: readonly Token[];
  clauses: readonly Clause[];
  /** The nearest heading above, as written; null before the first. */
  section: string | null;
  /** For a list item, the sentence ending in ":" that introduces the list. */
  introduction: Sentence | null;
  /** A label that stands first on the line ("Ordförande: Utses av …"), without its colon. */
  label: string | null;
  /** The document's title in lower case; "" when it has none. */
  title: string;
}

/** A rule on its way to be read: numbered and quoted afterwards, in one place. */
export type RuleDraft = {
  [K in RuleKind]: {
    kind: K;
    strength: Strength;
    parameters: ParametersOf<K>;
    /** The words that say it, inside or equal to the sentence. */
    range: TextRange;
    due: K extends "plan" | "report" | "deliverable" ? DueReading : null;
  };
}[RuleKind];

/** Returns the rules of its kinds that the sentence states; an empty list when it states none. */
export type RuleReader = (context: SentenceContext) => RuleDraft[];
