// Every fact is told in whole sentences, in both languages, with the names it is about.
import { describe, expect, it } from "vitest";
import type { MandateFact, NotJudgedReason } from "#domain/mandate-finding.ts";
import { obligations } from "#domain/obligations.ts";
import { formatDayShort } from "#locales/dates.ts";
import { en } from "#locales/en.ts";
import { sv } from "#locales/sv.ts";
import { dayOf } from "#schema/day.ts";
import { factText } from "../../../src/app/findings/fact-text.ts";
import { membership, register } from "../../support/small-world.ts";

const today = dayOf(2027, 3, 10);
const period = { year: 2026, term: null, first: dayOf(2026, 1, 1), last: dayOf(2026, 12, 31) } as const;
const alva = membership();
const seat = membership({ personName: null, role: "member" });
const meeting = {
  ...{ key: "m", groupKey: "rsg-exempel", title: "Möte", ends: null, place: null, course: "held" as const },
  starts: Date.UTC(2027, 0, 19, 12),
  row: alva.row,
};
const [obligation] = obligations(register(), today);
if (!obligation) throw new Error("The small world owes a report.");

const reasons: readonly NotJudgedReason[] = ["regionsUnknown", "partialPeriod", "noLastDay", "needsAnswer"];

const facts: MandateFact[] = [
  { fact: "regions-without-member", regions: ["Region Värmland"], filled: 6, of: 7 },
  { fact: "regions-with-too-few", regions: [{ region: "Region Dalarna", members: 1 }], minimum: 2 },
  { fact: "region-with-several", region: "Region Dalarna", memberships: [alva, seat] },
  { fact: "no-national-member" },
  { fact: "no-representative", from: "kommunerna" },
  { fact: "appointed-by-other", memberships: [alva], expected: "nämnden" },
  { fact: "appointer-missing", memberships: [alva], expected: "nämnden" },
  { fact: "proposal-missing", memberships: [alva], expected: "gruppen" },
  { fact: "employed-elsewhere", memberships: [alva], expected: "en region" },
  { fact: "no-leader" },
  { fact: "term-too-long", membership: alva, latestEnd: dayOf(2028, 2, 29) },
  { fact: "term-over", membership: alva, ended: dayOf(2026, 12, 31) },
  { fact: "term-unknown", membership: alva },
  { fact: "chair-not-rotated", membership: alva, before: membership({ onBehalfOf: "Region Dalarna" }) },
  { fact: "same-administration", organisation: "Norr", memberships: [alva] },
  { fact: "role-missing", role: "koordinator" },
  { fact: "not-anchored", bodies: ["nämnden", "ledningsgruppen"] },
  { fact: "not-considered", what: "samarbete" },
  { fact: "too-few-meetings", period, held: 1, planned: 0, minimum: 2 },
  { fact: "too-few-meetings", period: { ...period, term: "spring" }, held: 1, planned: 0, minimum: 2 },
  { fact: "too-many-meetings", period, held: 8, planned: 1, maximum: 8 },
  { fact: "notes-not-published", meetings: [meeting] },
  { fact: "notes-not-published", meetings: [meeting, meeting] },
  { fact: "publishing-place-missing" },
  { fact: "document-late", obligation },
  { fact: "document-missed", obligation },
  { fact: "document-done-late", obligation },
  { fact: "group-ends", on: dayOf(2027, 12, 31) },
  { fact: "group-has-ended", on: dayOf(2026, 12, 31) },
  ...reasons.map((reason) => ({ fact: "not-judged" as const, reason })),
];

describe.each([
  ["sv", sv],
  ["en", en],
] as const)("in %s", (locale, words) => {
  const dayText = (day: number) => formatDayShort(day, locale, today);
  const tell = (fact: MandateFact) => factText(fact, { words, dayText });

  it.each(facts)("$fact is a whole sentence", (fact) => {
    expect(tell(fact)).toMatch(/^[\p{Lu}\d].*\.$/su);
    expect(tell(fact)).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("no two facts read the same", () => {
    expect(new Set(facts.map(tell)).size).toBe(facts.length);
  });
});

it("names what it is about", () => {
  const dayText = (day: number) => formatDayShort(day, "sv", today);
  const tell = (fact: MandateFact) => factText(fact, { words: sv, dayText }).replaceAll("\u00a0", " ");
  expect(facts.slice(0, 3).map(tell)).toEqual([
    "6 av 7 regioner har ledamot. Region Värmland saknar ledamot.",
    "Region Dalarna har färre än 2 ledamöter.",
    "Region Dalarna har fler än en ledamot: Alva Ordförande och Ledamot.",
  ]);
  expect(tell({ fact: "notes-not-published", meetings: [meeting] })).toBe(
    "Anteckningarna från tis 19 jan är inte publicerade.",
  );
  expect(tell({ fact: "not-anchored", bodies: ["A", "B", "C"] })).toBe(
    "Det är inte antecknat att sammansättningen är förankrad i A, B och C.",
  );
});
