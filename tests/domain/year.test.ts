// The year wheel's contents: what falls in a year, in which order, of which kind, and how it stands.
import { describe, expect, it } from "vitest";
import { keyOf } from "#domain/keys.ts";
import { deliverableKey } from "#domain/obligations.ts";
import { obligationsIn } from "#domain/obligations-in.ts";
import { nextEntry, type YearEntry, yearOf, yearSpan } from "#domain/year.ts";
import { yearOfThing, yearThing } from "#domain/year-link.ts";
import { dayOf, formatDay } from "#schema/day.ts";
import { meeting } from "../support/small-meeting.ts";
import { chairId, group, membership, register, rule, step } from "../support/small-world.ts";

const today = dayOf(2027, 1, 26);
const told = (entries: readonly YearEntry[]) =>
  entries.map((one) => [formatDay(one.day), one.kind, one.isDone]);
const bare = (changes: Parameters<typeof register>[0] = {}) =>
  register({ rules: [], memberships: [], ...changes });

describe("meetings", () => {
  const meetings = [
    meeting(dayOf(2027, 6, 3)),
    meeting(dayOf(2027, 1, 19), { course: "held" }),
    meeting(dayOf(2027, 2, 4), { course: "cancelled" }),
    meeting(dayOf(2026, 12, 31), { course: "held" }),
    meeting(dayOf(2028, 1, 1)),
  ];

  it("stand in order of time, those of other years left out, and only a held one is done", () => {
    expect(told(yearOf(bare({ meetings }), 2027, today))).toEqual([
      ["2027-01-19", "meeting", true],
      ["2027-02-04", "meeting", false],
      ["2027-06-03", "meeting", false],
    ]);
  });

  it("open the very meeting, and two on one day stand by the clock", () => {
    const late = meeting(dayOf(2027, 3, 1), { key: "a-late" });
    const early = meeting(dayOf(2027, 3, 1), { key: "b-early", starts: late.starts - 3_600_000 });
    expect(yearOf(bare({ meetings: [late, early] }), 2027, today).map(({ opens }) => opens)).toEqual([
      { page: "meetings", thing: "b-early" },
      { page: "meetings", thing: "a-late" },
    ]);
  });

  it("what comes next is neither done nor called off, and today counts", () => {
    const entries = yearOf(bare({ meetings }), 2027, today);
    expect(formatDay(nextEntry(entries, dayOf(2027, 1, 20))?.day ?? 0)).toBe("2027-06-03");
    expect(nextEntry(entries, dayOf(2027, 6, 3))).not.toBeNull();
    expect(nextEntry(entries, dayOf(2027, 6, 4))).toBeNull();
  });
});

