// Seats that nobody fills: since when, told once, and not while somebody sits or there is an exception.
import { describe, expect, it } from "vitest";
import type { Membership, Rule, WholeRegister } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { type Day, dayOf } from "#schema/day.ts";
import { ruleThat, seat } from "../../support/one-rule.ts";
import { openDays, openOf, spansOf } from "../../support/open-duties.ts";
import { group, register, rowFacts } from "../../support/small-world.ts";

const on = (month: number, day: number) => dayOf(2027, month, day);
const within: [Day, Day] = [on(1, 1), on(12, 31)];
const followedFrom = dayOf(2026, 1, 1);
const perRegion = (minimum: number, changes: Partial<Rule> = {}) =>
  ruleThat(
    "perRegion",
    { minimum, maximum: null, exact: false, regions: ["Region Alfa"], isApproximate: false },
    { key: "per-region", ...changes },
  );
const leads = (changes: Partial<Rule> = {}) =>
  ruleThat(
    "chairAppointment",
    { leader: "chair", proposedBy: null, appointedBy: "Ledningsgruppen", routine: null },
    { key: "leads", ...changes },
  );
const disa = (changes: Partial<Membership> = {}) => seat("Disa", "Region Alfa", changes);
const empty = (changes: Partial<Membership> = {}) =>
  seat(null, "Region Alfa", { key: "empty", row: rowFacts(on(3, 1)), ...changes });
const world = (changes: Partial<WholeRegister>) => register({ rules: [], memberships: [], ...changes });
const days = (changes: Partial<WholeRegister>) => openDays("vacancy", () => world(changes), within);
const always = (since: string) => [`2027-01-01 – 2027-12-31: ${since}`];

