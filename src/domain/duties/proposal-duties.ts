// Change proposals (ändringsförslag) that nobody has decided on yet.
import type { Duty } from "#domain/duty.ts";
import { keyOf } from "#domain/keys.ts";
import { stateOf } from "#domain/proposals.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { dutyIn } from "./duty-in.ts";
import type { Waiting } from "./waiting.ts";

/** One duty an open proposal, since the day it was made; asked for also where the group is not followed. */
export function proposalDuties({ register, stepsAbout }: Waiting): Duty[] {
  const { group, memberships } = register;
  return register.proposals.flatMap((proposal) => {
    const { key, kind, membershipKey, personName, title, row } = proposal;
    if (stateOf(proposal, stepsAbout(key), register).progress !== "open") return [];
    const seated = memberships.find((one) => one.key === membershipKey)?.personName;
    return dutyIn(group.key, {
      key: keyOf("proposal", key),
      facts: {
        kind: "proposal",
        ask: kind,
        name: personName ?? seated ?? title,
        askedBy: row.createdBy.name,
      },
      day: wallTimeOf(row.createdAt).day,
      owner: { who: "coordinator" },
      page: "members",
    });
  });
}
