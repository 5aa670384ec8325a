// What all rules have in common: from which day they are judged, how a sentence's strength weighs, what an exception
// does, and which rules no machine judges.
import { describe, expect, it } from "vitest";
import type { Register, Rule } from "#domain/entities.ts";
import { isJudged, mandateFindings } from "#domain/mandate-findings.ts";
import { dayOf } from "#schema/day.ts";
import { found, foundNames, ruleThat, seat, today, worldOf } from "../support/one-rule.ts";
import { group, register } from "../support/small-world.ts";

const national = (changes: Partial<Rule> = {}) =>
  ruleThat("nationalMember", { condition: "always" }, changes);
const cure = { cure: "add-member" };

describe("a finding", () => {
  it("carries its rule, its weight, its fact, its cure, and a key of its own", () => {
    const source = national();
    expect(mandateFindings(worldOf(source), today)).toEqual([
      {
        key: "rule|no-national-member|",
        source,
        outcome: "breach",
        isSoft: false,
        exception: null,
        fact: { fact: "no-national-member" },
        cure,
      },
    ]);
  });

  it("comes in the order of the rules, one rule's findings together", () => {
    const regions = ruleThat(
      "perRegion",
      { minimum: 1, maximum: null, exact: false, regions: [], isApproximate: false },
      { key: "regions" },
    );
    const both = (rules: Rule[]) =>
      mandateFindings(register({ memberships: [], group: group({ regions: ["A"] }), rules }), today).map(
        ({ source }) => source.key,
      );
    expect(both([national(), regions])).toEqual(["rule", "regions"]);
    expect(both([regions, national()])).toEqual(["regions", "rule"]);
  });
});

describe("a finding's key", () => {
  const keysOf = (world: Register, day = today) => mandateFindings(world, day).map(({ key }) => key);

  it("names the member, where one rule may find the same of several", () => {
    const term = ruleThat("chairTerm", { leader: "chair", months: 24, isRenewable: true, rotates: false });
    const two = [seat("Ada", null, { role: "chair" }), seat("Bo", null, { role: "convener" })];
    expect(keysOf(worldOf(term, { memberships: two }))).toEqual([
      "rule|term-unknown|seat-Ada",
      "rule|term-unknown|seat-Bo",
    ]);
  });

  it("names the contact person, when there are several", () => {
    const rule = ruleThat("differentAdministrations", { roles: [] });
    const memberships = [
      seat("Ada", "Norr", { role: "chair" }),
      seat("Kim", "Norr", { role: "contactPerson" }),
      seat("Lo", "Norr", { role: "contactPerson" }),
    ];
    expect(keysOf(worldOf(rule, { memberships }))).toEqual([
      "rule|same-administration|seat-Kim",
      "rule|same-administration|seat-Lo",
    ]);
  });

  it("names the term as well as the year", () => {
    const rule = ruleThat("meetingFrequency", {
      minimum: 1,
      maximum: null,
      per: "term",
      isApproximate: false,
    });
    expect(keysOf(worldOf(rule), dayOf(2027, 8, 1))).toEqual([
      "rule|too-few-meetings|2027-spring",
      "rule|too-few-meetings|2027-autumn",
    ]);
  });
});

describe("from which day", () => {
  const foundWhen = (
    followedFrom: number | null,
    judgedFrom: number | null,
    voidedOn: number | null = null,
  ) => foundNames(worldOf(national({ judgedFrom, voidedOn }), { group: group({ followedFrom }) }));

  it.each([
    ["today", today, today, ["breach no-national-member"]],
    ["the group is not followed", null, today, []],
    ["the group is followed from tomorrow", today + 1, today, []],
    ["the rule is judged from tomorrow", today, today + 1, []],
  ])("%s", (_, followedFrom, judgedFrom, expected) => {
    expect(foundWhen(followedFrom, judgedFrom)).toEqual(expected);
  });

  it("a mandate that is not adopted gives no more than a note, and says that it is soft", () => {
    expect(foundWhen(today, null)).toEqual(["note no-national-member"]);
    expect(mandateFindings(worldOf(national({ judgedFrom: null })), today)[0]?.isSoft).toBe(true);
  });

  it("an ended rule and a discarded reading find nothing", () => {
    expect(foundWhen(today, today, today)).toEqual([]);
    expect(found(worldOf(national({ verdict: "discarded" })))).toEqual([]);
    expect(foundNames(worldOf(national({ verdict: "corrected" })))).toHaveLength(1);
  });

  it("a row whose parameters are of another kind finds nothing", () => {
    expect(found(worldOf(national({ parameters: { what: "något" } })))).toEqual([]);
  });
});

