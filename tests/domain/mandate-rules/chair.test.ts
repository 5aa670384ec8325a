// Who leads the group, appointed by whom, for how long, and from where the next one comes.
import { describe, expect, it } from "vitest";
import type { Membership, Rule } from "#domain/entities.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { dayOf } from "#schema/day.ts";
import type { ParametersOf } from "#schema/lists/rule-parameters.ts";
import { found, foundNames, ruleThat, seat, today, worldOf } from "../../support/one-rule.ts";

const ada = seat("Ada", "Region Alfa", { role: "chair" });
const change = (membershipKey: string) => ({ cure: "change-membership", membershipKey });

describe("who appoints the chair", () => {
  const says = {
    leader: "chair",
    proposedBy: "gruppen",
    appointedBy: "Kunskapsstyrningsgruppen",
    routine: null,
  } as const;
  const find = (says: ParametersOf<"chairAppointment">, ...memberships: Membership[]) =>
    found(worldOf(ruleThat("chairAppointment", says), { memberships }));
  const appointed = { ...ada, appointedBy: "kunskapsstyrningsgruppen" };
  const proposed = { ...appointed, proposedBy: "Gruppen", proposedOn: dayOf(2025, 12, 1) };

  it("nobody leads: whoever appoints is asked", () => {
    const nobody = (appointer: string | null) => [
      { outcome: "breach", fact: "no-leader", cure: { cure: "ask-for-chair", appointer } },
    ];
    expect(find(says, seat("Bo", "Region Beta"))).toEqual(nobody("Kunskapsstyrningsgruppen"));
    expect(find({ ...says, appointedBy: null })).toEqual(nobody(null));
    expect(find(says, { ...proposed, termEnds: today - 1 })).toEqual(nobody("Kunskapsstyrningsgruppen"));
    expect(find(says, { ...proposed, personId: null, personName: null })).toHaveLength(1);
    expect(find(says, { ...proposed, role: "viceChair" })).toHaveLength(1);
  });

  it.each(["chair", "convener"] as const)(
    "proposed and appointed as the text says, a %s is nothing to say",
    (role) => {
      expect(find(says, { ...proposed, role })).toEqual([]);
    },
  );

  it("an appointer nobody has written is a note, another one weighs as the sentence does", () => {
    const about = { memberships: [{ ...proposed, appointedBy: null }], expected: "Kunskapsstyrningsgruppen" };
    expect(find(says, { ...proposed, appointedBy: null })).toEqual([
      { outcome: "note", fact: "appointer-missing", ...about, cure: change("seat-Ada") },
    ]);
    const other = { ...proposed, appointedBy: "Ledningen" };
    expect(find(says, other)).toEqual([
      {
        outcome: "breach",
        fact: "appointed-by-other",
        ...about,
        memberships: [other],
        cure: change("seat-Ada"),
      },
    ]);
  });

  it.each<[string, Partial<Membership>]>([
    ["by whom", { proposedBy: null }],
    ["when", { proposedOn: null }],
    ["either", { proposedBy: null, proposedOn: null }],
  ])("a proposal without %s is a note", (_, changes) => {
    const unproposed = { ...proposed, ...changes };
    expect(find(says, unproposed)).toEqual([
      {
        outcome: "note",
        fact: "proposal-missing",
        memberships: [unproposed],
        expected: "gruppen",
        cure: change("seat-Ada"),
      },
    ]);
  });

  it("what the text does not say is not asked for", () => {
    expect(find({ ...says, proposedBy: null }, appointed)).toEqual([]);
    expect(find({ ...says, proposedBy: null, appointedBy: null }, ada)).toEqual([]);
  });

  it("a chair in two rows is told once", () => {
    expect(find(says, proposed, { ...proposed, key: "again", appointedBy: null })).toEqual([]);
  });
});

