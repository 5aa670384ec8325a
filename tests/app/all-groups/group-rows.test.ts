// Alla grupper: every group has a row, the nearest day first, and the numbers on top count what the table shows.
import { expect, test } from "vitest";
import { type Chosen, countsOf, isChosen, matches } from "#app/pages/all-groups/choose-rows.ts";
import { groupRows, type KnownStanding } from "#app/pages/all-groups/group-rows.ts";
import type { NewOpenObligation } from "#domain/entities.ts";
import { dayOf } from "#schema/day.ts";
import { groupStatus, openObligation } from "../../support/small-standing.ts";
import { group } from "../../support/small-world.ts";

const today = dayOf(2027, 1, 29);
const against: Chosen = { today, reminders: null, lastRunDay: null };

const named = (key: string) => group({ key, title: key.toUpperCase() });
const standing = (
  key: string,
  open: Partial<NewOpenObligation>[],
  status: Partial<KnownStanding["status"]> = {},
): [string, KnownStanding] => [
  key,
  {
    status: groupStatus({ groupKey: key, ...status }),
    open: open.map((one, index) => openObligation({ key: `${key}-${index}`, groupKey: key, ...one })),
  },
];
const rowsOf = (...standings: [string, KnownStanding][]) =>
  groupRows(
    standings.map(([key]) => named(key)),
    new Map(standings),
  );
const told = (...standings: [string, KnownStanding][]) =>
  rowsOf(...standings).map((row) => `${row.kind} ${row.key}`);

const vacancy = {
  facts: { kind: "vacancy", seat: "region", name: "X", role: null, vacant: 1, appointedBy: null },
} as const;

test("the nearest day stands first, then what waits without one, what was missed, what is not known, and the rest", () => {
  expect(
    told(
      standing("a", [{ day: today + 40 }, { day: today + 1 }]),
      standing("b", [{ day: today - 300, isMissed: true }]),
      standing("c", [{ ...vacancy, day: today - 90 }]),
      standing("d", [], { lacking: [{ fact: "chair" }] }),
      standing("e", [{ day: today - 2 }], { problem: "forbidden" }),
      standing("f", []),
    ),
  ).toEqual([
    "due e-0",
    "due a-1",
    "due a-0",
    "due c-0",
    "due b-0",
    "lacking lacking/d",
    "unreachable unreachable/e",
    "nothing nothing/f",
  ]);
});

test("a group that nobody has read yet is there, and says so", () => {
  expect(groupRows([named("a")], new Map()).map(({ kind }) => kind)).toEqual(["unknown"]);
});

test("the numbers count groups once, late and soon by row, and never a draft's day or a vacancy as late", () => {
  const rows = rowsOf(
    standing("a", [{ day: today - 1 }, { day: today + 30 }, { day: today + 31 }]),
    standing("b", [
      { day: today - 1, isSoft: true },
      { ...vacancy, day: today - 90 },
    ]),
    standing("c", [], { lacking: [{ fact: "mandate" }] }),
  );
  expect(countsOf(rows, against)).toEqual({ groups: 3, late: 1, soon: 1, lacking: 1, tonight: 0, failed: 0 });
  expect(rows.filter((row) => isChosen(row, "late", against)).map(({ key }) => key)).toEqual(["a-0"]);
});

test("what was said at the latest run and what failed are chosen by the log", () => {
  const rows = rowsOf(standing("a", [{}, {}, {}]));
  const reminders = new Map([
    ["a-0", { day: today, runDay: today, failed: false }],
    ["a-1", { day: today, runDay: today, failed: true }],
    ["a-2", { day: today - 3, runDay: today - 3, failed: false }],
  ]);
  const counts = countsOf(rows, { today, reminders, lastRunDay: today });
  expect([counts.tonight, counts.failed]).toEqual([1, 1]);
});

test("a search finds a row by its group, by whom it lies with and by its coordinator", () => {
  const [row] = rowsOf(standing("a", [{ holders: ["Åsa Ek"] }]));
  if (!row) throw new Error("no row");
  for (const sought of ["a", "åsa", " EK ", "kim", ""]) expect(matches(row, sought)).toBe(true);
  expect(matches(row, "bo")).toBe(false);
});
