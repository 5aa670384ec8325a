// Whether a term that has ended goes on in another row of the same person's.
import { expect, it } from "vitest";
import type { Membership } from "#domain/entities.ts";
import { isRenewed } from "#domain/rules/term.ts";
import { dayOf } from "#schema/day.ts";
import { membership, register } from "../../support/small-world.ts";

const ends = dayOf(2026, 6, 30);
const old = membership({ key: "old", role: "chair", personId: "anna", personName: "Anna", termEnds: ends });
const renewed = (one: Membership, ...others: Partial<Membership>[]) =>
  isRenewed(
    register({
      memberships: [one, ...others.map((changes, i) => ({ ...one, key: `new-${i}`, ...changes }))],
    }),
    one,
  );

it.each<[string, Partial<Membership>]>([
  ["ends later", { termEnds: ends + 1 }],
  ["has no last day", { termEnds: null }],
  ["is written with another name", { termEnds: ends + 1, personName: "Anna Exempel" }],
])("by a row of the same person that %s", (_, changes) => {
  expect(renewed(old, changes)).toBe(true);
});

it.each<[string, Partial<Membership>]>([
  ["the row itself", { key: "old", termEnds: ends + 1 }],
  ["a row that ends the same day", {}],
  ["a row that ended before", { termEnds: ends - 1 }],
  ["another role", { role: "member", termEnds: ends + 1 }],
  ["somebody else of the same name", { personId: "another", termEnds: ends + 1 }],
  ["a row without the person's account", { personId: null, termEnds: ends + 1 }],
])("not by %s", (_, changes) => {
  expect(renewed(old, changes)).toBe(false);
});

it("somebody without an account is known by name", () => {
  const byName = { ...old, personId: null };
  expect(renewed(byName, { termEnds: ends + 1 })).toBe(true);
  expect(renewed(byName, { personName: "Bo", termEnds: ends + 1 })).toBe(false);
});

it("is found among rows of others", () => {
  expect(renewed(old, { personId: "bo" }, { termEnds: ends + 1 })).toBe(true);
});
