// That the composition is anchored (förankrad) in each of the bodies the mandate names.
import { isSameBody } from "./body-names.ts";
import { recordsOf } from "./records.ts";
import { always, type RuleJudge } from "./rule-judge.ts";
import { splitByException } from "./split-by-exception.ts";

/** How long a newly followed group has to write down what was anchored before: until then it is a note. */
const settlingInDays = 90;

export const anchoring: RuleJudge<"anchoring"> = {
  isConclusive: always,
  find: ({ bodies }, { rule, register, today, from }) => {
    const told = recordsOf(rule, register).map(({ decidedBy }) => decidedBy);
    const missing = bodies.filter((body) => !told.some((one) => one !== null && isSameBody(one, body)));
    return splitByException(rule, missing, (body) => body, today).map(({ things, part }) => ({
      fact: { fact: "not-anchored", bodies: things },
      weight: today - from < settlingInDays ? "note" : "byStrength",
      cure: { cure: "record", ruleKey: rule.key, body: things[0] ?? null },
      part,
    }));
  },
};
