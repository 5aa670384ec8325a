// Rules of one's own (eget krav) made out of a passage of the text.
import type { RuleKind, TextRange } from "#domain/mandate-reading.ts";
import type { AnswerChange, OwnRule } from "./answers.ts";
import { fitted } from "./fitted.ts";
import { emptyParameters } from "./parameter-values.ts";
import { isDocumentKind } from "./settled-rules.ts";

/** The most characters of a passage that name a rule until somebody gives it a name. */
const longestName = 120;

/** Returns the range without white space at its ends; null when nothing is left. */
export function trimmedRange(text: string, { from, to }: TextRange): TextRange | null {
  const words = text.slice(from, to);
  const trimmed = words.trim();
  if (trimmed === "") return null;
  const start = from + words.indexOf(trimmed);
  return { from: start, to: start + trimmed.length };
}

/** A new rule in the words of the passage: it says "ska", and what more it says is still to be set. */
export function newOwnRule(id: string, text: string, range: TextRange): OwnRule {
  return {
    id,
    kind: "other",
    strength: "shall",
    parameters: emptyParameters("other"),
    label: fitted(text.slice(range.from, range.to).replace(/\s+/g, " "), longestName) ?? "",
    receiver: "",
    adoptedBy: "",
    range,
    own: null,
    isDiscarded: false,
    isStored: false,
  };
}

/** Adds the rule, in the order of the text. */
export function withNewRule(rule: OwnRule): AnswerChange {
  return (answers) => ({
    ...answers,
    ownRules: [...answers.ownRules, rule].sort((a, b) => a.range.from - b.range.from),
  });
}

/** What changes when a rule of one's own becomes one of another kind: a document is not called what a sentence says. */
export function ofKind(
  kind: RuleKind,
): Pick<OwnRule, "kind" | "parameters"> & Partial<Pick<OwnRule, "label">> {
  return { kind, parameters: emptyParameters(kind), ...(isDocumentKind(kind) ? { label: "" } : {}) };
}