describe("a seat that the mandate demands", () => {
  it("waits for whoever leads the group, with who appoints", () => {
    const appoints = ruleThat("memberAppointment", { appointedBy: "Regionen", areManagers: false });
    const memberships = [disa({ endedOn: on(3, 31) })];
    const rules = [perRegion(1), appoints];
    expect(openOf("vacancy", world({ rules, memberships }), on(4, 20))).toEqual([
      {
        key: keyOf("vacancy", "rsg-exempel", "region alfa", on(4, 1)),
        groupKey: "rsg-exempel",
        facts: {
          kind: "vacancy",
          seat: "region",
          name: "Region Alfa",
          role: null,
          vacant: 1,
          appointedBy: "Regionen",
        },
        day: on(4, 1),
        owner: { who: "leader" },
        isMissed: false,
        isSoft: false,
        progress: null,
        page: "members",
        thing: null,
      },
    ]);
  });

  it.each([
    ["ended", { endedOn: on(3, 31) }],
    ["run out, and ended later", { termEnds: on(3, 31), endedOn: on(6, 30) }],
    ["run out", { termEnds: on(3, 31) }],
    ["ended before its term was out", { termEnds: on(6, 30), endedOn: on(3, 31) }],
  ])("is empty from the day after a membership that is %s", (_, changes) => {
    const memberships = [disa(changes)];
    expect(days({ rules: [perRegion(1)], memberships })).toEqual(["2027-04-01 – 2027-12-31: 2027-04-01"]);
  });

  it("is empty until somebody sits there, and anew when they leave", () => {
    const elof = seat("Elof", "alfa", { termStarts: on(6, 1), termEnds: on(8, 31) });
    const memberships = [disa({ endedOn: on(3, 31) }), elof];
    const spans = spansOf("vacancy", () => world({ rules: [perRegion(1)], memberships }), within);
    expect(spans.map(({ days, about }) => `${days}: ${about}`)).toEqual([
      "2027-04-01 – 2027-05-31: 2027-04-01",
      "2027-09-01 – 2027-12-31: 2027-09-01",
    ]);
    expect(new Set(spans.map(({ duty }) => duty.key)).size).toBe(2);
  });

  it("that nobody has filled is empty since it was demanded, never since before the group was followed", () => {
    const judgedFrom = dayOf(2026, 5, 1);
    expect(days({ rules: [perRegion(1, { judgedFrom })] })).toEqual(always("2026-05-01"));
    expect(days({ rules: [perRegion(1, { judgedFrom: followedFrom - 90 })] })).toEqual(always("2026-01-01"));
    expect(days({ rules: [perRegion(1, { judgedFrom: null })] })).toEqual(always("2026-01-01"));
    const memberships = [disa({ endedOn: followedFrom - 400 })];
    expect(days({ rules: [perRegion(1)], memberships })).toEqual(always("2026-01-01"));
  });

  it("is told only from the day the rule counts, and the group is followed", () => {
    const later = { judgedFrom: on(5, 1) };
    expect(days({ rules: [perRegion(1, later)] })).toEqual(["2027-05-01 – 2027-12-31: 2027-05-01"]);
    expect(days({ rules: [perRegion(1)], group: group({ followedFrom: on(7, 1) }) })).toEqual([
      "2027-07-01 – 2027-12-31: 2027-07-01",
    ]);
    expect(days({ rules: [perRegion(1)], group: group({ followedFrom: null }) })).toEqual([]);
  });

  it("is not told after the group's own end", () => {
    const end = ruleThat("permanence", { permanence: "timeLimited", endsOn: "2027-08-31" }, { key: "end" });
    expect(days({ rules: [perRegion(1), end] })).toEqual(["2027-01-01 – 2027-08-31: 2026-01-01"]);
  });

  it("is not told while there is an exception for it", () => {
    const exceptions = [
      { about: "Region Alfa", from: "2027-06-01", until: "2027-08-31", because: "Utses i höst" },
    ];
    const rules = [perRegion(1, { exceptions })];
    const around = ["2027-01-01 – 2027-05-31: 2026-01-01", "2027-09-01 – 2027-12-31: 2026-01-01"];
    expect(days({ rules })).toEqual(around);
    // Nor is the place that waits for it.
    expect(days({ rules, memberships: [empty()] })).toEqual(around);
  });

  it("tells how many places are empty, since the latest of those who left", () => {
    const memberships = [disa({ endedOn: on(2, 28) }), seat("Elof", "Region Alfa", { endedOn: on(4, 30) })];
    const spans = spansOf("vacancy", () => world({ rules: [perRegion(2)], memberships }), within);
    expect(spans.map(({ about, duty }) => [about, duty.facts])).toMatchObject([
      ["2027-03-01", { vacant: 1 }],
      ["2027-05-01", { vacant: 2 }],
    ]);
  });

  it("has the same key when a new mandate demands it, also where the name is written otherwise", () => {
    const key = (rules: Rule[], memberships: Membership[] = []) =>
      openOf("vacancy", world({ rules, memberships }), on(6, 1)).map((duty) => duty.key);
    const next = (region: string) =>
      perRegion(1, {
        key: "next",
        mandateKey: "next",
        judgedFrom: on(5, 1),
        parameters: { minimum: 1, maximum: 1, exact: true, regions: [region], isApproximate: false },
      });
    const old = perRegion(1, { voidedOn: on(5, 1) });
    const left = [disa({ endedOn: on(3, 31) })];
    expect(key([old, next("Region Alfa")])).toEqual(key([perRegion(1)]));
    expect(key([old, next("alfa")], left)).toEqual(key([perRegion(1)], left));
    expect(key([perRegion(1, { verdict: "discarded" }), next("alfa")])).not.toEqual(key([perRegion(1)]));
  });

  it("is soft while the mandate is a draft", () => {
    const soft = openOf("vacancy", world({ rules: [perRegion(1, { judgedFrom: null })] }), on(2, 1));
    expect(soft.map(({ isSoft }) => isSoft)).toEqual([true]);
  });

  it.each([
    ["only may be filled", { strength: "may" as const }],
    ["is demanded no more", { voidedOn: on(1, 1) }],
    ["is filled about so", { parameters: { ...perRegion(1).parameters, isApproximate: true } }],
  ])("that %s is not told", (_, changes) => {
    expect(days({ rules: [perRegion(1, changes)] })).toEqual([]);
  });
});

