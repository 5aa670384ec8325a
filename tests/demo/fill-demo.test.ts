// The demo on days that trip calendars: filled whole, each row by its own person at its own time, with something to
// remind of tonight and something wrong in most groups.
import { afterEach, expect, test } from "vitest";
import { type DemoGroup, demoGroups, patientSafety } from "#demo/groups.ts";
import { gun, person } from "#demo/people.ts";
import { actionsInOrder } from "#domain/actions.ts";
import { dutiesOf } from "#domain/duties.ts";
import type { Register, WholeRegister } from "#domain/entities.ts";
import { evaluate } from "#domain/evaluate.ts";
import { mattersInOrder } from "#domain/matters.ts";
import { dayOfMeeting, notesStanding } from "#domain/meetings.ts";
import { planNotices } from "#domain/notices.ts";
import { obligations } from "#domain/obligations.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { isSound } from "#domain/standing.ts";
import { type Day, dayOf } from "#schema/day.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { closeAll, type FilledTenant, filledTenant } from "./filled-tenant.ts";

afterEach(closeAll);

const days: [string, Day][] = [
  ["an ordinary Tuesday", dayOf(2026, 11, 24)],
  ["29 February", dayOf(2028, 2, 29)],
  ["a week before 29 February", dayOf(2028, 2, 22)],
  ["New Year's Eve", dayOf(2026, 12, 31)],
  ["New Year's Day", dayOf(2027, 1, 1)],
  ["the plan's last day", dayOf(2027, 2, 27)],
  ["the day after it", dayOf(2027, 2, 28)],
  ["midsummer", dayOf(2027, 7, 15)],
];

test.each(days)("on %s the demo is whole and somebody has something to hear", async (_name, today) => {
  const tenant = await filledTenant(today);
  const { registers, unreachable } = await tenant.store("ingrid").wholeRegisters();
  expect(unreachable).toEqual([]);
  expect(registers.map(({ group }) => group.key).sort()).toEqual(demoGroups.map(({ key }) => key).sort());

  const standings = registers.map((register) => ({ register, duties: dutiesOf(register, today) }));
  const notices = planNotices(standings, { policyOf: policyFrom([]), log: [], today, lastRunDay: null });
  const toldTo = (recipientId: string) =>
    notices
      .filter(({ recipient }) => recipient.id === recipientId)
      .flatMap(({ subjects }) => subjects.map(({ subject: { facts } }) => facts));
  expect(toldTo(person("elin").id)).toContainEqual(
    expect.objectContaining({ kind: "report", label: "verksamhetsrapport" }),
  );
  expect(tenant.hasApp("elin")).toBe(true);
  expect(toldTo(person("bengt").id)).not.toEqual([]);
  expect(tenant.hasApp("bengt")).toBe(false);
  // A guest, and somebody who has only an address, have something to hear whatever day it is.
  expect(toldTo(person("gustav").id)).toContainEqual(expect.objectContaining({ kind: "action" }));
  expect(toldTo(`mail:${gun.mail}`).length).toBeGreaterThan(0);
  const fredrik = registers.flatMap(({ memberships }) => memberships).find(({ speaks }) => speaks === "en");
  expect(fredrik?.personId).toBe(person("fredrik").id);

  const waiting = registers.filter(({ actions }) => actions.length > 0);
  expect(waiting.map(({ group }) => group.key).sort()).toEqual([
    "rsg-stod-for-utveckling",
    "samordningsrad-rattspsykiatri",
  ]);
  for (const register of waiting) expectEveryStage(register, today);
  for (const register of registers) expectNothingAhead(register, today);
});

test("most groups have something wrong, each a different thing", async () => {
  const today = dayOf(2026, 11, 24);
  const { registers } = await (await filledTenant(today)).store("ingrid").wholeRegisters();
  const wrong = Object.fromEntries(
    registers.map((register) => [
      register.group.key,
      [...new Set(evaluate(register, today).map(({ rule }) => rule))].sort(),
    ]),
  );
  expect(wrong["rsg-patientsakerhet"]).toEqual(["seat-vacant", "step-without-role"]);
  expect(wrong["rsg-stod-for-utveckling"]).toContain("term-ends");
  expect(wrong["rag-diabetesfot"]).toContain("seat-vacant");

  const support = registers.find(({ group }) => group.key === "rsg-stod-for-utveckling");
  expect(support?.brokenRows).toMatchObject([
    { list: "Memberships", problems: [{ column: "termEnds", code: "notADay" }] },
  ]);
});