describe("how long the chair sits", () => {
  const rule = (changes: Partial<ParametersOf<"chairTerm">> = {}) =>
    ruleThat("chairTerm", { leader: "chair", months: 24, isRenewable: true, rotates: false, ...changes });
  const find = (...memberships: Membership[]) => found(worldOf(rule(), { memberships }));
  const sits = (termStarts: number | null, termEnds: number | null) => ({ ...ada, termStarts, termEnds });

  it("two years to the day before is right, a day more is too long, less is nothing", () => {
    const starts = dayOf(2026, 3, 1);
    expect(find(sits(starts, dayOf(2028, 2, 29)))).toEqual([]);
    expect(find(sits(starts, dayOf(2027, 2, 28)))).toEqual([]);
    const tooLong = sits(starts, dayOf(2028, 3, 1));
    expect(find(tooLong)).toEqual([
      {
        outcome: "breach",
        fact: "term-too-long",
        membership: tooLong,
        latestEnd: dayOf(2028, 2, 29),
        cure: change("seat-Ada"),
      },
    ]);
  });

  it.each([
    [null, dayOf(2027, 1, 1)],
    [dayOf(2026, 1, 1), null],
    [null, null],
  ])("is not judged where a day is missing (%s–%s)", (starts, ends) => {
    expect(find(sits(starts, ends))).toEqual([
      {
        outcome: "notJudged",
        fact: "term-unknown",
        membership: sits(starts, ends),
        cure: change("seat-Ada"),
      },
    ]);
  });

  it("is nothing where the text has no number of months", () => {
    expect(found(worldOf(rule({ months: null }), { memberships: [sits(null, null)] }))).toEqual([]);
  });

  it("goes for a convener too, and not for members", () => {
    expect(foundNames(worldOf(rule(), { memberships: [{ ...ada, role: "convener" }] }))).toEqual([
      "notJudged term-unknown",
    ]);
    expect(find({ ...ada, role: "member" })).toEqual([]);
  });
});

describe("a term that is over", () => {
  const rule = ruleThat("chairTerm", { leader: "chair", months: 24, isRenewable: true, rotates: false });
  const find = (...memberships: Membership[]) => found(worldOf(rule, { memberships }));
  const over = (who: string, termEnds: number, changes: Partial<Membership> = {}) =>
    seat(who, null, { role: "chair", termStarts: termEnds - 700, termEnds, ...changes });

  it("is told the day after, while nobody has taken over", () => {
    expect(find(over("Ada", today))).toEqual([]);
    const yesterday = over("Ada", today - 1);
    expect(find(yesterday)).toEqual([
      {
        outcome: "breach",
        fact: "term-over",
        membership: yesterday,
        ended: today - 1,
        cure: { cure: "ask-for-chair", appointer: null },
      },
    ]);
  });

  it("is nothing once somebody leads, or the row has been ended", () => {
    expect(find(over("Ada", today - 1), over("Bo", today + 300))).toEqual([]);
    expect(find(over("Ada", today - 1, { endedOn: today - 1 }))).toEqual([]);
    expect(find(over("Ada", today - 1, { personName: null }))).toEqual([]);
    expect(find(over("Ada", today - 1, { role: "member" }))).toEqual([]);
    expect(find(seat("Ada", null, { role: "chair", termStarts: today + 1, termEnds: null }))).toEqual([]);
  });

  it("is nothing when the last to lead was ended, though an older row was left as it was", () => {
    const older = over("Ada", today - 800);
    expect(find(older, over("Bo", today + 10, { endedOn: today - 5 }))).toEqual([]);
    expect(find(older, over("Bo", today - 5, { endedOn: today }))).toEqual([]);
  });

  it("is nothing where the text has no number of months", () => {
    const silent = ruleThat("chairTerm", {
      leader: "chair",
      months: null,
      isRenewable: true,
      rotates: false,
    });
    expect(found(worldOf(silent, { memberships: [over("Ada", today - 1)] }))).toEqual([]);
  });

  it("is told of the latest of several, in whatever order they stand", () => {
    const [early, late] = [over("Ada", today - 800), over("Bo", today - 3)];
    expect(find(early, late)).toMatchObject([{ membership: late, ended: today - 3 }]);
    expect(find(late, early)).toMatchObject([{ membership: late }]);
    const sameDay = over("Cia", today - 3);
    expect(find(late, sameDay)).toMatchObject([{ membership: late }]);
  });

  it("asks whoever appoints the chair, according to the mandate", () => {
    const says = { leader: "chair", proposedBy: null, appointedBy: "Ledningen", routine: null } as const;
    const rules: Rule[] = [rule, ruleThat("chairAppointment", says, { key: "appointed" })];
    const world = { ...worldOf(rule, { memberships: [over("Ada", today - 1)] }), rules };
    expect(mandateFindings(world, today)[0]?.cure).toEqual({ cure: "ask-for-chair", appointer: "Ledningen" });
  });
});

