// A mandate may be confirmed without a single rule; a group that has only ended rules has none.
import { expect, test } from "vitest";
import { hasConfirmedMandate } from "#domain/mandate-confirmed.ts";
import { dayOf } from "#schema/day.ts";
import { group, register, rule } from "../support/small-world.ts";

const followed = group({ followedFrom: dayOf(2027, 1, 1) });
const notFollowed = group({ followedFrom: null });
const ended = rule({ voidedOn: dayOf(2027, 1, 2), voidedBecause: "Ersatt" });

test.each([
  ["a rule in force", { group: followed, rules: [rule()] }, true],
  ["a text that demands nothing", { group: followed, rules: [] }, true],
  ["nothing pasted yet", { group: notFollowed, rules: [] }, false],
  ["ended rules alone", { group: followed, rules: [ended] }, false],
])("%s", (_, changes, expected) => {
  expect(hasConfirmedMandate(register(changes))).toBe(expected);
});
