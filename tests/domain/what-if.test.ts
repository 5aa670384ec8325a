// What a change among the members would break: only what the change itself brings, on the day it takes hold.
import { describe, expect, it } from "vitest";
import type { Membership, Register } from "#domain/entities.ts";
import type { Outcome } from "#domain/finding.ts";
import type { MandateFact, MandateFinding } from "#domain/mandate-finding.ts";
import { dayOfChange, rulesBrokenBy } from "#domain/what-if.ts";
import { dayOf } from "#schema/day.ts";
import { group, membership, register, rule } from "../support/small-world.ts";

const today = dayOf(2027, 3, 1);
const lastDay = dayOf(2027, 6, 30);
const source = rule({ key: "per-region", kind: "perRegion" });

const found = (fact: MandateFact, outcome: Outcome = "breach", changes: Partial<MandateFinding> = {}) =>
  ({
    key: "finding",
    source,
    outcome,
    isSoft: false,
    exception: null,
    fact,
    cure: null,
    ...changes,
  }) as const;

const without = (...regions: string[]): MandateFact => ({
  fact: "regions-without-member",
  regions,
  filled: 7 - regions.length,
  of: 7,
});

/** Judges the register with the changed memberships (none) as `after`, and any other as `before`. */
const between = (before: MandateFinding[], after: MandateFinding[], day = today) =>
  rulesBrokenBy(register(), [], day, ({ memberships }) => (memberships.length === 0 ? after : before)).map(
    ({ fact }) => fact,
  );

