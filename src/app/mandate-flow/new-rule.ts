// One settled rule as it is stored for one group.
import type { NewRule, Rule } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { rules as swedish } from "#locales/sv/rules.ts";
import type { Day } from "#schema/day.ts";
import { fitted, longest } from "./fitted.ts";
import { isDocumentKind, type SettledRule } from "./settled-rules.ts";

export interface RuleHome {
  groupKey: string;
  mandateKey: string;
  text: string;
  /** The row that is stored already, if this text has been confirmed for the group before. */
  stored: Rule | null;
  judgedFrom: Day | null;
}

/** The row. Its key is made from what it is about, or is the one it has, so that a repeat meets the same row. */
export function newRule(
  rule: SettledRule,
  { groupKey, mandateKey, text, stored, judgedFrom }: RuleHome,
): NewRule {
  const { found, kind, range, parameters } = rule;
  const quote = text.slice(range.from, range.to);
  const isAsRead = found === null || sameParameters(found.parameters, parameters);
  return {
    key: stored?.key ?? keyOf("rule", mandateKey, groupKey, rule.id),
    groupKey,
    mandateKey,
    kind,
    label: labelOf(rule),
    number: rule.number,
    strength: rule.strength,
    binding: rule.binding,
    parameters,
    origin: found === null ? "own" : "text",
    verdict: verdictOf(rule),
    parametersAsRead: found !== null && (rule.isCorrected || !isAsRead) ? found.parameters : null,
    exceptions: stored?.exceptions ?? null,
    receiver: fitted(rule.receiver, longest.line),
    adoptedBy: fitted(rule.adoptedBy, longest.line),
    lastDay: rule.lastDay,
    lastDayFrom: rule.lastDayFrom,
    quote: fitted(quote, longest.quote) ?? labelOf(rule),
    quoteFrom: range.from,
    quoteTo: range.to,
    section: fitted(rule.section, longest.line),
    judgedFrom,
    voidedOn: null,
    voidedBecause: null,
  };
}

function verdictOf({ isDiscarded, isCorrected }: SettledRule): NewRule["verdict"] {
  if (isDiscarded) return "discarded";
  return isCorrected ? "corrected" : "confirmed";
}

/** The mandate's own noun; a rule without one is called what it demands, in the language the lists are kept in. */
function labelOf({ kind, parameters, label }: SettledRule): string {
  const isNamed = isDocumentKind(kind) || kind === "other";
  const words = isNamed && label.trim() !== "" ? label : swedish.title({ kind, parameters, label: null });
  return fitted(words, longest.line) ?? kind;
}

const sameParameters = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
