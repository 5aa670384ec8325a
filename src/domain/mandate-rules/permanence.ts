// That the group is a project with a last day.
import { endOf } from "#domain/group-end.ts";
import { never, type RuleJudge } from "./rule-judge.ts";

/** How long before its end a group is told: time to write a closing report, or to ask for more. */
const noticeDays = 180;

export const permanence: RuleJudge<"permanence"> = {
  isConclusive: never,
  find: (says, { today }) => {
    const on = endOf(says);
    if (on === null || on - today > noticeDays) return [];
    return on < today
      ? [{ fact: { fact: "group-has-ended", on }, weight: "byStrength", cure: null, part: null }]
      : [{ fact: { fact: "group-ends", on }, weight: "note", cure: null, part: null }];
  },
};
