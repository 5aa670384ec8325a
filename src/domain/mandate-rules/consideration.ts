// Something that shall be considered (övervägas): that it was, once, not what came of it.
import { recordsOf } from "./records.ts";
import { always, type RuleJudge } from "./rule-judge.ts";

export const consideration: RuleJudge<"consideration"> = {
  isConclusive: always,
  find: ({ what }, { rule, register }) => {
    if (recordsOf(rule, register).length > 0) return [];
    const cure = { cure: "record" as const, ruleKey: rule.key, body: null };
    return [{ fact: { fact: "not-considered", what }, weight: "note", cure, part: null }];
  },
};
