// Representatives from somebody, without a number for each region: judged when they come from the regions.
import { isSameRegion, standsFor } from "#domain/seat-match.ts";
import { countedMembers, eachOnce } from "./counted-members.ts";
import { regionsUnknown } from "./per-region.ts";
import { meansRegions } from "./region-words.ts";
import type { RuleJudge } from "./rule-judge.ts";

export const representatives: RuleJudge<"representatives"> = {
  isConclusive: ({ from }) => meansRegions(from),
  find: ({ from, minimum }, { register, today }) => {
    if (!meansRegions(from)) return [];
    const regions = register.group.regions ?? [];
    if (regions.length === 0) return [regionsUnknown];
    const members = eachOnce(
      countedMembers(register, today).filter((one) => {
        const name = standsFor(one);
        return name !== null && regions.some((region) => isSameRegion(region, name));
      }),
    ).length;
    // Without a number the plural still asks for somebody.
    const least = minimum ?? 1;
    if (members >= least) return [];
    return [
      {
        fact:
          members === 0
            ? { fact: "no-representative", from }
            : { fact: "regions-with-too-few", regions: [{ region: from, members }], minimum: least },
        weight: "byStrength",
        cure: { cure: "add-member" },
        part: null,
      },
    ];
  },
};
