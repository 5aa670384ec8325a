// Who alone gives formal assignments: the sentence can be read in two ways, so somebody is asked once.
import { never, type RuleJudge } from "./rule-judge.ts";

export const formalAssignments: RuleJudge<"formalAssignments"> = {
  isConclusive: never,
  find: ({ reading }, { rule }) => {
    if (reading !== null) return [];
    return [
      {
        fact: { fact: "not-judged", reason: "needsAnswer" },
        weight: "notJudged",
        cure: { cure: "answer", ruleKey: rule.key },
        part: null,
      },
    ];
  },
};
