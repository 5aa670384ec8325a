// What is missing about a group, the gravest first.
import { expect, it } from "vitest";
import type { Register } from "#domain/entities.ts";
import { missingFacts } from "#domain/missing-facts.ts";
import { dayOf } from "#schema/day.ts";
import { group, membership, register, rule } from "../support/small-world.ts";

const today = dayOf(2027, 3, 1);
const broken = { list: "Rules", id: "1", webUrl: "", problems: [] };

it("nothing is when everything is there", () => {
  expect(missingFacts(register(), today)).toEqual([]);
});

it.each([
  ["the mandate", { rules: [rule({ voidedOn: 1 })] }, [{ fact: "mandate" }]],
  [
    "the mandate, and not also from when it is followed",
    { rules: [], group: group({ followedFrom: null }) },
    [{ fact: "mandate" }],
  ],
  ["from when it is followed", { group: group({ followedFrom: null }) }, [{ fact: "followedFrom" }]],
  ["the chair", { memberships: [membership({ termEnds: today - 1 })] }, [{ fact: "chair" }]],
  ["the coordinator", { group: group({ coordinatorId: null }) }, [{ fact: "coordinator" }]],
  [
    "the last day of a report",
    { rules: [rule({ lastDay: null })] },
    [{ fact: "lastDay", label: "verksamhetsberättelse" }],
  ],
  ["what a hand has broken", { brokenRows: [broken, broken] }, [{ fact: "broken", count: 2 }]],
] satisfies [string, Partial<Register>, ReturnType<typeof missingFacts>][])("%s is", (_, changes, facts) => {
  expect(missingFacts(register(changes), today)).toEqual(facts);
});
