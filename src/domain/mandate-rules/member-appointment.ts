// Who appoints the members. Municipal members and whoever leads have sentences of their own.
import { isMunicipal } from "#domain/seat-match.ts";
import { appointers } from "./appointers.ts";
import { eachOnce, ordinaryMembers } from "./counted-members.ts";
import { always, type RuleJudge } from "./rule-judge.ts";

export const memberAppointment: RuleJudge<"memberAppointment"> = {
  isConclusive: always,
  find: ({ appointedBy }, { register, today }) => {
    const members = eachOnce(ordinaryMembers(register, today)).filter((one) => !isMunicipal(one));
    return appointers(members, appointedBy, "note");
  },
};
