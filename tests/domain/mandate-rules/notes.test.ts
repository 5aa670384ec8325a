// That notes are kept and published: which meetings are overdue, what settles them, and where they are published.
import { describe, expect, it } from "vitest";
import type { Meeting, Rule, Step } from "#domain/entities.ts";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { dayOf, formatDay } from "#schema/day.ts";
import type { ParametersOf } from "#schema/lists/rule-parameters.ts";
import { found, ruleThat, seat, worldOf } from "../../support/one-rule.ts";
import { meeting, stepOn } from "../../support/small-meeting.ts";
import { chairId, coordinatorId, group, memberId, membership, rowFacts } from "../../support/small-world.ts";

const met = dayOf(2027, 2, 3);
const people = [membership(), seat(memberId, null)];
const published: ParametersOf<"publication"> = {
  what: "minnesanteckningar",
  place: "webbplatsen",
  withinDays: null,
};
const held = (day: number, changes: Partial<Meeting> = {}) =>
  meeting(day, { key: formatDay(day), course: "held", ...changes });
const first = held(met);

interface Reality {
  meetings?: Meeting[];
  steps?: Step[];
  says?: Partial<ParametersOf<"publication">>;
  place?: string | null;
}

function unpublished(
  day: number,
  { meetings = [first], steps = [], says = {}, place = "här" }: Reality = {},
) {
  const rule = ruleThat("publication", { ...published, ...says });
  return found(
    worldOf(rule, { memberships: people, meetings, steps, group: group({ publishingPlace: place }) }),
    day,
  );
}
const days = (all: ReturnType<typeof found>) =>
  all.flatMap((one) => ("meetings" in one ? one.meetings.map(({ key }) => key) : []));

describe("notes that nobody has published", () => {
  it("are a note from 31 days after the meeting, whatever the strength", () => {
    expect(unpublished(met + 30)).toEqual([]);
    expect(unpublished(met + 31)).toEqual([
      {
        outcome: "note",
        fact: "notes-not-published",
        meetings: [first],
        cure: { cure: "publish-notes", meetingKey: first.key },
      },
    ]);
  });

  it("are told as soon as another meeting has been held, the other one's own not yet", () => {
    const second = held(met + 7);
    expect(days(unpublished(met + 6, { meetings: [first, second] }))).toEqual([]);
    expect(days(unpublished(met + 7, { meetings: [second, first] }))).toEqual([first.key]);
    expect(days(unpublished(met + 38, { meetings: [second, first] }))).toEqual([first.key, second.key]);
    expect(days(unpublished(met + 7, { meetings: [first, { ...second, course: "cancelled" }] }))).toEqual([]);
    expect(days(unpublished(met + 7, { meetings: [first, { ...second, course: "planned" }] }))).toEqual([]);
    expect(days(unpublished(met + 7, { meetings: [first, held(met, { key: "same day" })] }))).toEqual([]);
  });

  it("are none of a meeting before the group was followed, nor of one not held", () => {
    const from = dayOf(2026, 1, 1);
    expect(days(unpublished(met, { meetings: [held(from - 1)] }))).toEqual([]);
    expect(days(unpublished(met, { meetings: [held(from)] }))).toEqual(["2026-01-01"]);
    for (const course of ["planned", "called", "cancelled"] as const)
      expect(unpublished(met + 99, { meetings: [{ ...first, course }] })).toEqual([]);
  });

  it("weigh as the sentence does once the text's own days have passed, and not before", () => {
    const says = { withinDays: 14 };
    const second = held(met + 7);
    expect(unpublished(met + 14, { says, meetings: [first, second] })).toEqual([]);
    expect(unpublished(met + 15, { says, meetings: [first, second] })).toEqual([
      {
        outcome: "breach",
        fact: "notes-not-published",
        meetings: [first],
        cure: { cure: "publish-notes", meetingKey: first.key },
      },
    ]);
    expect(days(unpublished(met + 1, { says: { withinDays: 0 } }))).toEqual([first.key]);
    expect(days(unpublished(met, { says: { withinDays: 0 } }))).toEqual([]);
  });

  it.each<[string, Step, boolean]>([
    ["published by the chair", stepOn(first, [], "publish", chairId, met + 2), true],
    ["linked in by the coordinator", stepOn(first, [], "linkEarlier", coordinatorId, met + 2), true],
    ["published by a member", stepOn(first, [], "publish", memberId, met + 2), false],
    [
      "published, and the row changed",
      { ...stepOn(first, [], "publish", chairId), row: { ...rowFacts(met + 2, chairId), version: 2 } },
      false,
    ],
    ["only approved", stepOn(first, [], "approve", chairId, met + 2), false],
    ["only attested", stepOn(first, [], "attest", chairId, met + 2), false],
    ["published of another meeting", stepOn(held(met + 1), [], "publish", chairId, met + 2), false],
  ])("%s", (_, made, settles) => {
    expect(unpublished(met + 40, { steps: [made] })).toHaveLength(settles ? 0 : 1);
  });
});