describe("rulesBrokenBy", () => {
  it("tells what was not found before", () => {
    expect(between([], [found(without("Region Ett"))])).toEqual([without("Region Ett")]);
  });

  it("tells nothing that is found already", () => {
    expect(between([found(without("Region Ett"))], [found(without("Region Ett"))])).toEqual([]);
  });

  it("tells only the regions that the change leaves empty", () => {
    expect(between([found(without("Region Ett"))], [found(without("Region Ett", "Region Två"))])).toEqual([
      { ...without("Region Ett", "Region Två"), regions: ["Region Två"] },
    ]);
  });

  it("tells only the regions that the change leaves with too few", () => {
    const tooFew = (...regions: [string, number][]): MandateFact => ({
      fact: "regions-with-too-few",
      regions: regions.map(([region, members]) => ({ region, members })),
      minimum: 3,
    });
    expect(between([found(tooFew(["Ett", 2]))], [found(tooFew(["Ett", 2], ["Två", 1]))])).toEqual([
      tooFew(["Två", 1]),
    ]);
    expect(between([found(tooFew(["Ett", 2]))], [found(tooFew(["Ett", 1]))])).toEqual([tooFew(["Ett", 1])]);
    expect(between([found(tooFew(["Ett", 2]))], [found(tooFew(["Ett", 2]))])).toEqual([]);
  });

  it("tells a finding about one more person, and not one about the same", () => {
    const [one, other] = [membership({ key: "one" }), membership({ key: "other" })];
    const over = (held: Membership): MandateFact => ({ fact: "term-over", membership: held, ended: today });
    const missing = (...memberships: Membership[]): MandateFact => ({
      fact: "appointer-missing",
      memberships,
      expected: "Gruppen",
    });
    expect(between([found(over(one))], [found(over(one)), found(over(other))])).toEqual([over(other)]);
    expect(between([found(missing(one))], [found(missing(one, other))])).toEqual([missing(one, other)]);
    expect(between([found(missing(one, other))], [found(missing(one))])).toEqual([]);
  });

  it("tells what weighs more than before, though it is about the same", () => {
    const fact: MandateFact = { fact: "no-leader" };
    expect(between([found(fact, "note")], [found(fact, "breach")])).toEqual([fact]);
    expect(between([found(fact, "breach")], [found(fact, "note")])).toEqual([]);
  });

  it("tells another thing about the same person", () => {
    const one = membership({ key: "one" });
    const unknown: MandateFact = { fact: "term-unknown", membership: one };
    const over: MandateFact = { fact: "term-over", membership: one, ended: today };
    expect(between([found(unknown)], [found(over)])).toEqual([over]);
  });

  it("is not told as worse when one of several before weighed as much", () => {
    const [one, other] = [membership({ key: "one" }), membership({ key: "other" })];
    const over = (held: Membership): MandateFact => ({ fact: "term-over", membership: held, ended: today });
    const before = [found(over(one), "note"), found(over(other), "breach")];
    expect(between(before, [found(over(other), "breach")])).toEqual([]);
  });

  it("keeps two rules apart", () => {
    const fact: MandateFact = { fact: "no-leader" };
    const own = rule({ key: "own" });
    expect(between([found(fact)], [found(fact), found(fact, "breach", { source: own })])).toEqual([fact]);
  });

  it("leaves out what there is an exception from", () => {
    const exception = { about: null, from: "2027-01-01", until: "2027-12-31", because: "Utses i höst" };
    expect(between([], [found(without("Region Ett"), "breach", { exception })])).toEqual([]);
  });

  it("judges both on the day the change takes hold, so that what time alone brings is not told", () => {
    const days: number[] = [];
    rulesBrokenBy(register(), [], lastDay + 1, (_: Register, day) => {
      days.push(day);
      return [];
    });
    expect(days).toEqual([lastDay + 1, lastDay + 1]);
  });

  it("with the mandate's own rules: the region whose only member leaves is left without one", () => {
    const anna = membership({ key: "anna", role: "member", personName: "Anna", onBehalfOf: "Region Ett" });
    const bo = membership({ key: "bo", role: "member", personName: "Bo", onBehalfOf: "Region Två" });
    const known = register({
      group: group({ regions: ["Region Ett", "Region Två", "Region Tre"] }),
      rules: [
        rule({
          kind: "perRegion",
          parameters: { minimum: 1, maximum: null, exact: false, regions: [], isApproximate: false },
          quote: "Varje region ska ha minst en ledamot",
        }),
      ],
      memberships: [anna, bo],
    });
    const broken = rulesBrokenBy(known, [{ ...anna, endedOn: lastDay }, bo], lastDay + 1);
    expect(broken).toMatchObject([
      { outcome: "breach", fact: { fact: "regions-without-member", regions: ["Region Ett"] } },
    ]);
    expect(rulesBrokenBy(known, [{ ...anna, endedOn: lastDay }, bo], lastDay)).toEqual([]);
  });
});

describe("dayOfChange", () => {
  const base = membership({ termEnds: dayOf(2027, 12, 31), onBehalfOf: "Region Ett" });
  const on = (changes: Partial<Membership>) => dayOfChange(base, { ...base, ...changes }, today);

  it("is the day after the last day", () => {
    expect(on({ endedOn: lastDay })).toBe(lastDay + 1);
    expect(on({ termEnds: lastDay })).toBe(lastDay + 1);
  });

  it("of somebody without a term is the day after, too", () => {
    const open = membership();
    expect(dayOfChange(open, { ...open, endedOn: lastDay }, today)).toBe(lastDay + 1);
  });

  it("is today when the last day has been, and when somebody changes where they stand", () => {
    expect(on({ endedOn: today - 10 })).toBe(today);
    expect(on({ onBehalfOf: "Region Två" })).toBe(today);
    expect(on({ role: "coOpted" })).toBe(today);
    expect(on({ isNational: true })).toBe(today);
    expect(on({ termEnds: null })).toBe(today);
  });

  it("is no day when nothing changes about who sits", () => {
    expect(on({})).toBeNull();
    expect(on({ personMail: "a@region.example", endedBecause: "Slutar" })).toBeNull();
    expect(on({ endedOn: dayOf(2028, 12, 31) })).toBeNull();
  });
});
