// What waits for a coordinator, and when each plan or report was last reminded of.
import { expect, test } from "vitest";
import { latestReminders } from "#app/pages/all-groups/latest-reminders.ts";
import { openProposals, waitingFor } from "#app/pages/all-groups/waiting.ts";
import type { Proposal, Rule } from "#domain/entities.ts";
import { dayOf } from "#schema/day.ts";
import {
  chairId,
  coordinatorId,
  memberId,
  membership,
  noticeRow,
  register,
  rowFacts,
  rule,
  step,
} from "../../support/small-world.ts";

const today = dayOf(2027, 1, 29);
const handedIn = step("handIn", 2026, dayOf(2027, 1, 20), chairId);

test("what was handed in waits until it is received, for this group's own coordinator only", () => {
  const waiting = (steps: (typeof handedIn)[], who: string) =>
    waitingFor([register({ steps })], who, today).toReceive.map((one) => one.handIn.key);
  expect(waiting([handedIn], coordinatorId)).toEqual([handedIn.key]);
  expect(waiting([handedIn], chairId)).toEqual([]);
  const received = step("receive", 2026, dayOf(2027, 1, 21), coordinatorId);
  expect(waiting([handedIn, received], coordinatorId)).toEqual([]);
  expect(waiting([step("handIn", 2026, dayOf(2027, 1, 20), memberId)], coordinatorId)).toEqual([]);
});

test("terms that end stand nearest first, those already over before them", () => {
  const ending = (personId: string, termEnds: number) => membership({ role: "member", personId, termEnds });
  const memberships = [
    ending("a", dayOf(2027, 3, 31)),
    ending("b", dayOf(2026, 12, 31)),
    ending("c", dayOf(2029, 1, 1)),
  ];
  const { terms } = waitingFor([register({ memberships })], coordinatorId, today);
  expect(terms.map((one) => [one.membership.personId, one.hasEnded])).toEqual([
    ["b", true],
    ["a", false],
  ]);
});

test("who appoints is what the group's own mandate says, not who appointed the last time", () => {
  const memberships = [membership({ termEnds: today, appointedBy: "Någon annan" })];
  const parameters = { leader: "chair", proposedBy: null, appointedBy: "Ledningsgruppen", routine: null };
  const appointment = rule({ kind: "chairAppointment", parameters });
  const appointer = (rules: Rule[]) =>
    waitingFor([register({ memberships, rules })], coordinatorId, today).terms[0]?.appointing.appointedBy;
  expect(appointer([appointment])).toBe("Ledningsgruppen");
  expect(appointer([])).toBeNull();
});

test("the latest reminder counts, a failed one is told as failed, and what was never tried says nothing", () => {
  const subjects = [
    {
      reminderKey: "k",
      obligationKey: "o",
      groupKey: "g",
      groupName: "G",
      ruleKey: "r",
      label: "plan",
      year: 2026,
      lastDay: "2027-02-27",
      step: -30,
    },
  ];
  const at = (day: number) => day * 86_400_000 + 10 * 3_600_000;
  const sent = noticeRow({ key: "1", subjects, settledAt: at(today - 3) });
  const failed = noticeRow({ key: "2", subjects, progress: "failed", settledAt: at(today) });
  const claimed = noticeRow({ key: "3", subjects, progress: "claimed", claimedAt: at(today + 1) });
  expect(latestReminders([failed, sent, claimed]).get("o")).toEqual({ day: today, failed: true });
  expect(latestReminders([sent]).get("o")).toEqual({ day: today - 3, failed: false });
  expect(latestReminders([claimed]).size).toBe(0);
});

test("proposals wait until somebody with the role has decided, the oldest first", () => {
  const asked = (key: string, day: number): Proposal => ({
    key,
    title: key,
    groupKey: "rsg-exempel",
    kind: "newMember",
    membershipKey: null,
    personName: null,
    personMail: null,
    organisation: null,
    role: null,
    day: null,
    reason: "skäl",
    row: rowFacts(day, memberId),
  });
  const decided = (key: string, by: string) =>
    step("accept", 2027, dayOf(2027, 1, 21), by, { key: `d-${key}`, aboutKind: "proposal", about: key });
  const steps = [decided("avgjort", coordinatorId), decided("av medlem", memberId)];
  const proposals = [
    asked("nyare", dayOf(2027, 1, 12)),
    asked("avgjort", dayOf(2027, 1, 10)),
    asked("av medlem", dayOf(2027, 1, 11)),
    { ...asked("annan grupp", dayOf(2027, 1, 9)), groupKey: "rsg-annan" },
  ];
  const waiting = openProposals([register({ steps })], proposals);
  expect(waiting.map(({ proposal }) => proposal.key)).toEqual(["av medlem", "nyare"]);
});