describe("last days", () => {
  it("stand in the year they fall in, also beyond the next one, as they stand today", () => {
    const states = (year: number) =>
      obligationsIn(register(), year, today).map((one) => [one.year, one.state, one.daysLeft]);
    expect(states(2026)).toEqual([[2025, "late", -333]]);
    expect(states(2027)).toEqual([[2026, "current", 32]]);
    expect(states(2029)).toEqual([[2028, "coming", dayOf(2029, 2, 27) - today]]);
    expect(states(2025)).toEqual([]);
  });

  it("that lies on the year's very last day, further ahead than the next, is still to come", () => {
    const newYearsEve = { words: "", boundary: "latest", month: 12, day: 31, yearOffset: 0 } as const;
    const world = register({ rules: [rule({ lastDay: newYearsEve })] });
    expect(obligationsIn(world, 2029, today).map(({ state }) => state)).toEqual(["coming"]);
  });

  it("is done when it came late, too", () => {
    const late = register({ steps: [step("handIn", 2025, dayOf(2026, 3, 15), chairId)] });
    expect(told(yearOf(late, 2026, today))).toEqual([["2026-02-27", "mustDo", true]]);
    expect(told(yearOf(register(), 2026, today))).toEqual([["2026-02-27", "mustDo", false]]);
  });

  it("that fall on one day stand in the same order, in whatever order the rules are stored", () => {
    const rules = ["a", "b", "c"].map((label) => rule({ key: label, label }));
    const order = (stored: typeof rules) =>
      yearOf(register({ rules: stored }), 2027, today).map(({ key }) => key);
    const keys = order(rules);
    expect(keys).toEqual(keys.toSorted());
    expect(order(rules.toReversed())).toEqual(keys);
  });

  it("is done ahead of its time when it was handed in ahead of it", () => {
    const world = register({ steps: [step("handIn", 2028, today, chairId)] });
    expect(obligationsIn(world, 2029, today)[0]?.state).toBe("done");
    expect(told(yearOf(world, 2029, today))).toEqual([["2029-02-27", "mustDo", true]]);
  });

  it("something delivered once stands in its year, and an exception from a year far ahead is kept", () => {
    const once = rule({
      kind: "deliverable",
      label: "kartläggning",
      lastDay: null,
      parameters: { dueOn: "2029-05-31", dueWords: "senast 31 maj 2029" },
    });
    const excepted = rule({
      exceptions: [{ about: "2028", from: "2027-01-01", until: "2029-12-31", because: "Gruppen vilar" }],
    });
    const world = register({ rules: [once, excepted] });
    expect(obligationsIn(world, 2029, today).map((one) => [one.kind, one.state, one.daysLeft > 0])).toEqual([
      ["report", "excepted", true],
      ["deliverable", "coming", true],
    ]);
    expect(obligationsIn(world, 2027, today).map(({ state }) => state)).toEqual(["current"]);
    // What nobody waits for is not what comes next.
    expect(nextEntry(yearOf(world, 2029, today), today)?.kind).toBe("mustDo");
    expect(nextEntry(yearOf(register({ rules: [excepted] }), 2029, today), today)).toBeNull();
  });

  it("opens the plan or report where the page lists it, and nothing where it does not yet", () => {
    const key = deliverableKey("rsg-exempel", "report", "verksamhetsberättelse", 2026);
    const opens = (year: number) => yearOf(register(), year, today)[0]?.opens;
    expect(opens(2027)).toEqual({ page: "plan-report", thing: key });
    expect(opens(2028)).toBeNull();
  });

  it.each([
    [{ origin: "text" as const, receiver: "Nationellt programområde" }, "mustDo"],
    [{ origin: "own" as const, receiver: null }, "ownRule"],
    [{ origin: "own" as const, receiver: "Styrelsen" }, "ownRule"],
    [{ origin: "own" as const, receiver: "NSG Patientsäkerhet" }, "national"],
    [{ origin: "own" as const, receiver: "den nationella samverkansgruppen" }, "national"],
    [{ origin: "own" as const, receiver: "Internationella enheten" }, "ownRule"],
  ])("%o is %s", (changes, kind) => {
    expect(yearOf(register({ rules: [rule(changes)] }), 2027, today)[0]?.kind).toBe(kind);
  });
});