describe("the facts of a seat", () => {
  const facts = (...rules: Rule[]) =>
    openOf("vacancy", world({ rules }), on(2, 1)).map(({ facts: { kind: _, vacant: __, ...said } }) => said);
  const nobody = { name: null, role: null, appointedBy: null };

  it("are those of a leader, with who appoints", () => {
    expect(facts(leads())).toEqual([
      { ...nobody, seat: "leader", role: "chair", appointedBy: "Ledningsgruppen" },
    ]);
  });

  it("are those of a national member", () => {
    const national = ruleThat("nationalMember", { condition: "always" });
    expect(facts(national)).toEqual([{ ...nobody, seat: "national" }]);
  });

  it("are those of a municipality, with who appoints", () => {
    const named = ruleThat("municipality", {
      presence: "named",
      appointedBy: "respektive län",
      through: null,
    });
    expect(facts(named)).toEqual([{ ...nobody, seat: "municipality", appointedBy: "respektive län" }]);
  });

  it("are those of a role that somebody provides", () => {
    const provided = ruleThat("providedRole", { role: "koordinatör", providedBy: "Kansliet" });
    expect(facts(provided)).toEqual([
      { ...nobody, seat: "role", role: "processSupport", appointedBy: "Kansliet" },
    ]);
  });
});

describe("a place on the list without a name", () => {
  it("is told with what it is for, since it stands on the list", () => {
    const [told, ...others] = openOf("vacancy", world({ memberships: [empty()] }), on(4, 1));
    expect([told, others]).toMatchObject([
      {
        key: keyOf("vacancy", "empty", on(3, 1)),
        facts: { seat: "named", name: "Region Alfa", role: "member", vacant: 1, appointedBy: null },
        day: on(3, 1),
        isSoft: false,
      },
      [],
    ]);
  });

  it("is told once, with the seat it waits for", () => {
    const told = openOf("vacancy", world({ rules: [perRegion(1)], memberships: [empty()] }), on(4, 1));
    expect(told.map(({ facts }) => facts.seat)).toEqual(["region"]);
  });

  it("is told for itself when the seat is filled all the same", () => {
    const memberships = [disa(), empty()];
    const told = openOf("vacancy", world({ rules: [perRegion(1)], memberships }), on(4, 1));
    expect(told.map(({ facts }) => facts.seat)).toEqual(["named"]);
  });

  it.each([
    ["since somebody like them left", [disa({ endedOn: on(1, 31) })], {}, on(2, 1)],
    ["not since somebody from elsewhere left", [seat("Eva", "Beta", { endedOn: on(2, 20) })], {}, on(3, 1)],
    ["not since somebody in another role left", [disa({ role: "chair", endedOn: on(2, 20) })], {}, on(3, 1)],
    ["since its term begins", [], { termStarts: on(2, 10) }, on(2, 10)],
    ["never since before the group is followed", [], { termStarts: followedFrom - 9 }, followedFrom],
    ["since it stands on the list, for nobody knows whom", [], { organisation: null }, on(3, 1)],
  ] satisfies [string, Membership[], Partial<Membership>, Day][])(
    "is empty %s",
    (_, others, changes, since) => {
      const told = openOf("vacancy", world({ memberships: [empty(changes), ...others] }), on(4, 1));
      expect(told.map(({ day }) => day)).toEqual([since]);
    },
  );

  it.each([
    ["has not begun", { termStarts: on(5, 1) }],
    ["has been taken off the list", { endedOn: on(3, 10) }],
  ])("that %s is not told", (_, changes) => {
    expect(openOf("vacancy", world({ memberships: [empty(changes)] }), on(4, 1))).toEqual([]);
  });
});
