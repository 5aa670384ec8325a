// Municipal representatives, and who appoints them. The sentence never says that one must exist: at most a note.
import type { Membership } from "#domain/entities.ts";
import { isMunicipal } from "#domain/seat-match.ts";
import { mayBeBody } from "./body-names.ts";
import { countedMembers, eachOnce } from "./counted-members.ts";
import type { Found, RuleJudge } from "./rule-judge.ts";

export const municipality: RuleJudge<"municipality"> = {
  isConclusive: ({ presence }) => presence === "named",
  find: ({ presence, appointedBy, through }, { register, today }) => {
    const members = eachOnce(countedMembers(register, today).filter(isMunicipal));
    if (members.length === 0) return presence === "named" ? [nobody] : [];
    const ways = [appointedBy, through].filter((way) => way !== null);
    const [expected] = ways;
    const others = members.filter((one) => isAppointedOtherwise(one, ways));
    const [first] = others;
    if (expected === undefined || first === undefined) return [];
    return [
      {
        fact: { fact: "appointed-by-other", memberships: others, expected },
        weight: "note",
        cure: { cure: "change-membership", membershipKey: first.key },
        part: null,
      },
    ];
  },
};

const nobody: Found = {
  fact: { fact: "no-representative", from: "kommunerna" },
  weight: "note",
  cure: { cure: "add-member" },
  part: null,
};

/** Nothing written about who appointed is no sign of somebody else. */
function isAppointedOtherwise({ appointedBy }: Membership, ways: readonly string[]): boolean {
  return appointedBy !== null && !ways.some((way) => mayBeBody(appointedBy, way));
}
