// That the national member belongs to the group.
import { countedMembers } from "./counted-members.ts";
import type { RuleJudge } from "./rule-judge.ts";

export const nationalMember: RuleJudge<"nationalMember"> = {
  // "När sådan finns": with nobody marked as national, nobody can know whether there is one.
  isConclusive: ({ condition }) => condition === "always",
  find: ({ condition }, { register, today }) => {
    const isThere = countedMembers(register, today).some(({ isNational }) => isNational);
    if (isThere || condition !== "always") return [];
    return [
      {
        fact: { fact: "no-national-member" },
        weight: "byStrength",
        cure: { cure: "add-member" },
        part: null,
      },
    ];
  },
};
