// Every rule of a group's mandates compared with reality on one day.
import type { Day } from "#schema/day.ts";
import type { RuleKind } from "#schema/lists/rule-parameters.ts";
import type { Register, Rule } from "./entities.ts";
import type { Outcome } from "./finding.ts";
import { isInForce } from "./mandate-confirmed.ts";
import type { MandateFinding } from "./mandate-finding.ts";
import { findingKey } from "./mandate-rules/finding-key.ts";
import { judges } from "./mandate-rules/judges.ts";
import type { Found, Judged, RuleJudge, Weight } from "./mandate-rules/rule-judge.ts";
import { outcomeOf } from "./mandate-rules/strength-outcome.ts";
import { isDocumentRule, obligations } from "./obligations.ts";
import { parametersOf } from "./rule-parameters.ts";
import { exceptionOn } from "./seat-exception.ts";

/** What the rules in force find on `today`, in the order the register has them; excepted findings among them. */
export function mandateFindings(register: Register, today: Day): MandateFinding[] {
  const { followedFrom } = register.group;
  if (followedFrom === null || followedFrom > today) return [];
  const due = register.rules.some(isDocumentRule) ? obligations(register, today) : [];
  return register.rules.filter(isInForce).flatMap((rule) => {
    const from = Math.max(followedFrom, rule.judgedFrom ?? followedFrom);
    if (from > today || outcomeOf(rule) === null) return [];
    const own = isDocumentRule(rule) ? due.filter((one) => one.rule.key === rule.key) : [];
    const judged = { rule, register, today, from, obligations: own };
    return find(rule.kind, judged).map((found) => findingOf(found, judged));
  });
}

/** Whether the lists hold all it takes to say that the rule is fulfilled when it finds nothing. */
export function isJudged(rule: Rule): boolean {
  return isInForce(rule) && outcomeOf(rule) !== null && isConclusive(rule.kind, rule);
}

function isConclusive<K extends RuleKind>(kind: K, rule: Rule): boolean {
  const judge: RuleJudge<K> | null = judges[kind];
  const says = parametersOf(rule, kind);
  return judge !== null && says !== null && judge.isConclusive(says);
}

function find<K extends RuleKind>(kind: K, judged: Judged): Found[] {
  const judge: RuleJudge<K> | null = judges[kind];
  const says = parametersOf(judged.rule, kind);
  return judge !== null && says !== null ? judge.find(says, judged) : [];
}

function findingOf(found: Found, { rule, today }: Judged): MandateFinding {
  const { fact, weight, cure, part } = found;
  return {
    key: findingKey(rule, found),
    source: rule,
    outcome: weighed(weight, rule),
    isSoft: rule.judgedFrom === null,
    exception: exceptionOn(rule, part, today),
    fact,
    cure,
  };
}

/** Nothing in a mandate that is not adopted is more than a note. */
function weighed(weight: Weight, rule: Rule): Outcome {
  if (weight === "notJudged") return "notJudged";
  const isBreach = weight === "byStrength" && outcomeOf(rule) === "breach" && rule.judgedFrom !== null;
  return isBreach ? "breach" : "note";
}