describe("a chairmanship that rotates", () => {
  const rule = (rotates = true) =>
    ruleThat("chairTerm", { leader: "chair", months: null, isRenewable: false, rotates });
  const starts = dayOf(2026, 9, 1);
  const before = seat("Ada", "Region Alfa", {
    role: "chair",
    termStarts: dayOf(2024, 9, 1),
    termEnds: starts - 1,
  });
  const next = seat("Bo", "alfa", { role: "chair", termStarts: starts, termEnds: dayOf(2028, 8, 31) });
  const find = (...memberships: Membership[]) => found(worldOf(rule(), { memberships }));

  it("to somebody from the same region is a note, whatever the strength and the order of rows", () => {
    const told = [{ outcome: "note", fact: "chair-not-rotated", membership: next, before, cure: null }];
    expect(find(before, next)).toEqual(told);
    expect(find(next, before)).toEqual(told);
    expect(find(before, { ...next, role: "convener" })).toHaveLength(1);
  });

  it("is told already when the next one is entered", () => {
    const world = worldOf(rule(), { memberships: [before, next] });
    expect(foundNames(world, starts - 100)).toEqual(["note chair-not-rotated"]);
  });

  it("to another region, by the one represented, is nothing", () => {
    expect(find(before, { ...next, organisation: "Region Beta" })).toEqual([]);
    expect(find(before, { ...next, onBehalfOf: "Region Beta" })).toEqual([]);
  });

  it.each<[string, Partial<Membership>, Partial<Membership>]>([
    ["where the new one is from is not written", {}, { organisation: null }],
    ["where the one before was from is not written", { organisation: null }, {}],
    ["neither is written", { organisation: null }, { organisation: null }],
    ["the one before has no first day", { termStarts: null }, {}],
    ["the row before is an empty seat", { personName: null }, {}],
    ["the one before was no chair", { role: "member" }, {}],
    ["the term is over", {}, { termEnds: today - 1 }],
    ["the term was ended", {}, { endedOn: today - 1 }],
    [
      "it began before the group was followed",
      { termStarts: dayOf(2023, 1, 1) },
      { termStarts: dayOf(2025, 12, 31) },
    ],
  ])("is nothing when %s", (_, one, other) => {
    expect(find({ ...before, ...one }, { ...next, ...other })).toEqual([]);
  });

  it.each<[string, Partial<Membership>]>([
    ["the term ends today", { termEnds: today }],
    ["the term has no last day", { termEnds: null }],
    ["the row is ended today", { endedOn: today }],
    ["it began on the day the group is followed from", { termStarts: dayOf(2026, 1, 1) }],
  ])("still counts when %s", (_, changes) => {
    expect(find(before, { ...next, ...changes })).toHaveLength(1);
  });

  it("is no matter where the text does not say that it rotates", () => {
    expect(found(worldOf(rule(false), { memberships: [before, next] }))).toEqual([]);
  });
});
