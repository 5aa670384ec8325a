// Which plans and reports nobody has a last day for.
import { describe, expect, it } from "vitest";
import { withoutLastDay } from "#domain/without-last-day.ts";
import { dayOf } from "#schema/day.ts";
import { register, rule } from "../support/small-world.ts";

const labelsOf = (...changes: Parameters<typeof rule>[0][]) =>
  withoutLastDay(register({ rules: changes.map((change) => rule({ lastDay: null, ...change })) })).map(
    ({ label }) => label,
  );

describe("plans and reports without a last day", () => {
  it("are those in force that the text asks for, and no other kind of rule", () => {
    expect(
      labelsOf(
        { label: "plan", kind: "plan" },
        { label: "rapport", kind: "report" },
        { label: "anteckningar", kind: "notes" },
        { label: "leverans", kind: "deliverable" },
        { label: "kan", strength: "may" },
        { label: "slopad", verdict: "discarded" },
        { label: "slut", voidedOn: dayOf(2026, 5, 1) },
      ),
    ).toEqual(["plan", "rapport"]);
  });

  it("leave out those with a day", () => {
    expect(withoutLastDay(register({ rules: [rule()] }))).toEqual([]);
  });
});
