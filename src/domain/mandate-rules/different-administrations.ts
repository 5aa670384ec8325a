// That the contact person and the chair come from different administrations (förvaltningar).
import { holdersOf } from "#domain/standing.ts";
import { isSameBody } from "./body-names.ts";
import { leaders } from "./counted-members.ts";
import { type Found, never, type RuleJudge } from "./rule-judge.ts";

export const differentAdministrations: RuleJudge<"differentAdministrations"> = {
  // There may be no contact person yet, or nobody has written where they work.
  isConclusive: never,
  find: (_says, { register, today }) => {
    const leading = holdersOf(register, leaders, today);
    return holdersOf(register, ["contactPerson"], today).flatMap((contact): Found[] => {
      const { key, organisation } = contact;
      if (organisation === null) return [];
      const same = leading.filter(
        (one) => one.organisation !== null && isSameBody(one.organisation, organisation),
      );
      if (same.length === 0) return [];
      return [
        {
          fact: { fact: "same-administration", organisation, memberships: [contact, ...same] },
          weight: "byStrength",
          cure: { cure: "change-membership", membershipKey: key },
          part: null,
        },
      ];
    });
  },
};
