// "Varje region ska ha minst en ledamot", "en ledamot", "två ledamöter": who counts, for which region, and how it is told.
import { describe, expect, it } from "vitest";
import type { Membership } from "#domain/entities.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import type { ParametersOf } from "#schema/lists/rule-parameters.ts";
import { found, foundNames, ruleThat, seat, today, worldOf } from "../../support/one-rule.ts";
import { group } from "../../support/small-world.ts";

const atLeastOne: ParametersOf<"perRegion"> = {
  minimum: 1,
  maximum: null,
  exact: false,
  regions: [],
  isApproximate: false,
};
const justOne: ParametersOf<"perRegion"> = {
  minimum: 1,
  maximum: 1,
  exact: true,
  regions: [],
  isApproximate: false,
};
const [ada, bo, cia] = [seat("Ada", "Region Alfa"), seat("Bo", "Region Beta"), seat("Cia", "Region Gamma")];
const world = (says: ParametersOf<"perRegion">, ...memberships: Membership[]) =>
  worldOf(ruleThat("perRegion", says), { memberships });
const askBeta = { cure: "ask-for-member", organisation: "Region Beta", appointer: null };

describe("about so many from each region", () => {
  const aboutTwo = { ...atLeastOne, minimum: 2, maximum: 2, isApproximate: true };

  it("is never more than a note: none, too few, or more", () => {
    const more = ["Dan", "Eva", "Fia"].map((name) => seat(name, "Region Gamma"));
    const told = found(world(aboutTwo, ada, ...more));
    expect(told.map(({ outcome, fact }) => `${outcome} ${fact}`)).toEqual([
      "note regions-without-member",
      "note regions-with-too-few",
      "note region-with-several",
    ]);
  });
});

describe("a region without a member", () => {
  it("is told with how many have one; whoever appoints is unknown", () => {
    expect(found(world(atLeastOne, ada))).toEqual([
      {
        outcome: "breach",
        fact: "regions-without-member",
        regions: ["Region Beta", "Region Gamma"],
        filled: 1,
        of: 3,
        cure: askBeta,
      },
    ]);
  });

  it("is asked for a member by way of whoever appoints, according to the mandate", () => {
    const rules = [
      ruleThat("perRegion", atLeastOne),
      ruleThat("memberAppointment", { appointedBy: "regiondirektören", areManagers: false }, { key: "a" }),
    ];
    const memberships = [ada, cia].map((one) => ({ ...one, appointedBy: "Regiondirektören" }));
    const all = mandateFindings(
      { ...worldOf(ruleThat("perRegion", atLeastOne), { memberships }), rules },
      today,
    );
    expect(all.map((one) => one.cure)).toEqual([{ ...askBeta, appointer: "regiondirektören" }]);
  });

  it("is none when each has one, whether written Region Alfa, alfa or on behalf of it", () => {
    const asWritten = seat("Ada", " alfa");
    const onBehalf = seat("Bo", "Kansliet", { onBehalfOf: "REGION  Beta" });
    expect(found(world(atLeastOne, asWritten, onBehalf, cia))).toEqual([]);
  });

  it("goes by the one represented rather than by the employer", () => {
    const lent = seat("Bo", "Region Beta", { onBehalfOf: "Region Alfa" });
    expect(found(world(atLeastOne, ada, lent, cia))).toMatchObject([{ regions: ["Region Beta"] }]);
  });

  it.each(["chair", "viceChair", "convener", "member"] as const)("counts a %s", (role) => {
    expect(found(world(atLeastOne, ada, { ...bo, role }, cia))).toEqual([]);
  });

  it.each(["coOpted", "secretary", "processSupport", "contactPerson"] as const)(
    "does not count a %s",
    (role) => {
      expect(foundNames(world(atLeastOne, ada, { ...bo, role }, cia))).toEqual([
        "breach regions-without-member",
      ]);
    },
  );

  it.each<[string, Partial<Membership>, number]>([
    ["on the first day of the term", { termStarts: today }, 0],
    ["before the term", { termStarts: today + 1 }, 1],
    ["on the last day of the term", { termEnds: today }, 0],
    ["after the term", { termEnds: today - 1 }, 1],
    ["on the day the membership is ended", { endedOn: today }, 0],
    ["the day after", { endedOn: today - 1 }, 1],
    ["a seat without a name", { personId: null, personName: null }, 1],
  ])("%s", (_, changes, findings) => {
    expect(found(world(atLeastOne, ada, { ...bo, ...changes }, cia))).toHaveLength(findings);
  });
});

describe("which regions", () => {
  it("those the text names come before the group's", () => {
    expect(found(world({ ...atLeastOne, regions: ["Delta"] }, ada))).toMatchObject([
      { regions: ["Delta"], filled: 0, of: 1 },
    ]);
  });

  it.each([[null], [[]]])("not judged when nobody has said (%o)", (regions) => {
    const nowhere = { ...world(atLeastOne, ada), group: group({ regions }) };
    expect(found(nowhere)).toEqual([
      { outcome: "notJudged", fact: "not-judged", reason: "regionsUnknown", cure: { cure: "set-regions" } },
    ]);
  });
});

