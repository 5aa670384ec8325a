// Alla grupper: every group has a row, the nearest day first, and the numbers on top count what the table shows.
import { expect, test } from "vitest";
import { countsOf, isChosen, matches } from "#app/pages/all-groups/choose-rows.ts";
import { groupRows } from "#app/pages/all-groups/group-rows.ts";
import { ownRegisters } from "#app/pages/all-groups/own-registers.ts";
import type { Register } from "#domain/entities.ts";
import { dayOf } from "#schema/day.ts";
import type { OpenedRegisters } from "#store/port.ts";
import { chairId, group, memberId, membership, register, rule, step } from "../../support/small-world.ts";

const today = dayOf(2027, 1, 29);

/** A small world under another key; its only rule is judged from New Year, so that one report is owed. */
function world(key: string, changes: Partial<Register> = {}): Register {
  const base = register(changes);
  return {
    ...base,
    group: { ...base.group, key, title: key.toUpperCase() },
    rules: (changes.rules ?? [rule({ judgedFrom: dayOf(2027, 1, 1) })]).map((one) => ({
      ...one,
      groupKey: key,
    })),
  };
}

const opened = (registers: Register[], unreachable: OpenedRegisters["unreachable"] = []) => ({
  registers,
  unreachable,
  brokenRows: [],
});
const shown = (world: OpenedRegisters) =>
  groupRows(world, today).map((row) => `${row.kind} ${row.group.key}`);

const lateRule = rule({
  key: "late",
  lastDay: { words: "senast 15 januari", boundary: "latest", month: 1, day: 15, yearOffset: 1 },
  judgedFrom: dayOf(2027, 1, 1),
});

test("the nearest day stands first, then what is not known, then what cannot be read, then groups with nothing to do", () => {
  const done = world("d", { rules: [rule({ strength: "should", judgedFrom: dayOf(2028, 1, 1) })] });
  const rows = shown(
    opened(
      [
        world("b"),
        world("c", { rules: [], memberships: [] }),
        world("a", { rules: [lateRule] }),
        world("e", { group: group({ followedFrom: dayOf(2027, 1, 1) }) }),
        done,
      ],
      [{ group: group({ key: "f" }), problem: "forbidden" }],
    ),
  );
  expect(rows.filter((row) => !row.startsWith("due"))).toEqual(["lacking c", "unreachable f"]);
  expect(rows.slice(0, 3)).toEqual(["due a", "due b", "due e"]);
  for (const key of ["a", "b", "c", "d", "e", "f"]) expect(rows.some((row) => row.endsWith(key))).toBe(true);
});

test("a late report lies with the chair, and once handed in with the coordinator", () => {
  const holders = (one: Register) =>
    groupRows(opened([one]), today).flatMap((row) => (row.kind === "due" ? row.holders : []));
  expect(holders(world("rsg-exempel"))).toEqual(["Alva Ordförande"]);
  const handedIn = world("rsg-exempel", { steps: [step("handIn", 2026, today, chairId)] });
  expect(holders(handedIn)).toEqual(["Kim Samordnare"]);
});

test("what lacks a fact says which, the gravest first", () => {
  const bare = world("a", {
    group: group({ coordinatorId: null, followedFrom: null }),
    rules: [],
    memberships: [],
  });
  expect(groupRows(opened([bare]), today)).toMatchObject([
    { kind: "lacking", missing: [{ fact: "mandate" }, { fact: "chair" }, { fact: "coordinator" }] },
  ]);
});

test("the numbers count groups once, late and soon by row, and never a draft's day as late", () => {
  const draft = world("c", { rules: [{ ...lateRule, judgedFrom: null }] });
  const rows = groupRows(opened([world("a", { rules: [lateRule] }), world("b"), draft]), today);
  const counts = countsOf(rows);
  expect(counts).toMatchObject({ groups: 3, late: 1, soon: 1, lacking: 0 });
  expect(rows.filter((row) => isChosen(row, "late")).map((row) => row.group.key)).toEqual(["a"]);
});

test("a search finds the group by its name and by anybody in it, whatever the case", () => {
  const [row] = groupRows(opened([world("rsg-exempel")]), today);
  if (!row) throw new Error("The world has no row.");
  expect(matches(row, " EXEMPEL")).toBe(true);
  expect(matches(row, "cleo")).toBe(true);
  expect(matches(row, "")).toBe(true);
  expect(matches(row, "okänd")).toBe(false);
});

test("a member sees the groups where the person is on the list and not ended, and no other", () => {
  const left = membership({ role: "member", personId: memberId, endedOn: dayOf(2026, 6, 1) });
  const all = opened([
    world("mine"),
    world("others", { memberships: [] }),
    world("left", { memberships: [left] }),
  ]);
  expect(ownRegisters(all, memberId).registers.map((one) => one.group.key)).toEqual(["mine"]);
});
