// That somebody leads the group, proposed and appointed by those the mandate names.
import { holdersOf } from "#domain/standing.ts";
import { appointers, remark } from "./appointers.ts";
import { eachOnce, leaders } from "./counted-members.ts";
import { always, type RuleJudge } from "./rule-judge.ts";

export const chairAppointment: RuleJudge<"chairAppointment"> = {
  isConclusive: always,
  find: ({ proposedBy, appointedBy }, { register, today }) => {
    const leading = eachOnce(holdersOf(register, leaders, today));
    if (leading.length === 0) {
      const cure = { cure: "ask-for-chair" as const, appointer: appointedBy };
      return [{ fact: { fact: "no-leader" }, weight: "byStrength", cure, part: null }];
    }
    const unproposed = leading.filter((one) => one.proposedBy === null || one.proposedOn === null);
    return [
      ...(appointedBy === null ? [] : appointers(leading, appointedBy, "byStrength")),
      ...(proposedBy === null ? [] : remark("proposal-missing", unproposed, proposedBy, "note")),
    ];
  },
};