describe("where they are published", () => {
  const missing = {
    outcome: "note",
    fact: "publishing-place-missing",
    cure: { cure: "set-publishing-place" },
  };

  it.each([[null], ["angiven plats"], ["på Angiven plats"]])(
    "must be set where the text says %s",
    (place) => {
      expect(unpublished(met, { says: { place }, place: null })).toEqual([missing]);
      expect(unpublished(met, { says: { place }, place: "Webbplatsen" })).toEqual([]);
    },
  );

  it("need not be where the text names the place", () => {
    expect(unpublished(met, { place: null })).toEqual([]);
  });

  it("is told beside the notes", () => {
    const all = unpublished(met + 31, { says: { place: null }, place: null });
    expect(all.map(({ fact }) => fact)).toEqual(["publishing-place-missing", "notes-not-published"]);
  });
});

it.each(["handlingsplan", "kontaktuppgifter"])("what else is published (%s) is not judged", (what) => {
  expect(unpublished(met + 99, { says: { what, place: null }, place: null })).toEqual([]);
});

it.each(["Minnesanteckningarna", "protokoll", "mötesanteckningar"])("%s are notes", (what) => {
  expect(unpublished(met + 99, { says: { what } })).toHaveLength(1);
});

describe("notes that are kept", () => {
  const kept = ruleThat("notes", { at: null });
  const withRules = (rules: Rule[], steps: Step[] = [], day = met + 31) =>
    mandateFindings(
      { ...worldOf(kept, { memberships: people, meetings: [first], steps, group: group() }), rules },
      day,
    );

  it("are a note at most, and nothing about a place", () => {
    expect(withRules([kept]).map(({ outcome, fact, cure }) => ({ outcome, fact, cure }))).toEqual([
      {
        outcome: "note",
        fact: { fact: "notes-not-published", meetings: [first] },
        cure: { cure: "publish-notes", meetingKey: first.key },
      },
    ]);
    expect(withRules([kept], [], met + 30)).toEqual([]);
  });

  it.each(["approve", "attest", "publish", "linkEarlier"] as const)("%s shows that they were", (kind) => {
    expect(withRules([kept], [stepOn(first, [], kind, chairId, met + 2)])).toEqual([]);
  });

  it("a step of another kind does not", () => {
    expect(withRules([kept], [stepOn(first, [], "record", chairId, met + 2)])).toHaveLength(1);
  });

  it("are told by the rule that they are published, where there is one in force", () => {
    const publication = (changes: Partial<Rule> = {}) =>
      ruleThat("publication", published, { key: "publication", ...changes });
    const who = (rules: Rule[]) => withRules(rules).map(({ source }) => source.key);
    expect(who([kept, publication()])).toEqual(["publication"]);
    expect(who([kept, publication({ verdict: "discarded" })])).toEqual(["rule"]);
    expect(who([kept, publication({ voidedOn: met })])).toEqual(["rule"]);
    const plan = publication({ parameters: { ...published, what: "handlingsplan" } });
    expect(who([kept, plan])).toEqual(["rule"]);
  });
});
