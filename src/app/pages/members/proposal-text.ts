// What a change proposal asks for, in one line.
import type { Membership, Proposal } from "#domain/entities.ts";
import type { Words } from "#locales/sv.ts";
import type { Day } from "#schema/day.ts";

/** "Ny ledamot: Åsa Exempel, Region Dalarna"; the reason is told beside it. */
export function proposalText(
  proposal: Proposal,
  memberships: readonly Membership[],
  { members, common }: Words,
  dayText: (day: Day) => string,
): string {
  const { tells } = members.proposals;
  const { kind, personName, personMail, organisation, role, day } = proposal;
  const about = memberships.find(({ key }) => key === proposal.membershipKey);
  const name = about ? (about.personName ?? members.vacant) : tells.somebody;
  if (kind === "endMembership") {
    return day === null ? tells.endMembership(name) : tells.endMembershipOn(name, dayText(day));
  }
  const asked = [
    personName,
    personMail,
    organisation,
    role === null ? null : common.roles[role].toLowerCase(),
    day === null ? null : tells.fromDay(dayText(day)),
  ]
    .filter((part) => part !== null)
    .join(", ");
  return kind === "newMember"
    ? tells.newMember(asked === "" ? tells.unnamed : asked)
    : tells.changeMembership(name, asked);
}
