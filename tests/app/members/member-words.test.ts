// What the page says of a membership, its term, its appointing, its declaration of interests, and of a proposal.
import { describe, expect, it } from "vitest";
import type { Appointing } from "#domain/appointments.ts";
import type { Membership, Proposal } from "#domain/entities.ts";
import { sv } from "#locales/sv.ts";
import { dayOf, formatDay } from "#schema/day.ts";
import { endingTerms } from "../../../src/app/pages/members/ending-terms.ts";
import { interestsText, memberFacts } from "../../../src/app/pages/members/member-facts.ts";
import { proposalText } from "../../../src/app/pages/members/proposal-text.ts";
import { seatLabel } from "../../../src/app/pages/members/seat-label.ts";
import { appointerText } from "../../../src/app/pages/members/term-text.ts";
import { membership, register, rowFacts } from "../../support/small-world.ts";

const today = dayOf(2027, 3, 1);
const telling = { words: sv, today, longDay: formatDay };
const unsaid: Appointing = { appointedBy: null, proposedBy: null, routine: null, rule: null };
const twoSteps: Appointing = { ...unsaid, proposedBy: "gruppen", appointedBy: "KSG" };
const facts = (changes: Partial<Membership>, appointing = unsaid) =>
  memberFacts(membership(changes), appointing, telling).join(" · ");

describe("a member's facts", () => {
  it.each([
    [{}, "Ordförande · Mandatperiod: anges inte"],
    [{ termEnds: today }, "Ordförande · Mandatperiod till 2027-03-01"],
    [
      { role: "member", isNational: true, onBehalfOf: "Region Ett", organisation: "Sjukhuset" },
      "Ledamot, nationell ledamot · Representerar Region Ett · Mandatperiod: anges inte",
    ],
    [{ personName: null, personId: null, organisation: "Region Ett" }, "Ordförande · Region Ett"],
    [{ endedOn: today, termEnds: today }, "Ordförande · Mandatperiod till 2027-03-01 · Avslutad 2027-03-01"],
    [
      { personId: null },
      "Ordförande · Mandatperiod: anges inte · Har inget konto här: påminnelser i Teams når inte fram",
    ],
    [{ appointedBy: "Gruppen" }, "Ordförande · Mandatperiod: anges inte · Utsedd av Gruppen"],
  ] as const)("%o", (changes, told) => {
    expect(facts(changes)).toBe(told);
  });

  it("where the mandate has two steps, how far it has come is said", () => {
    expect(facts({}, twoSteps)).toContain("Nominerad, inte föreslagen än");
    expect(facts({ proposedOn: today, proposedBy: "gruppen" }, twoSteps)).toContain(
      "Föreslagen av gruppen 2027-03-01, inte utsedd än",
    );
    expect(facts({ proposedOn: today }, twoSteps)).toContain("Föreslagen 2027-03-01, inte utsedd än");
    expect(facts({ proposedOn: today, appointedOn: today, appointedBy: "KSG" }, twoSteps)).toMatch(
      /Utsedd av KSG$/,
    );
  });
});

describe("the declaration of interests", () => {
  const told = (changes: Partial<Membership>) => interestsText(membership(changes), telling);
  const [made, until] = [dayOf(2027, 1, 12), dayOf(2028, 12, 31)];

  it.each([
    [{}, "Ingen jävsdeklaration", false],
    [{ interestsDeclaredOn: made }, "Jävsdeklaration 2027-01-12", false],
    [
      { interestsDeclaredOn: made, interestsValidUntil: until },
      "Jävsdeklaration 2027-01-12, gäller till 2028-12-31",
      false,
    ],
    [{ interestsValidUntil: today }, "Jävsdeklaration gäller till 2027-03-01", false],
    [
      { interestsDeclaredOn: made, interestsValidUntil: today - 1 },
      "Jävsdeklarationen gick ut 2027-02-28",
      true,
    ],
  ])("%o", (changes, text, hasRunOut) => {
    expect(told(changes)).toEqual({ text, hasRunOut });
  });

  it("is not asked of a vacant place or of those who only support, but is told where they made one", () => {
    expect(told({ personName: null })).toBeNull();
    expect(told({ role: "processSupport" })).toBeNull();
    expect(told({ role: "secretary", interestsDeclaredOn: made })?.text).toBe("Jävsdeklaration 2027-01-12");
    expect(told({ role: "coOpted" })?.text).toBe("Ingen jävsdeklaration");
  });
});

