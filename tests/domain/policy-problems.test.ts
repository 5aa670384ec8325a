// A policy that cannot be followed is refused where it is written, and does not apply when a hand has written it.
import { describe, expect, it } from "vitest";
import type { Policy } from "#domain/entities.ts";
import { policyProblems, splitPolicies } from "#domain/policy-problems.ts";
import { policyFrom, productPolicy } from "#domain/reminder-policy.ts";
import { policy } from "../support/policy-rows.ts";

const groups = ["a", "b", "c", "d"].map((key) => ({ key, title: `Grupp ${key.toUpperCase()}` }));
const problems = (draft: Partial<Policy>, policies: Policy[] = []) =>
  policyProblems(policy(draft), { groups, policies, isKnownPerson: ({ id }) => id === "known" });
const follows = (groupKey: string, sameAsGroup: string) =>
  policy({ groupKey, sameAsGroup, dutyKind: null, daysBefore: null, daysAfter: null, hearers: null });
const person = (id: string | null, mail: string | null = null) =>
  ({ who: "person", id, name: "Åsa Exempel", mail, hearsFrom: null }) as const;
const owner = { who: "owner", hearsFrom: null } as const;

describe("refused", () => {
  it.each<[string, Partial<Policy>, unknown[]]>([
    ["nothing in a sound one", { groupKey: "a" }, []],
    ["nothing in a silent one without steps", { isSilent: true, daysBefore: null, hearers: null }, []],
    ["nothing in one taken back", { daysBefore: [-1], hearers: [], voidedOn: 1 }, []],
    [
      "days after the day that are called before",
      { daysBefore: [30, -7] },
      [{ code: "negativeDays", field: "daysBefore", days: -7 }],
    ],
    [
      "days before the day that are called after",
      { daysAfter: [-1] },
      [{ code: "negativeDays", field: "daysAfter", days: -1 }],
    ],
    ["half a day", { daysAfter: [1.5] }, [{ code: "brokenDays", field: "daysAfter", days: 1.5 }]],
    [
      "more than two years",
      { daysBefore: [730, 731] },
      [{ code: "tooManyDays", field: "daysBefore", days: 731, limit: 730 }],
    ],
    [
      "the same step twice",
      { daysBefore: [7, 7, 1] },
      [{ code: "sameStepTwice", field: "daysBefore", days: 7 }],
    ],
    [
      "the day itself both before and after",
      { daysBefore: [0], daysAfter: [0] },
      [{ code: "sameStepTwice", field: "both", days: 0 }],
    ],
    [
      "a reminder before something can wait",
      { dutyKind: "vacancy", daysBefore: [7, 0] },
      [{ code: "beforeItWaits", days: 7 }],
    ],
    ["no steps", { daysBefore: [], daysAfter: null }, [{ code: "noSteps" }]],
    ["no hearers", { hearers: [] }, [{ code: "noHearers" }]],
    ["hearers left out", { hearers: null }, [{ code: "noHearers" }]],
    ["a circle", { hearers: [owner, owner] }, [{ code: "sameHearerTwice", hearer: owner }]],
    [
      "a circle of the same address",
      { hearers: [person("known", "a@exempel.se"), person("known", "A@Exempel.se ")] },
      [{ code: "sameHearerTwice", hearer: person("known", "A@Exempel.se ") }],
    ],
    [
      "somebody nobody knows",
      { hearers: [owner, person(null, "okand@exempel.se")] },
      [{ code: "unknownPerson", person: person(null, "okand@exempel.se") }],
    ],
    [
      "a group that is not there",
      { groupKey: "z" },
      [{ code: "unknownGroup", field: "groupKey", groupKey: "z" }],
    ],
    [
      "to follow a group that is not there",
      follows("a", "z"),
      [{ code: "unknownGroup", field: "sameAsGroup", groupKey: "z" }],
    ],
    ["to follow oneself", follows("a", "a"), [{ code: "sameAsItself", title: "Grupp A" }]],
    ["that all groups follow one", { ...follows("a", "b"), groupKey: null }, [{ code: "allFollowOne" }]],
    ["nothing said", { dutyKind: null }, [{ code: "saysNothing" }]],
    ["two things said", { groupKey: "a", sameAsGroup: "b" }, [{ code: "saysTwoThings" }]],
  ])("%s", (_, draft, expected) => {
    expect(problems(draft)).toEqual(expected);
  });

  it("a ring, by the titles of those in it, and not what merely leads into one", () => {
    const stored = [follows("b", "c"), follows("c", "a")];
    expect(problems(follows("a", "b"), stored)).toEqual([
      { code: "leadsBack", chain: ["Grupp A", "Grupp B", "Grupp C", "Grupp A"] },
    ]);
    expect(problems(follows("d", "b"), [...stored, follows("a", "b")])).toEqual([]);
    // The row that the draft replaces no longer counts.
    const replaced = { ...follows("a", "b"), key: "own" };
    expect(problems({ ...follows("a", "d"), key: "own" }, [replaced, ...stored])).toEqual([]);
  });

  it("a second row about the same thing; not the row it replaces, nor one taken back", () => {
    const other = policy({ key: "other", groupKey: "a" });
    const draft = { key: "draft", groupKey: "a" };
    expect(problems(draft, [other])).toEqual([{ code: "saidElsewhere", key: "other" }]);
    expect(problems(draft, [{ ...other, key: "draft" }])).toEqual([]);
    expect(problems(draft, [{ ...other, voidedOn: 1 }])).toEqual([]);
    expect(problems({ ...draft, groupKey: "b" }, [other])).toEqual([]);
  });
});

describe("written by a hand", () => {
  const split = (policies: Policy[]) => splitPolicies({ groups, policies, isKnownPerson: () => true });

  it("what has problems does not apply, and each row says which", () => {
    const sound = policy({ key: "sound", groupKey: "a", daysBefore: [5] });
    const late = policy({ key: "late", groupKey: "a", daysBefore: [3] });
    const nobody = policy({ key: "nobody", groupKey: "b", hearers: [] });
    const ring = [follows("c", "d"), follows("d", "c")];
    const { sound: applied, refused } = split([late, nobody, ...ring, sound].reverse());
    expect(applied.map(({ key }) => key)).toEqual(["sound"]);
    expect(
      refused.map(({ policy: row, problems: found }) => [row.key, ...found.map(({ code }) => code)]),
    ).toEqual([
      ["late", "saidElsewhere"],
      ["nobody", "noHearers"],
      [ring[0]?.key, "leadsBack"],
      [ring[1]?.key, "leadsBack"],
    ]);
    expect(policyFrom(applied)({ key: "b" }, "report")).toEqual(productPolicy.report);
  });
});
