// Which row a form about a rule is opened on: what is saved upon it must meet what somebody else has decided since.
import { expect, test } from "vitest";
import { openedPolicy, storedPolicy } from "#app/pages/reminders/policy/stored-policy.ts";
import type { NewPolicy, Policy } from "#domain/entities.ts";
import { policyKey } from "#domain/reminder-policy.ts";
import { newPolicy } from "../../support/new-rows.ts";
import { rowFacts } from "../../support/small-world.ts";

const rowOf = (id: string, changes: Partial<NewPolicy> = {}): Policy => ({
  ...newPolicy({ key: policyKey(null, "report"), ...changes }),
  row: { ...rowFacts(), id },
});

test("the row that holds comes before one taken back, and one taken back before none", () => {
  const takenBack = rowOf("1", { voidedOn: 20_000 });
  const byHand = rowOf("2", { key: "made-by-hand" });
  expect(storedPolicy([takenBack, byHand], null, "report")).toBe(byHand);
  expect(storedPolicy([takenBack], null, "report")).toBe(takenBack);
  expect(storedPolicy([takenBack, byHand], null, "plan")).toBeNull();
  expect(storedPolicy([takenBack, byHand], "a", "report")).toBeNull();
});

test("the row that a group follows another by is not the row of a kind", () => {
  const follows = rowOf("3", { key: policyKey("a", null), groupKey: "a", dutyKind: null, sameAsGroup: "b" });
  expect(storedPolicy([follows], "a", null)).toBe(follows);
  expect(storedPolicy([follows], "a", "report")).toBeNull();
});

test("a draft keeps the row as it was, not as it now is", () => {
  const then = rowOf("1");
  const now = rowOf("1", { daysBefore: [60] });
  expect(openedPolicy(JSON.stringify(then), [now])).toEqual(then);
});

test("a row that is gone, made again, was never there or cannot be read is none", () => {
  const then = JSON.stringify(rowOf("1"));
  expect(openedPolicy(then, [])).toBeNull();
  expect(openedPolicy(then, [rowOf("9")])).toBeNull();
  for (const text of ["null", "", "{", '"1"', "[]", "{}"])
    expect(openedPolicy(text, [rowOf("1")])).toBeNull();
});
