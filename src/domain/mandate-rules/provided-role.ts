// A role that somebody provides: a contact person, a coordinator for the group, a secretary.
import { roleInWords } from "#domain/seat-demands.ts";
import { holdersOf } from "#domain/standing.ts";
import type { RuleJudge } from "./rule-judge.ts";

export const providedRole: RuleJudge<"providedRole"> = {
  isConclusive: ({ role }) => roleInWords(role) !== null,
  find: ({ role: words }, { register, today }) => {
    const role = roleInWords(words);
    if (role === null || holdersOf(register, [role], today).length > 0) return [];
    return [
      {
        fact: { fact: "role-missing", role: words },
        weight: "byStrength",
        cure: { cure: "add-member" },
        part: null,
      },
    ];
  },
};
