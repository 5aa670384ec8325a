// What waits for a decision: a document that somebody shall adopt, and the mandate itself while it is a draft.
import { describe, expect, it } from "vitest";
import type { Rule, Step, WholeRegister } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { deliverableKey } from "#domain/obligations.ts";
import { type Day, dayOf } from "#schema/day.ts";
import { ruleThat } from "../../support/one-rule.ts";
import { openDays, openOf, takenBy } from "../../support/open-duties.ts";
import { chairId, coordinatorId, group, memberId, register, rule, step } from "../../support/small-world.ts";

const on = (month: number, day: number) => dayOf(2027, month, day);
const within: [Day, Day] = [on(1, 1), on(6, 30)];
const adopted = (changes: Partial<Rule> = {}) => rule({ adoptedBy: "Kunskapsstyrningsgruppen", ...changes });
const document = deliverableKey("rsg-exempel", "report", "verksamhetsberättelse", 2026);
const handIn = step("handIn", 2026, on(2, 10), chairId);
const received = step("receive", 2026, on(2, 20), coordinatorId);
const days = (changes: Partial<WholeRegister>) =>
  openDays(
    "adoption",
    (today) => takenBy(register({ rules: [adopted()], steps: [handIn, received], ...changes }), today),
    within,
  );

describe("a document", () => {
  it("waits for the decision since it was received", () => {
    const world = register({ rules: [adopted()], steps: [handIn, received] });
    expect(openOf("adoption", world, on(3, 1))).toEqual([
      {
        key: keyOf("adoption", document, received.key),
        groupKey: "rsg-exempel",
        facts: {
          kind: "adoption",
          label: "verksamhetsberättelse",
          year: 2026,
          adoptedBy: "Kunskapsstyrningsgruppen",
        },
        day: on(2, 20),
        owner: { who: "coordinator" },
        isMissed: false,
        isSoft: false,
        progress: "received",
        page: "plan-report",
        thing: document,
      },
    ]);
    expect(days({})).toEqual(["2027-02-20 – 2027-06-30: 2027-02-20"]);
  });

  it.each(["adopt", "return"] as const)("waits no more after the step %s", (kind) => {
    const steps = [handIn, received, step(kind, 2026, on(3, 10), coordinatorId)];
    expect(days({ steps })).toEqual(["2027-02-20 – 2027-03-09: 2027-02-20"]);
  });

  it("waits on when a member says that it is adopted", () => {
    const steps = [handIn, received, step("adopt", 2026, on(3, 10), memberId)];
    expect(days({ steps })).toEqual(["2027-02-20 – 2027-06-30: 2027-02-20"]);
  });

  it("received twice waits since the first time", () => {
    const again = step("receive", 2026, on(3, 10), coordinatorId, { key: "again" });
    expect(days({ steps: [handIn, received, again] })).toEqual(["2027-02-20 – 2027-06-30: 2027-02-20"]);
  });

  it.each([
    ["nobody adopts it according to the mandate", { rules: [rule()] }],
    ["it has not been received", { steps: [handIn] }],
    ["the rule has ended", { rules: [adopted({ voidedOn: on(1, 2) })] }],
    ["the rule has not begun", { rules: [adopted({ judgedFrom: on(7, 1) })] }],
    ["it was received before the rule counts", { rules: [adopted({ judgedFrom: on(2, 21) })] }],
    ["the group is not followed", { group: group({ followedFrom: null }) }],
    ["it was received before the group is followed", { group: group({ followedFrom: on(2, 21) }) }],
  ] satisfies [string, Partial<WholeRegister>][])("waits for nobody when %s", (_, changes) => {
    expect(days(changes)).toEqual([]);
  });

  it("does not wait while there is an exception, for its year or from the rule", () => {
    const excepted = (about: string | null) =>
      days({
        rules: [
          adopted({ exceptions: [{ about, from: "2027-03-01", until: "2027-03-31", because: "Vilar" }] }),
        ],
      });
    expect(excepted("2026")).toEqual([]);
    expect(excepted("2025")).toEqual(["2027-02-20 – 2027-06-30: 2027-02-20"]);
    expect(excepted(null)).toEqual([
      "2027-02-20 – 2027-02-28: 2027-02-20",
      "2027-04-01 – 2027-06-30: 2027-02-20",
    ]);
  });
});

describe("the mandate itself", () => {
  const draft = (changes: Partial<Rule> = {}) => adopted({ judgedFrom: null, ...changes });
  const steps: Step[] = [];

  it("waits since the group is followed while no rule is judged from any day", () => {
    const world = register({ rules: [draft()], group: group({ followedFrom: on(2, 1) }) });
    expect(openOf("adoption", world, on(3, 1))).toEqual([
      {
        key: keyOf("adoption", "rsg-exempel"),
        groupKey: "rsg-exempel",
        facts: { kind: "adoption", label: null, year: null, adoptedBy: null },
        day: on(2, 1),
        owner: { who: "coordinator" },
        isMissed: false,
        isSoft: false,
        progress: null,
        page: "mandate",
        thing: null,
      },
    ]);
  });

  it("is told from the day the group is followed", () => {
    expect(days({ rules: [draft()], steps, group: group({ followedFrom: on(2, 1) }) })).toEqual([
      "2027-02-01 – 2027-06-30: 2027-02-01",
    ]);
  });

  it.each([
    ["one rule is judged", { rules: [draft(), rule({ key: "judged" })] }],
    ["one rule will be judged", { rules: [draft(), rule({ key: "judged", judgedFrom: on(12, 1) })] }],
    ["every rule has ended", { rules: [draft({ voidedOn: on(1, 1) })] }],
    ["there is no rule", { rules: [] }],
    ["the group is not followed", { rules: [draft()], group: group({ followedFrom: null }) }],
  ] satisfies [string, Partial<WholeRegister>][])("does not wait when %s", (_, changes) => {
    expect(days({ steps, ...changes })).toEqual([]);
  });

  it("waits although rules that have ended were judged, and not after the group's own end", () => {
    const end = ruleThat(
      "permanence",
      { permanence: "timeLimited", endsOn: "2027-03-31" },
      { key: "end", judgedFrom: null },
    );
    const rules = [draft(), end, rule({ key: "old", voidedOn: on(1, 1) })];
    expect(days({ rules, steps })).toEqual(["2027-01-01 – 2027-03-31: 2026-01-01"]);
  });
});
