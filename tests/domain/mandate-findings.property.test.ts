// What holds for every group, whatever its rules, people, meetings and days: nothing from before it is followed, an
// exception hides nothing, and nothing an unadopted mandate says is more than a note.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Meeting, Membership, Register, Rule } from "#domain/entities.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { type Day, dayOf, formatDay } from "#schema/day.ts";
import { ruleThat, seat } from "../support/one-rule.ts";
import { meeting } from "../support/small-meeting.ts";
import { group, register, rule } from "../support/small-world.ts";

const [first, last] = [dayOf(2026, 6, 1), dayOf(2029, 3, 1)];
const day = fc.integer({ min: first, max: last });
const regions = ["Region Alfa", "Region Beta", "Region Gamma"];

const kinds: Rule[] = [
  ruleThat("perRegion", { minimum: 1, maximum: 1, exact: true, regions: [], isApproximate: false }),
  ruleThat("nationalMember", { condition: "always" }),
  ruleThat("chairTerm", { leader: "chair", months: 24, isRenewable: true, rotates: true }),
  ruleThat("chairAppointment", { leader: "chair", proposedBy: null, appointedBy: "gruppen", routine: null }),
  ruleThat("meetingFrequency", { minimum: 2, maximum: 4, per: "calendarYear", isApproximate: false }),
  ruleThat("meetingFrequency", { minimum: 1, maximum: null, per: "term", isApproximate: true }),
  ruleThat("publication", { what: "minnesanteckningar", place: null, withinDays: 14 }),
  ruleThat("anchoring", { bodies: ["Ledningsgruppen", "Styrgruppen"] }),
  rule(),
];

const rules = fc.array(
  fc.record({
    index: fc.nat(kinds.length - 1),
    judgedFrom: fc.option(day),
    strength: fc.constantFrom<Rule["strength"]>("shall", "stated", "should", "may"),
  }),
  { minLength: 1, maxLength: 6 },
);
const memberships = fc.array(
  fc.record({
    region: fc.constantFrom(...regions),
    role: fc.constantFrom<Membership["role"]>("member", "chair", "coOpted"),
    termStarts: fc.option(day),
    length: fc.integer({ min: 0, max: 900 }),
  }),
  { maxLength: 6 },
);
const meetings = fc.array(
  fc.record({ day, course: fc.constantFrom<Meeting["course"]>("planned", "called", "held", "cancelled") }),
  { maxLength: 6 },
);

/** Any group whose rules all differ in key, followed from any day. */
const worlds: fc.Arbitrary<Register> = fc
  .record({ followedFrom: day, rules, memberships, meetings })
  .map((made) =>
    register({
      group: group({ regions, followedFrom: made.followedFrom }),
      rules: made.rules.map(({ index, ...changes }, at) => ({
        ...(kinds[index] ?? rule()),
        ...changes,
        key: `rule-${at}`,
      })),
      memberships: made.memberships.map(({ region, role, termStarts, length }, at) =>
        seat(`Person ${at}`, region, {
          role,
          termStarts,
          termEnds: termStarts === null ? null : termStarts + length,
        }),
      ),
      meetings: made.meetings.map((one, at) =>
        meeting(one.day, { key: `meeting-${at}`, course: one.course }),
      ),
    }),
  );

it("nothing is found before the group is followed, nor of a rule before it is judged", () => {
  fc.assert(
    fc.property(worlds, day, (world, today) => {
      const found = mandateFindings(world, today);
      if (today < (world.group.followedFrom ?? 0)) expect(found).toEqual([]);
      for (const { source } of found) expect(source.judgedFrom ?? today).toBeLessThanOrEqual(today);
    }),
  );
});

it("meetings, documents and terms from before the day that counts are never what a finding is about", () => {
  fc.assert(
    fc.property(worlds, day, (world, today) => {
      for (const { fact, source } of mandateFindings(world, today)) {
        const from = Math.max(world.group.followedFrom ?? 0, source.judgedFrom ?? 0);
        for (const about of daysOf(fact)) expect(about).toBeGreaterThanOrEqual(from);
      }
    }),
  );
});

function daysOf(fact: ReturnType<typeof mandateFindings>[number]["fact"]): Day[] {
  if (fact.fact === "notes-not-published")
    return fact.meetings.map(({ starts }) => Math.floor(starts / 86_400_000));
  if (fact.fact === "document-late" || fact.fact === "document-missed") return [fact.obligation.lastDay];
  if (fact.fact === "too-few-meetings" || fact.fact === "too-many-meetings") return [fact.period.first];
  return [];
}

it("a mandate that is not adopted gives no breach, and is the same but for that", () => {
  fc.assert(
    fc.property(worlds, day, (world, today) => {
      const judged = (judgedFrom: Day | null) =>
        mandateFindings({ ...world, rules: world.rules.map((one) => ({ ...one, judgedFrom })) }, today);
      const [soft, hard] = [judged(null), judged(world.group.followedFrom)];
      expect(soft.filter(({ outcome }) => outcome === "breach")).toEqual([]);
      expect(soft.every(({ isSoft }) => isSoft)).toBe(true);
      expect(soft.map(({ key }) => key)).toEqual(hard.map(({ key }) => key));
    }),
  );
});

it("an exception from the whole rule marks what is found and hides none of it", () => {
  fc.assert(
    fc.property(worlds, day, (world, today) => {
      const text = formatDay(today);
      const exceptions = [{ about: null, from: text, until: text, because: "Prov" }];
      const excepted = mandateFindings(
        { ...world, rules: world.rules.map((one) => ({ ...one, exceptions })) },
        today,
      );
      const without = mandateFindings(world, today);
      expect(excepted.map(({ key, outcome }) => [key, outcome])).toEqual(
        without.map(({ key, outcome }) => [key, outcome]),
      );
      expect(excepted.every(({ exception }) => exception !== null)).toBe(true);
    }),
  );
});

it("an exception for a region leaves every other region where it was", () => {
  fc.assert(
    fc.property(worlds, day, fc.constantFrom(...regions), (world, today, about) => {
      const text = formatDay(today);
      const exceptions = [{ about, from: text, until: text, because: "Prov" }];
      const excepted = { ...world, rules: world.rules.map((one) => ({ ...one, exceptions })) };
      const without = (of: Register) =>
        mandateFindings(of, today)
          .flatMap(({ fact }) => (fact.fact === "regions-without-member" ? fact.regions : []))
          .sort();
      expect(without(excepted)).toEqual(without(world));
    }),
  );
});

it("the order of rows changes nothing that is found", () => {
  fc.assert(
    fc.property(worlds, day, (world, today) => {
      const turned = { ...world, meetings: world.meetings.toReversed(), steps: world.steps.toReversed() };
      const keys = (of: Register) => mandateFindings(of, today).map(({ key, outcome }) => [key, outcome]);
      expect(keys(turned)).toEqual(keys(world));
    }),
  );
});

it("no two findings of one day share a key", () => {
  fc.assert(
    fc.property(worlds, day, (world, today) => {
      const keys = mandateFindings(world, today).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