describe("terms", () => {
  const one = (key: string, changes: Partial<Membership>) =>
    membership({ key, personId: key, personName: key, role: "member", ...changes });
  const ending = (...memberships: Membership[]) =>
    endingTerms(register({ memberships }), today).map(({ key }) => key);

  it("those within a year and those run out, nearest first", () => {
    expect(
      ending(
        one("year", { termEnds: today + 365 }),
        one("later", { termEnds: today + 366 }),
        one("over", { termEnds: today - 400 }),
        one("soon", { termEnds: today }),
        one("none", {}),
      ),
    ).toEqual(["over", "soon", "year"]);
  });

  it("not those who leave anyway, are renewed, or hold no name", () => {
    expect(
      ending(
        one("leaving", { termEnds: today, endedOn: today + 5 }),
        one("vacant", { termEnds: today, personName: null, personId: null }),
        one("renewed", { termEnds: today, personId: "same" }),
        one("again", { termEnds: today + 700, personId: "same" }),
      ),
    ).toEqual([]);
  });

  it.each([
    [unsaid, "vem som utser anges inte i uppdraget"],
    [{ ...unsaid, appointedBy: "KSG" }, "utses av KSG enligt uppdraget"],
    [twoSteps, "föreslås av gruppen och utses av KSG enligt uppdraget"],
    [{ ...unsaid, proposedBy: "gruppen" }, "vem som utser anges inte i uppdraget"],
    [{ ...unsaid, routine: "RS 2019-1" }, "hur det går till står i RS 2019-1"],
  ])("%o", (appointing, text) => {
    expect(appointerText(appointing, sv)).toBe(text);
  });
});

describe("a seat's name", () => {
  it.each([
    [{ seat: "region", region: "Region Ett" }, "Region Ett"],
    [{ seat: "leader", role: "convener" }, "Sammankallande"],
    [{ seat: "role", role: "contactPerson" }, "Kontaktperson"],
    [{ seat: "national" }, "Nationell ledamot"],
    [{ seat: "municipality" }, "Kommunerna"],
  ] as const)("%o", (what, label) => {
    expect(seatLabel(what, sv)).toBe(label);
  });
});

describe("a proposal in one line", () => {
  const row = membership({ key: "row-1", personName: "Cleo Ledamot" });
  const empty = { personName: null, personMail: null, organisation: null, role: null, day: null };
  const told = (changes: Partial<Proposal>) =>
    proposalText(
      {
        key: "p",
        title: "t",
        groupKey: "g",
        kind: "changeMembership",
        membershipKey: "row-1",
        ...empty,
        reason: "r",
        row: rowFacts(),
        ...changes,
      },
      [row],
      sv,
      formatDay,
    );

  it.each([
    [{}, "Ändring för Cleo Ledamot"],
    [{ organisation: "Region Två", day: today }, "Ändring för Cleo Ledamot: Region Två, från 2027-03-01"],
    [{ kind: "endMembership", day: today }, "Cleo Ledamot slutar 2027-03-01"],
    [{ kind: "endMembership" }, "Cleo Ledamot slutar"],
    [
      { kind: "newMember", membershipKey: null, personName: "Nora Ny", role: "viceChair" },
      "Ny ledamot: Nora Ny, vice ordförande",
    ],
    [{ kind: "newMember", membershipKey: null }, "Ny ledamot: namn saknas"],
    [{ membershipKey: "gone" }, "Ändring för någon som inte längre står på listan"],
  ] as const)("%o", (changes, text) => {
    expect(told(changes)).toBe(text);
  });
});