describe("how a sentence weighs", () => {
  it.each([
    ["shall", null, "text", "breach"],
    ["prohibition", null, "text", "breach"],
    ["stated", null, "text", "note"],
    ["stated", "binding", "text", "breach"],
    ["stated", "descriptive", "text", "note"],
    ["should", null, "text", "note"],
    ["should", "binding", "text", "note"],
    ["principle", null, "text", "note"],
    ["consider", null, "text", "note"],
    ["shall", null, "own", "breach"],
    ["stated", null, "own", "breach"],
    ["stated", "descriptive", "own", "note"],
    ["should", null, "own", "note"],
  ] as const)("%s, %s, %s: %s", (strength, binding, origin, outcome) => {
    expect(foundNames(worldOf(national({ strength, binding, origin })))).toEqual([
      `${outcome} no-national-member`,
    ]);
  });

  it.each(["may", "elsewhere"] as const)("%s finds nothing", (strength) => {
    expect(found(worldOf(national({ strength })))).toEqual([]);
    expect(isJudged(national({ strength }))).toBe(false);
  });

  it("what cannot be judged is not judged, whatever the strength", () => {
    const open = ruleThat("formalAssignments", { givenBy: "ledningen", reading: null }, { judgedFrom: null });
    expect(found(worldOf(open))).toEqual([
      {
        outcome: "notJudged",
        fact: "not-judged",
        reason: "needsAnswer",
        cure: { cure: "answer", ruleKey: "rule" },
      },
    ]);
  });

  it.each(["toGroup", "byGroup", "both"] as const)(
    "once settled as %s there is nothing to ask",
    (reading) => {
      const settled = ruleThat("formalAssignments", { givenBy: "ledningen", reading });
      expect(found(worldOf(settled))).toEqual([]);
      expect(isJudged(settled)).toBe(false);
    },
  );
});

describe("an exception", () => {
  const exception = { about: null, from: "2026-11-20", until: "2026-11-25", because: "Utses i december" };
  const heldOn = (day: number, about: string | null = null) =>
    mandateFindings(worldOf(national({ exceptions: [{ ...exception, about }] })), day)[0]?.exception ?? null;

  it("is told from its first day to its last, and changes neither fact nor weight", () => {
    expect(heldOn(dayOf(2026, 11, 19))).toBeNull();
    expect(heldOn(dayOf(2026, 11, 20))).toEqual(exception);
    expect(heldOn(dayOf(2026, 11, 25))).toEqual(exception);
    expect(heldOn(dayOf(2026, 11, 26))).toBeNull();
    expect(foundNames(worldOf(national({ exceptions: [exception] })))).toEqual(["breach no-national-member"]);
  });

  it("about a part is not about a rule that has none", () => {
    expect(heldOn(today, "Region Alfa")).toBeNull();
  });
});

