// People who are reached in different ways, each leading a group that owes a report.
import type { Group, Membership, WholeRegister } from "#domain/entities.ts";
import { lastDay, simulatedTenant } from "../simulation/world.ts";
import { coordinatorId, group, membership, register, rule } from "../support/small-world.ts";

export const inTeam = "00000000-0000-4000-8000-0000000000a1";
export const guest = "00000000-0000-4000-8000-0000000000a2";
export const outsider = "mail:ute@annan.example";
export const hidden = "00000000-0000-4000-8000-0000000000a4";
export const coordinator = coordinatorId;

/** A group of its own, led by one person and nobody else, with a coordinator who hears from a week after the day. */
export function groupLedBy(
  key: string,
  chair: Partial<Membership>,
  changes: Partial<Group> = {},
): WholeRegister {
  return register({
    group: group({
      key,
      title: `Grupp ${key}`,
      followedFrom: lastDay - 200,
      teamId: `team-${key}`,
      coordinatorMail: "kim@region.example",
      ...changes,
    }),
    rules: [rule({ groupKey: key, key: `rule-${key}` })],
    memberships: [membership({ groupKey: key, key: `chair-${key}`, ...chair })],
  });
}

/** One of each: in the team, a guest, without account, and one whose team cannot be read. */
export function everyKind() {
  const world = simulatedTenant([
    groupLedBy("team", { personId: inTeam, personName: "Tea I Teamet", personMail: "tea@region.example" }),
    groupLedBy("guest", { personId: guest, personName: "Gun Gäst", personMail: null }),
    groupLedBy("outside", { personId: null, personName: "Ute Utan-konto", personMail: "Ute@annan.example" }),
    groupLedBy("hidden", {
      personId: hidden,
      personName: "Hilma Hemlig",
      personMail: "hilma@region.example",
    }),
  ]);
  world.has = { team: true, mail: true };
  const member = (id: string, isGuest: boolean, mail: string | null) => ({ id, isGuest, mail });
  world.feed.teams.set("team-team", [member(inTeam, false, null)]);
  world.feed.teams.set("team-guest", [member(guest, true, "gun@annan.example")]);
  return world;
}