describe("fewer than so many", () => {
  const two = { ...atLeastOne, minimum: 2 };

  it("is told of those who have somebody; those who have nobody are told as such", () => {
    const [bosse, extra] = [seat("Bosse", "Region Beta"), seat("Ceta", "Region Gamma")];
    expect(found(world(two, ada, bo, bosse, cia, extra))).toEqual([
      {
        outcome: "breach",
        fact: "regions-with-too-few",
        regions: [{ region: "Region Alfa", members: 1 }],
        minimum: 2,
        cure: { ...askBeta, organisation: "Region Alfa" },
      },
    ]);
    expect(foundNames(world(two, ada, bo, bosse))).toEqual([
      "breach regions-without-member",
      "breach regions-with-too-few",
    ]);
  });

  it("is nothing where the text has no number", () => {
    expect(found(world({ ...atLeastOne, minimum: null }))).toEqual([]);
  });
});

describe("more than one where the text says one", () => {
  const second = seat("Adam", "Alfa");
  const several = (...memberships: Membership[]) => found(world(justOne, bo, cia, ...memberships));

  it("is a note, whatever the strength, with those it is about", () => {
    expect(several(ada, second)).toEqual([
      {
        outcome: "note",
        fact: "region-with-several",
        region: "Region Alfa",
        memberships: [ada, second],
        cure: null,
      },
    ]);
  });

  it("is nothing where the text says at least one", () => {
    expect(found(world(atLeastOne, ada, second, bo, cia))).toEqual([]);
  });

  it("leaves out the national member, who comes on top", () => {
    expect(several(ada, { ...second, isNational: true })).toEqual([]);
    const third = seat("Alva", "Alfa", { isNational: true });
    expect(several(ada, second, third)).toMatchObject([{ memberships: [ada, second] }]);
  });

  it("a national member alone fills the region's place", () => {
    expect(several({ ...ada, isNational: true })).toEqual([]);
  });

  it("chair and member in two rows is one person, known by id or else by name", () => {
    expect(several(ada, { ...ada, key: "as-chair", role: "chair" })).toEqual([]);
    const unknown = { ...ada, personId: null };
    expect(several(unknown, { ...unknown, key: "again" })).toEqual([]);
    expect(several(ada, { ...second, personName: "Ada" })).toHaveLength(1);
  });

  it("goes by the number the text has: at most two, or exactly two", () => {
    const third = seat("Alva", "Region Alfa");
    const most = { ...atLeastOne, maximum: 2 };
    expect(found(world(most, ada, second, bo, cia))).toEqual([]);
    expect(foundNames(world(most, ada, second, third, bo, cia))).toEqual(["note region-with-several"]);
    const exactly = { ...justOne, maximum: null };
    expect(foundNames(world(exactly, ada, second, bo, cia))).toEqual(["note region-with-several"]);
    expect(found(world({ ...exactly, minimum: null }, ada, second, bo, cia))).toEqual([]);
  });
});

describe("with an exception for one region", () => {
  const exception = { about: "beta", from: "2026-11-22", until: "2026-11-22", because: "Utses snart" };
  const excepted = (day: number, says: ParametersOf<"perRegion">, ...memberships: Membership[]) =>
    mandateFindings(
      worldOf(ruleThat("perRegion", says, { exceptions: [exception] }), { memberships }),
      day,
    ).map(({ key, exception: held, fact }) => ({
      key,
      held,
      regions: "regions" in fact ? fact.regions : [],
    }));

  it("that region stands alone, under a key of its own, while the exception holds", () => {
    expect(excepted(today, atLeastOne)).toEqual([
      { key: "rule|regions-without-member|", held: null, regions: ["Region Alfa", "Region Gamma"] },
      { key: "rule|regions-without-member|Region Beta", held: exception, regions: ["Region Beta"] },
    ]);
    expect(excepted(today + 1, atLeastOne)).toEqual([
      {
        key: "rule|regions-without-member|",
        held: null,
        regions: ["Region Alfa", "Region Beta", "Region Gamma"],
      },
    ]);
  });

  it("nothing is left together when all that is missing is excepted", () => {
    expect(excepted(today, atLeastOne, ada, cia).map(({ held }) => held)).toEqual([exception]);
  });

  it("holds for too few as well, and for more than one", () => {
    const two = { ...atLeastOne, minimum: 2 };
    expect(excepted(today, two, ada, bo, cia).map(({ held }) => held)).toEqual([null, exception]);
    expect(
      excepted(today, justOne, ada, bo, cia, { ...seat("Bea", "beta") }).map(({ held }) => held),
    ).toEqual([exception]);
  });

  it("an exception from the whole rule leaves the regions together", () => {
    const whole = { ...exception, about: null };
    const all = mandateFindings(worldOf(ruleThat("perRegion", atLeastOne, { exceptions: [whole] })), today);
    expect(all.map((one) => one.exception)).toEqual([whole]);
  });
});