describe("whether finding nothing means fulfilled", () => {
  const plan = { withFollowUp: false, publishedAt: null };
  it.each<[string, Rule, boolean]>([
    [
      "perRegion",
      ruleThat("perRegion", { minimum: 1, maximum: null, exact: false, regions: [], isApproximate: false }),
      true,
    ],
    ["nationalMember", national(), true],
    [
      "a national member when there is one",
      ruleThat("nationalMember", { condition: "whenThereIsOne" }),
      false,
    ],
    [
      "named municipalities",
      ruleThat("municipality", { presence: "named", appointedBy: null, through: null }),
      true,
    ],
    [
      "optional municipalities",
      ruleThat("municipality", { presence: "optional", appointedBy: null, through: null }),
      false,
    ],
    [
      "representatives of the regions",
      ruleThat("representatives", { from: "regionerna", minimum: null, maximum: null }),
      true,
    ],
    [
      "representatives of others",
      ruleThat("representatives", { from: "akademin", minimum: null, maximum: null }),
      false,
    ],
    ["employer", ruleThat("employer", { who: "members", employer: "region" }), false],
    ["memberAppointment", ruleThat("memberAppointment", { appointedBy: "chefen", areManagers: true }), true],
    ["anchoring", ruleThat("anchoring", { bodies: ["ledningen"] }), true],
    [
      "chairAppointment",
      ruleThat("chairAppointment", { leader: "chair", proposedBy: null, appointedBy: null, routine: null }),
      true,
    ],
    [
      "chairTerm",
      ruleThat("chairTerm", { leader: "chair", months: 24, isRenewable: true, rotates: false }),
      true,
    ],
    ["differentAdministrations", ruleThat("differentAdministrations", { roles: [] }), false],
    ["a role we know", ruleThat("providedRole", { role: "en sekreterare", providedBy: null }), true],
    ["a role we do not know", ruleThat("providedRole", { role: "en jurist", providedBy: null }), false],
    [
      "a number of meetings",
      ruleThat("meetingFrequency", { minimum: 2, maximum: null, per: "term", isApproximate: false }),
      true,
    ],
    [
      "at most so many meetings",
      ruleThat("meetingFrequency", { minimum: null, maximum: 2, per: "term", isApproximate: false }),
      true,
    ],
    [
      "meetings without a number",
      ruleThat("meetingFrequency", { minimum: null, maximum: null, per: "term", isApproximate: false }),
      false,
    ],
    ["notes", ruleThat("notes", { at: null }), false],
    [
      "publication of notes",
      ruleThat("publication", { what: "Minnesanteckningar", place: null, withinDays: null }),
      true,
    ],
    [
      "publication of minutes",
      ruleThat("publication", { what: "protokollen", place: null, withinDays: null }),
      true,
    ],
    [
      "publication of a plan",
      ruleThat("publication", { what: "handlingsplan", place: null, withinDays: null }),
      false,
    ],
    ["plan", ruleThat("plan", plan), true],
    ["report", ruleThat("report", plan), true],
    ["deliverable", ruleThat("deliverable", { dueOn: null, dueWords: null }), true],
    ["permanence", ruleThat("permanence", { permanence: "permanent", endsOn: null }), false],
    ["consideration", ruleThat("consideration", { what: "samverkan" }), true],
    ["relevantComposition", ruleThat("relevantComposition", {}), false],
    ["other", ruleThat("other", {}), false],
  ])("%s", (_, rule, expected) => {
    expect(isJudged(rule)).toBe(expected);
    expect(isJudged({ ...rule, verdict: "discarded" })).toBe(false);
  });

  it("a broken row proves nothing", () => {
    expect(isJudged(national({ parameters: {} }))).toBe(false);
  });
});

it("what only people judge is never found anything about", () => {
  const others = [
    ruleThat("relevantComposition", {}),
    ruleThat("coOpted", { decidedBy: null }),
    ruleThat("represents", { who: "ledamöter", whole: "hela regionen" }),
    ruleThat("duties", { who: "chair", duties: ["leder"] }),
    ruleThat("ongoingReporting", { to: null }),
    ruleThat("cooperation", { with: "andra" }),
    ruleThat("costs", { paidBy: null, covers: null }),
    ruleThat("subGroups", { power: "decide", what: null }),
    ruleThat("decision", { by: null, what: null, reference: null }),
    ruleThat("raisedMatter", { by: null, to: [] }),
    ruleThat("consultation", { what: null, with: null }),
    ruleThat("prohibition", { what: "företräda" }),
    ruleThat("elsewhere", { matter: "kommunikation", document: "rutin" }),
    ruleThat("other", {}),
  ];
  const world = worldOf(national(), { memberships: [seat("Ada", "Region Alfa")] });
  expect(mandateFindings({ ...world, rules: others }, today)).toEqual([]);
});
