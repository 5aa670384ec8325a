// Whom a reminder goes to: the policy's order, those who hear too, those who cannot be reached, and those who have left.
import { describe, expect, it } from "vitest";
import type { Duty } from "#domain/duty.ts";
import type { Membership, Register } from "#domain/entities.ts";
import { askedAbout, recipientsOf } from "#domain/recipients.ts";
import { productPolicy } from "#domain/reminder-policy.ts";
import { dayOf } from "#schema/day.ts";
import type { Hearer } from "#schema/lists/policy-values.ts";
import { dutyOfKind } from "../support/duty-of-kind.ts";
import {
  chairId,
  coordinatorId,
  group,
  memberId,
  membership,
  register,
  supportId,
} from "../support/small-world.ts";

const today = dayOf(2027, 3, 1);
const seat = (role: Membership["role"], name: string, changes: Partial<Membership> = {}) =>
  membership({ key: `seat-${name}`, role, personId: null, personName: name, ...changes });
const chair = membership();
const support = membership({ role: "processSupport", personId: supportId, personName: "Bo Processtöd" });
const [owner, leader, processSupport, coordinator] = productPolicy.report.hearers as [
  Hearer,
  Hearer,
  Hearer,
  Hearer,
];

interface Asking {
  memberships?: Membership[];
  hearers?: readonly Hearer[];
  owner?: Duty["owner"];
  step?: number;
  unreachable?: string[];
  coordinator?: Partial<Register["group"]>;
}

function heard({ memberships = [chair, support], ...asking }: Asking): string[] {
  const { hearers = productPolicy.report.hearers, step = -7, unreachable = [] } = asking;
  const duty = dutyOfKind("report", today + 7, asking.owner ? { owner: asking.owner } : {});
  const people = register({ group: group(asking.coordinator), memberships });
  return recipientsOf(askedAbout(duty, { hearers }, people, today), step, (id) =>
    unreachable.includes(id),
  ).map(
    ({ recipient, insteadOf }) =>
      `${recipient.id}${recipient.isMember ? "" : " outside"}${insteadOf === null ? "" : ` instead of ${insteadOf}`}`,
  );
}

describe("in order", () => {
  it.each<[string, Asking, string[]]>([
    ["the first alone", {}, [chairId]],
    ["the first, and whoever hears too from this step", { step: 7 }, [chairId, `${coordinatorId} outside`]],
    [
      "the next instead of one whom every way has failed",
      { unreachable: [chairId] },
      [`${supportId} instead of Alva Ordförande`],
    ],
    [
      "the vice chair before anybody else",
      {
        unreachable: [chairId],
        memberships: [chair, support, seat("viceChair", "Vi Vice", { personId: memberId })],
      },
      [`${memberId} instead of Alva Ordförande`],
    ],
    [
      "the vice chair is not asked while the chair can be, not even when leaders hear too",
      {
        hearers: [processSupport, { who: "leader", hearsFrom: -30 }],
        memberships: [chair, support, seat("viceChair", "Vi Vice", { personId: memberId })],
      },
      [supportId, chairId],
    ],
    [
      "who hears too hears in their own turn, and says nothing of others",
      { hearers: [owner, { who: "processSupport", hearsFrom: -30 }], unreachable: [] },
      [chairId, supportId],
    ],
    [
      "who was to hear too and is the first who can be reached hears instead as well",
      { step: 7, unreachable: [chairId, supportId] },
      [`${coordinatorId} outside instead of Alva Ordförande, Bo Processtöd`],
    ],
    [
      "those who share the chair; the one who can be reached is not instead of the other",
      {
        memberships: [chair, seat("chair", "Delad", { personId: memberId }), support],
        unreachable: [chairId],
      },
      [memberId],
    ],
    [
      "the coordinator at last, instead of everybody by name",
      { unreachable: [chairId, supportId] },
      [`${coordinatorId} outside instead of Alva Ordförande, Bo Processtöd`],
    ],
    [
      "nobody, with the names of those who should have",
      { unreachable: [chairId, supportId, coordinatorId] },
      ["null outside instead of Alva Ordförande, Bo Processtöd, Kim Samordnare"],
    ],
    [
      "nobody where nobody is named",
      { memberships: [], coordinator: { coordinatorId: null, coordinatorName: null } },
      ["null outside"],
    ],
    [
      "the owner and the leader once when they are the same",
      { hearers: [owner, { ...leader, hearsFrom: -30 }] },
      [chairId],
    ],
    [
      "a coordinator who is the chair too once, as a member",
      { step: 7, coordinator: { coordinatorId: chairId } },
      [chairId],
    ],
    [
      "a coordinator known by the address under which a member has an account once",
      {
        step: 7,
        memberships: [membership({ personMail: "Alva@Exempel.se" })],
        coordinator: { coordinatorId: null, coordinatorMail: "alva@exempel.se" },
      },
      [chairId],
    ],
    [
      "a coordinator with an address only",
      { hearers: [coordinator], coordinator: { coordinatorId: null, coordinatorMail: " Kim@Exempel.se" } },
      ["mail:kim@exempel.se outside"],
    ],
  ])("%s", (_, asking, expected) => {
    expect(heard(asking)).toEqual(expected);
  });
});

describe("by name", () => {
  const named = (id: string | null, mail: string | null): Duty["owner"] => ({
    who: "person",
    id,
    name: "Ove Utomstående",
    mail,
  });

  it.each<[string, Asking, string[]]>([
    [
      "an outsider with an address only",
      { owner: named(null, "Ove@Annan.se ") },
      ["mail:ove@annan.se outside"],
    ],
    ["an outsider with an account", { owner: named("ove", null) }, ["ove outside"]],
    [
      "a name alone reaches nobody: the leader hears instead",
      { owner: named(null, null) },
      [`${chairId} instead of Ove Utomstående`],
    ],
    [
      "one named by address is known by the account the group's list has",
      {
        owner: named(null, "ove@annan.se"),
        memberships: [seat("member", "Ove", { personId: "ove", personMail: "OVE@annan.se" })],
      },
      ["ove"],
    ],
    [
      "one named by account, whom the list has by address, is known as there",
      {
        owner: named("ove", "ove@annan.se"),
        memberships: [seat("member", "Ove", { personMail: "ove@annan.se" })],
      },
      ["mail:ove@annan.se"],
    ],
    [
      "one who has left the group hears no more: the leader does",
      {
        owner: named("ove", null),
        memberships: [chair, seat("member", "Ove", { personId: "ove", endedOn: today - 1 })],
      },
      [`${chairId} instead of Ove Utomstående`],
    ],
    [
      "one who left a seat and has another still hears",
      {
        owner: named("ove", null),
        memberships: [
          seat("member", "Ove", { personId: "ove", endedOn: today - 1 }),
          seat("secretary", "Ove", { personId: "ove", key: "other" }),
        ],
      },
      ["ove"],
    ],
    [
      "one who leaves today still hears today",
      {
        owner: named("ove", null),
        memberships: [seat("member", "Ove", { personId: "ove", endedOn: today })],
      },
      ["ove"],
    ],
    [
      "somebody whom the policy names, after the owner",
      {
        hearers: [owner, { who: "person", id: "ove", name: "Ove Utomstående", mail: null, hearsFrom: -30 }],
      },
      [chairId, "ove outside"],
    ],
  ])("%s", (_, asking, expected) => {
    expect(heard(asking)).toEqual(expected);
  });
});

it("a chair whose term is over is no leader any more", () => {
  const over = [membership({ termEnds: today - 1 }), support];
  expect(heard({ memberships: over })).toEqual([supportId]);
});
