// The story of a duty never contradicts the notices: whatever the policy, the day, the failures and the nights missed,
// it says what the log says and foretells what is then planned.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Duty } from "#domain/duty.ts";
import type { Notice } from "#domain/entities.ts";
import { planNotices, reminderKey } from "#domain/notices.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { type StoryContext, storyOf } from "#domain/reminder-story.ts";
import { dayOf } from "#schema/day.ts";
import { dutyKinds } from "#schema/lists/duty-facts.ts";
import { dutyOfKind } from "../support/duty-of-kind.ts";
import { policy } from "../support/policy-rows.ts";
import { memberId, membership, register, supportId } from "../support/small-world.ts";
import { rowSaying } from "../support/told-notices.ts";

const start = dayOf(2027, 3, 1);
const nights = 45;

const hearer = fc.record({
  who: fc.constantFrom("owner", "leader", "processSupport", "coordinator" as const),
  hearsFrom: fc.option(fc.integer({ min: -20, max: 20 })),
});
const counts = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 4 });
const anyPolicy = fc.record({
  isSilent: fc.constantFrom(false, false, false, true),
  daysBefore: counts,
  daysAfter: counts,
  hearers: fc.uniqueArray(hearer, { selector: ({ who }) => who, minLength: 1, maxLength: 4 }),
});
const owner = fc.constantFrom<Duty["owner"]>(
  { who: "leader" },
  { who: "coordinator" },
  { who: "person", id: memberId, name: "Cleo Ledamot", mail: null },
  { who: "person", id: null, name: "Utan Adress", mail: null },
);
const outcome = fc.constantFrom<Partial<Notice>>(
  {},
  {},
  { progress: "notNeeded" },
  { progress: "unknown" },
  { progress: "claimed" },
  { progress: "failed", cause: "busy 429: wait" },
  { progress: "failed", cause: "forbidden 403: no" },
);
const world = fc.record({
  kind: fc.constantFrom(...dutyKinds),
  day: fc.integer({ min: start - 10, max: start + 50 }),
  owner,
  policy: anyPolicy,
  otherPolicy: anyPolicy,
  isOtherFrom: fc.integer({ min: 0, max: nights }),
  chairLeavesOn: fc.integer({ min: start, max: start + nights }),
  isRun: fc.array(fc.boolean(), { minLength: nights, maxLength: nights }),
  outcomes: fc.array(outcome, { minLength: 1, maxLength: 12 }),
});

type Given = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** The nights one after another: what the story says is held against the log and the plan before and after each run. */
function live(given: Given, seen: Set<string>): void {
  const duty = dutyOfKind(given.kind, given.day, { owner: given.owner });
  const people = register({
    memberships: [
      membership({ endedOn: given.chairLeavesOn }),
      membership({ role: "viceChair", personId: memberId, personName: "Cleo Ledamot" }),
      membership({ role: "processSupport", personId: supportId, personName: "Bo Processtöd" }),
    ],
  });
  const log: Notice[] = [];
  for (let night = 0; night < nights; night += 1) {
    const today = start + night;
    const written = night < given.isOtherFrom ? given.policy : given.otherPolicy;
    const context = {
      register: people,
      policyOf: policyFrom([policy({ dutyKind: given.kind, ...written })]),
      log,
      today,
    };
    expectAgreement(duty, context, seen);
    if (!given.isRun[night]) continue;
    for (const notice of planOn(today, duty, context)) {
      const became = given.outcomes[log.length % given.outcomes.length] ?? {};
      log.push(rowSaying(notice, today, log.length, notice.recipient.id === null ? {} : became));
    }
    expectAgreement(duty, context, seen);
  }
}

const planOn = (today: number, duty: Duty, { register: people, policyOf, log }: StoryContext) =>
  planNotices([{ register: people, duties: [duty] }], { policyOf, log, today, lastRunDay: null });

function expectAgreement(duty: Duty, context: StoryContext, seen: Set<string>): void {
  const { log, today } = context;
  const story = storyOf(duty, context);
  const sayingsOn = (day: number) =>
    planOn(day, duty, context).map(({ recipient, subjects: [{ subject }] }) => [
      recipient.id,
      subject.step,
      subject.insteadOf,
    ]);
  const foretold = story.next?.sayings.map(({ recipient, step, insteadOf }) => [
    recipient.id,
    step,
    insteadOf,
  ]);
  const horizon = Array.from({ length: 90 }, (_, ahead) => today + ahead);
  const first = horizon.find((day) => sayingsOn(day).length > 0) ?? null;
  expect(story.next?.on ?? null).toBe(first);
  expect(foretold ?? []).toEqual(first === null ? [] : sayingsOn(first));

  const hearers = story.steps.flatMap((step) => step.hearers.map((hearer) => ({ step: step.step, hearer })));
  const awaitedOn = (day: number) =>
    hearers.flatMap(({ step, hearer }) =>
      hearer.what === "awaits" && hearer.on === day
        ? [`${reminderKey(duty, step, hearer.recipient.id)} in the words of ${hearer.withStep}`]
        : [],
    );
  const plannedOn = (day: number) =>
    planOn(day, duty, context).flatMap(({ subjects: [{ subject }], reminderKeys }) =>
      reminderKeys.map((key) => `${key} in the words of ${subject.step}`),
    );
  expect(awaitedOn(today).toSorted()).toEqual(plannedOn(today).toSorted());
  const saidToday = new Set(planOn(today, duty, context).flatMap(({ reminderKeys }) => reminderKeys));
  const newTomorrow = plannedOn(today + 1).filter((one) => !saidToday.has(one.slice(0, 64)));
  expect(awaitedOn(today + 1).toSorted()).toEqual(newTomorrow.toSorted());

  const told = hearers.flatMap(({ step, hearer }) =>
    "row" in hearer && hearer.subject.step === step ? [hearer.row.key] : [],
  );
  expect(told.toSorted()).toEqual(log.map(({ key }) => key).toSorted());

  for (const { hearer } of hearers) {
    seen.add(hearer.what);
    if ("row" in hearer && hearer.handedTo.length > 0) seen.add("handed over");
  }
}

it("says what the log says, and foretells what is planned, on every day of any forty-five", () => {
  const seen = new Set<string>();
  const property = fc.property(world, (given) => live(given, seen));
  fc.assert(property, { numRuns: 16, seed: 4 });
  expect([...seen].sort()).toEqual([
    "awaits",
    "failed",
    "handed over",
    "nobody",
    "notNeeded",
    "overtaken",
    "sent",
    "underWay",
    "unknown",
  ]);
}, 30_000);