test("plans and reports stand at every stage, and one is late", async () => {
  const today = dayOf(2026, 11, 24);
  const { registers } = await (await filledTenant(today)).store("ingrid").wholeRegisters();
  const all = registers.flatMap((register) => obligations(register, today));
  expect(new Set(all.map(({ progress }) => progress))).toEqual(
    new Set(["notStarted", "handedIn", "returned", "received", "adopted"]),
  );
  expect(all.filter(({ state }) => state === "late").map(({ rule }) => rule.label)).toEqual(["årsrapport"]);
  expect(all.flatMap(({ doubtful }) => doubtful)).toEqual([]);
});

test("notes stand in every state, one published by somebody without the role and one changed afterwards", async () => {
  const today = dayOf(2026, 11, 24);
  const tenant = await filledTenant(today);
  const standings = (await Promise.all(demoGroups.map((group) => notesOf(tenant, group)))).flat();
  expect(new Set(standings.map(({ state }) => state))).toEqual(
    new Set(["none", "draft", "approved", "attested", "published"]),
  );
  expect(standings.filter(({ isDoubtful }) => isDoubtful)).toHaveLength(1);
  expect(standings.filter(({ changedSince }) => changedSince)).toHaveLength(1);
});

test("the group for newcomers has people and meetings, but no mandate", async () => {
  const tenant = await filledTenant(dayOf(2026, 11, 24));
  const store = tenant.store("ingrid");
  const register = await store.registerOf(patientSafety);
  expect(register.rules).toEqual([]);
  expect(register.group.followedFrom).toBeNull();
  expect(await store.mandatesOf(patientSafety.key)).toEqual([]);
  expect(register.memberships.length).toBeGreaterThan(5);
});

test("SharePoint says who made each step, and members cannot reach the coordinators' site", async () => {
  const tenant = await filledTenant(dayOf(2026, 11, 24));
  const { registers } = await tenant.store("ingrid").wholeRegisters();
  const steps = registers.flatMap(({ steps }) => steps);
  expect(steps.length).toBeGreaterThan(20);
  for (const step of steps) expect(wallTimeOf(step.row.createdAt).day).toBe(step.day);
  const doubtful = registers.flatMap((register) =>
    register.steps.filter((step) => !isSound(step, register)).map((step) => step.row.createdBy.name),
  );
  expect(doubtful).toEqual(["Sofia Wennberg"]);
  await expect(tenant.store("karl").notices()).rejects.toMatchObject({ code: "forbidden" });
});

async function notesOf(tenant: FilledTenant, group: DemoGroup) {
  const store = tenant.store("ingrid");
  const [register, agenda] = await Promise.all([store.registerOf(group), store.agendaOf(group)]);
  return register.meetings
    .filter((meeting) => meeting.course === "held")
    .map((meeting) =>
      notesStanding(
        meeting,
        agenda.rows.filter((item) => item.meetingKey === meeting.key),
        register,
      ),
    );
}

/** Something is late, something near and something settled. */
function expectEveryStage(register: WholeRegister, today: Day): void {
  const { open, done } = actionsInOrder(register.actions, register);
  const { open: unanswered, answered } = mattersInOrder(register.matters, register);
  const isLate = (lastDay: Day | null) => lastDay !== null && lastDay < today;
  expect(new Set(open.map(({ lastDay }) => isLate(lastDay)))).toEqual(new Set([true, false]));
  expect(unanswered.some(({ matter }) => !isLate(matter.lastDay))).toBe(true);
  expect([done.length, answered.length]).toEqual([1, 1]);
  expect(answered.every(({ unsound }) => unsound.length === 0)).toBe(true);
  const rows = [...register.actions, ...register.matters];
  for (const { row } of rows) expect(wallTimeOf(row.modifiedAt).day).toBeLessThan(today);
}

/** Nothing was written later than today, and no meeting that lies ahead has been held. */
function expectNothingAhead(register: Register, today: Day): void {
  const rows = [...register.meetings, ...register.memberships, ...register.rules, ...register.steps];
  for (const { row } of rows) expect(wallTimeOf(row.modifiedAt).day).toBeLessThan(today);
  for (const meeting of register.meetings) {
    const day = dayOfMeeting(meeting);
    expect(meeting.course === "held" ? day < today : true).toBe(true);
    expect(meeting.course === "planned" || meeting.course === "called" ? day > today : true).toBe(true);
  }
}