describe("what runs out", () => {
  const end = dayOf(2027, 12, 31);
  const ends = (changes: Parameters<typeof membership>[0]) => membership({ termEnds: end, ...changes });

  it("terms that end on one day are one entry with every name", () => {
    const memberships = [
      ends({ personName: "Alva" }),
      ends({ personName: "Bo", role: "member" }),
      ends({ personName: "Cleo", role: "member", termEnds: end - 1 }),
    ];
    const entries = yearOf(bare({ memberships }), 2027, today);
    expect(entries.map((one) => (one.about === "terms" ? one.memberships.length : 0))).toEqual([1, 2]);
    expect(told(entries)).toEqual([
      ["2027-12-30", "term", false],
      ["2027-12-31", "term", false],
    ]);
    // Calendars that took the entries in know them again by these.
    const keys = ["2027-12-30", "2027-12-31"].map((day) => keyOf("terms", "rsg-exempel", day));
    expect(entries.map(({ key }) => key)).toEqual(keys);
  });

  it("a vacant seat has no term, nor has one that was ended before its time", () => {
    const memberships = [
      ends({ personName: null }),
      ends({ endedOn: end - 1 }),
      ends({ termEnds: null }),
      ends({ personId: "still", endedOn: end }),
    ];
    const [only, ...others] = yearOf(bare({ memberships }), 2027, today);
    expect(others).toEqual([]);
    expect(only?.about === "terms" && only.memberships.map(({ personId }) => personId)).toEqual(["still"]);
  });

  it("a time-limited group's last day, unless the reading was discarded or names no day", () => {
    const permanence = (endsOn: string | null, changes = {}) =>
      rule({
        kind: "permanence",
        lastDay: null,
        parameters: { permanence: "timeLimited", endsOn },
        ...changes,
      });
    const days = (one: ReturnType<typeof rule>) =>
      yearOf(bare({ rules: [one] }), 2027, today).map(({ day, about }) => [formatDay(day), about]);
    const ending = permanence("2027-08-31", { key: "rule-end" });
    expect(days(ending)).toEqual([["2027-08-31", "groupEnd"]]);
    expect(yearOf(bare({ rules: [ending] }), 2027, today)).toMatchObject([
      { key: keyOf("groupEnd", "rule-end"), kind: "term", isDone: false, opens: { page: "mandate" } },
    ]);
    const permanent = { permanence: "permanent", endsOn: "2027-08-31" } as const;
    expect(days(permanence(null, { parameters: permanent }))).toEqual([]);
    expect(days(permanence("2027-08-31", { kind: "report", lastDay: null }))).toEqual([]);
    expect(days(permanence("2027-08-31", { verdict: "discarded" }))).toEqual([]);
    expect(days(permanence("2027-08-31", { voidedOn: today }))).toEqual([]);
    expect(days(permanence(null))).toEqual([]);
    expect(days(permanence("hösten 2027"))).toEqual([]);
  });
});

describe("from which day", () => {
  const meetings = [meeting(dayOf(2027, 1, 19)), meeting(dayOf(2027, 6, 3))];
  const from = (followedFrom: number | null) =>
    told(yearOf(bare({ meetings, group: group({ followedFrom }) }), 2027, today)).map(([day]) => day);

  it("nothing from before the group is followed, and the day itself counts", () => {
    expect(from(dayOf(2027, 1, 19))).toEqual(["2027-01-19", "2027-06-03"]);
    expect(from(dayOf(2027, 1, 20))).toEqual(["2027-06-03"]);
  });

  it("a group that is not followed has its meetings and its terms, and no last days", () => {
    const world = register({ meetings, group: group({ followedFrom: null }) });
    expect(told(yearOf(world, 2027, today)).map(([, kind]) => kind)).toEqual(["meeting", "meeting"]);
  });
});

describe("which years there is a wheel for", () => {
  it("from the year the group is followed from to the next", () => {
    expect(yearSpan(register(), today)).toEqual({ first: 2026, last: 2028 });
  });

  it("further for a known term, but not for a day somebody wrote wrong", () => {
    const terms = (year: number) =>
      bare({ memberships: [membership({ termEnds: dayOf(year, 12, 31) })], meetings: [] });
    expect(yearSpan(terms(2031), today).last).toBe(2031);
    expect(yearSpan(terms(2032), today).last).toBe(2032);
    expect(yearSpan(terms(2033), today).last).toBe(2028);
    expect(yearSpan(terms(2207), today).last).toBe(2028);
  });

  it("from the first meeting where the group is not followed", () => {
    const world = bare({ group: group({ followedFrom: null }), meetings: [meeting(dayOf(2024, 3, 1))] });
    expect(yearSpan(world, today)).toEqual({ first: 2024, last: 2028 });
  });
});

it("a link names a year, and no key of a plan or report is taken for one", () => {
  expect(yearOfThing(yearThing(2027))).toBe(2027);
  expect(
    ["year-27", "year-20277", "xyear-2027", deliverableKey("g", "plan", "p", 2027)].map(yearOfThing),
  ).toEqual([null, null, null, null]);
});
