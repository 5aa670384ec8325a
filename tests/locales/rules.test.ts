// A rule in words: every kind has a title in both languages, and the commonest read as a person would write them.
import { describe, expect, it } from "vitest";
import type { ParametersOf, RuleKind } from "#domain/mandate-reading.ts";
import { rules as english } from "#locales/en/rules.ts";
import { rules as swedish } from "#locales/sv/rules.ts";
import { ruleKinds } from "#schema/lists/rule-parameters.ts";

function titles<K extends RuleKind>(kind: K, parameters: ParametersOf<K>, label: string | null = null) {
  return [swedish, english].map((words) => words.title({ kind, parameters, label }));
}

const meetings = { minimum: null, maximum: null, per: "calendarYear", isApproximate: false } as const;
const chair = { leader: "chair", proposedBy: null, appointedBy: null, routine: null } as const;
const term = { leader: "chair", months: null, isRenewable: false, rotates: false } as const;
const members = { exact: false, regions: [], isApproximate: false } as const;

describe("a rule's title", () => {
  it.each([
    [
      titles("perRegion", { ...members, minimum: 1, maximum: null }),
      "Minst en ledamot per region",
      "At least one member per region",
    ],
    [
      titles("perRegion", { ...members, minimum: 2, maximum: 2, exact: true }),
      "Två ledamöter per region",
      "Two members per region",
    ],
    [
      titles("perRegion", { ...members, minimum: 2, maximum: 2, isApproximate: true }),
      "Cirka två ledamöter per region",
      "About two members per region",
    ],
    [
      titles("perRegion", { ...members, minimum: null, maximum: null }),
      "Ledamöter från varje region",
      "Members from each region",
    ],
    [
      titles("meetingFrequency", { ...meetings, minimum: 2 }),
      "Minst två möten per år",
      "At least two meetings a year",
    ],
    [
      titles("meetingFrequency", { ...meetings, minimum: 4, maximum: 8 }),
      "4–8 möten per år",
      "4–8 meetings a year",
    ],
    [
      titles("meetingFrequency", { ...meetings, minimum: 1, maximum: 1, per: "term" }),
      "Ett möte per termin",
      "One meeting a term",
    ],
    [
      titles("meetingFrequency", { ...meetings, minimum: 20, isApproximate: true }),
      "Cirka 20 möten per år",
      "About 20 meetings a year",
    ],
    [
      titles("meetingFrequency", { ...meetings, maximum: 3 }),
      "Högst tre möten per år",
      "At most three meetings a year",
    ],
    [
      titles("chairAppointment", { ...chair, appointedBy: "gruppen" }),
      "Ordförande: utses av gruppen",
      "Chair: appointed by gruppen",
    ],
    [
      titles("consideration", { what: "Samarbete med RSG" }),
      "Överväga samarbete med RSG",
      "Consider samarbete med RSG",
    ],
    [
      titles("chairAppointment", { ...chair, proposedBy: "gruppen", appointedBy: "KSG" }),
      "Ordförande: föreslås av gruppen, utses av KSG",
      "Chair: proposed by gruppen, appointed by KSG",
    ],
    [
      titles("chairTerm", { ...term, months: 24, isRenewable: true }),
      "Ordförande: två år i taget",
      "Chair: two years at a time",
    ],
    [titles("chairTerm", { ...term, months: 18 }), "Ordförande: 18 månader", "Chair: 18 months"],
    [titles("chairTerm", { ...term, rotates: true }), "Ordförande: roterar", "Chair: rotates"],
    [titles("notes", { at: null }), "Anteckningar vid varje möte", "Notes at every meeting"],
    [
      titles("publication", { what: "anteckningar", place: null, withinDays: null }),
      "Anteckningar publiceras",
      "Anteckningar: published",
    ],
    [titles("coOpted", { decidedBy: null }), "Gruppen kan adjungera", "The group may co-opt"],
    [
      titles("plan", { withFollowUp: false, publishedAt: null }, "aktivitetsplan"),
      "Aktivitetsplan varje år",
      "Aktivitetsplan every year",
    ],
    [
      titles("prohibition", { what: "får inte företräda regionen" }),
      "Får inte företräda regionen",
      "Får inte företräda regionen",
    ],
    [
      titles("prohibition", { what: "saknar beslutanderätt" }),
      "Saknar beslutanderätt",
      "Saknar beslutanderätt",
    ],
    [
      titles("prohibition", { what: "företräda regionen" }),
      "Får inte: företräda regionen",
      "Not allowed: företräda regionen",
    ],
    [
      titles("consultation", { what: "generell information", with: "kunskapsrådets processtöd" }),
      "Generell information: via kunskapsrådets processtöd",
      "Generell information: through kunskapsrådets processtöd",
    ],
    [
      titles("anchoring", { bodies: ["A", "B", "C"] }),
      "Sammansättningen förankras i A, B och C",
      "The composition is anchored in A, B and C",
    ],
  ])("%j", (written, sv, en) => {
    expect(written).toEqual([sv, en]);
  });

  it("falls back on the rule's own name, then on its kind, when its row holds something else", () => {
    const broken = { kind: "perRegion", parameters: { bodies: [] }, label: "" } as const;
    expect(swedish.title(broken)).toBe(swedish.kinds.perRegion);
    expect(swedish.title({ ...broken, label: "En var" })).toBe("En var");
    expect(swedish.facts(broken)).toEqual([]);
  });
});

describe("the words", () => {
  it("name every kind in both languages, no two alike", () => {
    for (const { kinds } of [swedish, english]) {
      expect(Object.keys(kinds)).toEqual([...ruleKinds]);
      expect(new Set(Object.values(kinds)).size).toBe(ruleKinds.length);
    }
  });
});
