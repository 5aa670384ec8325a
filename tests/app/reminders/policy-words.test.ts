// A policy in words, and a sentence for each way it can be refused, in both languages.
import { expect, test } from "vitest";
import { decidedIn } from "#app/pages/reminders/policy/decided-in.ts";
import { fieldOf, hearersText, refusalText, stepsText } from "#app/pages/reminders/policy/policy-words.ts";
import type { NewPolicy, Policy } from "#domain/entities.ts";
import type { PolicyProblem } from "#domain/policy-problems.ts";
import { productPolicy } from "#domain/reminder-policy.ts";
import { en } from "#locales/en.ts";
import { sv } from "#locales/sv.ts";
import { rowFacts } from "../../support/small-world.ts";

const person = { who: "person", id: null, name: "Åsa Ek", mail: "asa@x.se", hearsFrom: null } as const;

const problems: readonly PolicyProblem[] = [
  { code: "negativeDays", field: "daysBefore", days: -7 },
  { code: "negativeDays", field: "daysAfter", days: -7 },
  { code: "brokenDays", field: "daysBefore", days: 1.5 },
  { code: "tooManyDays", field: "daysAfter", days: 900, limit: 730 },
  { code: "beforeItWaits", days: 7 },
  { code: "sameStepTwice", field: "daysBefore", days: 7 },
  { code: "sameStepTwice", field: "both", days: 0 },
  { code: "noSteps" },
  { code: "noHearers" },
  { code: "sameHearerTwice", hearer: { who: "leader", hearsFrom: null } },
  { code: "unknownPerson", person },
  { code: "unknownGroup", field: "sameAsGroup", groupKey: "x" },
  { code: "sameAsItself", title: "RSG A" },
  { code: "leadsBack", chain: ["RSG A", "RSG B", "RSG A"] },
  { code: "allFollowOne" },
  { code: "saysNothing" },
  { code: "saysTwoThings" },
  { code: "saidElsewhere", key: "k" },
];

test("every refusal is a whole sentence of its own, in both languages", () => {
  for (const { policy } of [sv, en]) {
    const told = problems.map((problem) => refusalText(problem, policy));
    expect(new Set(told).size).toBe(told.length);
    for (const text of told) expect(text).toMatch(/^[\p{Lu}\d−0].+[.!]$/u);
  }
  expect(refusalText({ code: "negativeDays", field: "daysBefore", days: -7 }, sv.policy)).toBe(
    "−7 dagar före är 7 dagar efter. Skriv 7 under Dagar efter i stället.",
  );
  expect(refusalText({ code: "leadsBack", chain: ["A", "B", "A"] }, sv.policy)).toContain("A → B → A");
  expect(refusalText({ code: "unknownPerson", person }, sv.policy)).toMatch(/^Åsa Ek /);
});

test("what concerns a field is told beside it, the rest below the form", () => {
  expect(problems.map((problem) => fieldOf(problem)).filter((field) => field === null)).toHaveLength(7);
});

test("steps and hearers read as people say them", () => {
  const { report, receipt } = productPolicy;
  expect(stepsText(report, sv.policy)).toBe("60, 30, 7 och 1 dag före · 1, 7, 14 och 28 dagar efter");
  expect(stepsText({ ...report, steps: [-1, 0] }, sv.policy)).toBe("1 dag före · samma dag");
  expect(stepsText({ ...report, isSilent: true }, sv.policy)).toBe("Ingen påminnelse");
  expect(hearersText(receipt, en.policy)).toBe(
    "First the one it lies with · otherwise the chair or convener · otherwise process support · otherwise the coordinator",
  );
  expect(hearersText({ ...report, hearers: [person] }, sv.policy)).toBe("Först Åsa Ek");
});

const row = (changes: Partial<NewPolicy>): Policy => ({
  key: `${changes.groupKey}-${changes.dutyKind ?? changes.sameAsGroup}`,
  groupKey: null,
  dutyKind: null,
  sameAsGroup: null,
  isSilent: false,
  daysBefore: [7],
  daysAfter: null,
  hearers: [person],
  voidedOn: null,
  ...changes,
  row: rowFacts(),
});
const groups = ["a", "b", "c"].map((key) => ({ key, title: key.toUpperCase() }));

test("where a policy was decided: in the group, in the one it follows, for all, or nowhere", () => {
  const all = row({ dutyKind: "plan" });
  const own = row({ groupKey: "b", dutyKind: "plan" });
  const follows = (groupKey: string, sameAsGroup: string) => row({ groupKey, sameAsGroup });
  const where = (policies: Policy[], groupKey: string | null) =>
    decidedIn(policies, groupKey, "plan", groups);
  expect(where([], "a")).toEqual({ own: null, from: "product" });
  expect(where([all], null)).toEqual({ own: all, from: "all" });
  expect(where([all], "a")).toEqual({ own: null, from: "all" });
  expect(where([all, own], "b")).toEqual({ own, from: "group" });
  expect(where([own, follows("a", "b")], "a")).toEqual({ own: null, from: "followed", title: "B" });
  expect(where([own, follows("a", "c"), follows("c", "b")], "a")).toMatchObject({
    from: "followed",
    title: "B",
  });
  expect(where([follows("a", "c"), follows("c", "a")], "a")).toEqual({ own: null, from: "product" });
  expect(where([{ ...own, voidedOn: 1 }], "b")).toEqual({ own: null, from: "product" });
});
