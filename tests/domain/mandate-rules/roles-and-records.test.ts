// Roles that somebody provides, administrations that shall differ, and what is anchored or considered.
import { describe, expect, it } from "vitest";
import type { Membership, Rule, Step } from "#domain/entities.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { dayOf } from "#schema/day.ts";
import { found, foundNames, ruleThat, seat, today, worldOf } from "../../support/one-rule.ts";
import { chairId, coordinatorId, memberId, membership, rowFacts, step } from "../../support/small-world.ts";

describe("a role that somebody provides", () => {
  const find = (role: string, ...memberships: Membership[]) =>
    found(worldOf(ruleThat("providedRole", { role, providedBy: null }), { memberships }));

  it.each([
    ["koordinatör", "processSupport"],
    ["en koordinator", "processSupport"],
    ["processtöd", "processSupport"],
    ["Kontaktperson", "contactPerson"],
    ["sekreterare", "secretary"],
  ] as const)("%s is missing until there is somebody as %s", (words, role) => {
    expect(find(words, seat("Ada", null))).toEqual([
      { outcome: "breach", fact: "role-missing", role: words, cure: { cure: "add-member" } },
    ]);
    expect(find(words, seat("Ada", null, { role }))).toEqual([]);
    expect(find(words, seat("Ada", null, { role, endedOn: today - 1 }))).toHaveLength(1);
    expect(find(words, seat(null, null, { role }))).toHaveLength(1);
  });

  it("in words that mean no role of ours is not judged", () => {
    expect(find("en jurist")).toEqual([]);
  });
});

describe("contact person and chair from different administrations", () => {
  const rule = ruleThat("differentAdministrations", { roles: [] }, { strength: "principle" });
  const find = (...memberships: Membership[]) => found(worldOf(rule, { memberships }));
  const contact = seat("Kim", "Förvaltning Norr", { role: "contactPerson" });
  const chair = seat("Ada", "förvaltning norr ", { role: "chair" });

  it("the same, however it is written, is a note that names both", () => {
    expect(find(chair, contact)).toEqual([
      {
        outcome: "note",
        fact: "same-administration",
        organisation: "Förvaltning Norr",
        memberships: [contact, chair],
        cure: { cure: "change-membership", membershipKey: "seat-Kim" },
      },
    ]);
    expect(find({ ...chair, role: "convener" }, contact)).toHaveLength(1);
  });

  it("weighs as the sentence does", () => {
    const shall = ruleThat("differentAdministrations", { roles: [] });
    expect(foundNames(worldOf(shall, { memberships: [chair, contact] }))).toEqual([
      "breach same-administration",
    ]);
  });

  it.each<[string, Membership[]]>([
    ["they differ", [chair, { ...contact, organisation: "Förvaltning Söder" }]],
    ["there is no contact person", [chair]],
    ["there is no chair", [contact, { ...chair, role: "member" }]],
    [
      "neither is written",
      [
        { ...chair, organisation: null },
        { ...contact, organisation: null },
      ],
    ],
    ["the chair's is not written", [{ ...chair, organisation: null }, contact]],
    ["the contact person has left", [chair, { ...contact, endedOn: today - 1 }]],
    ["the chair's term is over", [{ ...chair, termEnds: today - 1 }, contact]],
  ])("nothing when %s", (_, memberships) => {
    expect(find(...memberships)).toEqual([]);
  });
});

const recorded = (by: string, changes: Partial<Step> = {}) =>
  step("record", 0, today - 5, by, { aboutKind: "rule", about: "rule", decidedBy: null, ...changes });
const people = [membership(), seat(memberId, null)];

describe("anchored in each body", () => {
  const rule = (changes: Partial<Rule> = {}) =>
    ruleThat("anchoring", { bodies: ["Ledningsgruppen", "Kunskapsstyrningsgruppen"] }, changes);
  const world = (...steps: Step[]) => worldOf(rule(), { memberships: people, steps });
  const inBody = (decidedBy: string | null, by = chairId, changes: Partial<Step> = {}) =>
    recorded(by, { decidedBy, ...changes });
  const bodiesMissing = (...steps: Step[]) =>
    found(world(...steps)).flatMap((one) => ("bodies" in one ? one.bodies : []));

  it("each that nothing is written about is missing; the first is where to begin", () => {
    expect(found(world())).toEqual([
      {
        outcome: "breach",
        fact: "not-anchored",
        bodies: ["Ledningsgruppen", "Kunskapsstyrningsgruppen"],
        cure: { cure: "record", ruleKey: "rule", body: "Ledningsgruppen" },
      },
    ]);
    expect(found(world(inBody("den  ledningsgruppen")))).toMatchObject([
      { bodies: ["Kunskapsstyrningsgruppen"], cure: { body: "Kunskapsstyrningsgruppen" } },
    ]);
    expect(
      found(world(inBody("Ledningsgruppen"), inBody("kunskapsstyrningsgruppen", coordinatorId))),
    ).toEqual([]);
  });

  it.each<[string, Step]>([
    ["another body", inBody("Ledningsgruppens stab")],
    ["no body", inBody(null)],
    ["by a member", inBody("Ledningsgruppen", memberId)],
    [
      "changed afterwards",
      inBody("Ledningsgruppen", chairId, { row: { ...rowFacts(today - 5, chairId), version: 2 } }),
    ],
    ["about another rule", inBody("Ledningsgruppen", chairId, { about: "another" })],
    ["about a meeting", inBody("Ledningsgruppen", chairId, { aboutKind: "meeting" })],
    ["a step of another kind", inBody("Ledningsgruppen", chairId, { kind: "approve" })],
  ])("%s does not count", (_, made) => {
    expect(bodiesMissing(made)).toContain("Ledningsgruppen");
  });

  it("is a note during the first 90 days the group is followed", () => {
    const from = dayOf(2026, 1, 1);
    expect(foundNames(world(), from)).toEqual(["note not-anchored"]);
    expect(foundNames(world(), from + 89)).toEqual(["note not-anchored"]);
    expect(foundNames(world(), from + 90)).toEqual(["breach not-anchored"]);
    const later = worldOf(rule({ judgedFrom: today }), { memberships: people });
    expect(foundNames(later, today + 89)).toEqual(["note not-anchored"]);
    expect(foundNames(later, today + 90)).toEqual(["breach not-anchored"]);
  });

  it("a body with an exception stands alone", () => {
    const exception = {
      about: "Kunskapsstyrningsgruppen",
      from: "2026-11-01",
      until: "2026-12-31",
      because: "",
    };
    const all = mandateFindings(worldOf(rule({ exceptions: [exception] })), today);
    expect(all.map((one) => [one.exception, "bodies" in one.fact && one.fact.bodies])).toEqual([
      [null, ["Ledningsgruppen"]],
      [exception, ["Kunskapsstyrningsgruppen"]],
    ]);
  });
});

describe("something that shall be considered", () => {
  const find = (...steps: Step[]) =>
    found(worldOf(ruleThat("consideration", { what: "patientmedverkan" }), { memberships: people, steps }));

  it("is a note until somebody with the role has written that it was", () => {
    const told = {
      outcome: "note",
      fact: "not-considered",
      what: "patientmedverkan",
      cure: { cure: "record", ruleKey: "rule", body: null },
    };
    expect(find()).toEqual([told]);
    expect(find(recorded(memberId))).toEqual([told]);
    expect(find(recorded(chairId))).toEqual([]);
  });
});
