// Who employs the chair, the convener or the members: judged when it shall be a region.
import type { Membership, Register } from "#domain/entities.ts";
import { isSameRegion } from "#domain/seat-match.ts";
import { holdersOf } from "#domain/standing.ts";
import { eachOnce, leaders, ordinaryMembers } from "./counted-members.ts";
import { meansRegions } from "./region-words.ts";
import { never, type RuleJudge } from "./rule-judge.ts";

export const employer: RuleJudge<"employer"> = {
  // Where somebody works may not be written.
  isConclusive: never,
  find: ({ who, employer: expected }, { register, today }) => {
    if (!meansRegions(expected)) return [];
    const meant = who === "members" ? ordinaryMembers(register, today) : holdersOf(register, leaders, today);
    const elsewhere = eachOnce(meant).filter((one) => isKnownElsewhere(one, register));
    const [first] = elsewhere;
    if (first === undefined) return [];
    return [
      {
        fact: { fact: "employed-elsewhere", memberships: elsewhere, expected },
        weight: "byStrength",
        cure: { cure: "change-membership", membershipKey: first.key },
        part: null,
      },
    ];
  },
};

function isKnownElsewhere({ organisation }: Membership, { group }: Register): boolean {
  if (organisation === null) return false;
  const isRegion = /^region\b/i.test(organisation.trim());
  return !isRegion && !group.regions?.some((region) => isSameRegion(region, organisation));
}
