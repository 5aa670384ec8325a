// Why somebody was or was not told about one duty: every step with its day, why it was moved, who should hear and what
// came of it. Facts without prose, worked out by what plans the notices, so that the two cannot disagree.
import { type Day, formatDay } from "#schema/day.ts";
import type { Duty } from "./duty.ts";
import type { Notice, Register } from "./entities.ts";
import { type FreeDay, freeDayOf } from "./free-days.ts";
import { heardIn } from "./heard.ts";
import { askedAbout, type Hearing, recipientsOf } from "./recipients.ts";
import type { KindPolicy, PolicyOf } from "./reminder-policy.ts";
import { sendingDayOf } from "./sending-day.ts";
import { handedOver, type Told, toldAbout, toldAtStep } from "./story-from-log.ts";
import { type Reminder, unheardAbout } from "./unheard.ts";

/** What a row of the log says became of a step for one person, or what will. */
export type StoryHearer =
  | Told
  /** A later step has been said to this person already; this one never will be. */
  | (Hearing & { what: "overtaken"; by: number })
  /** To be said on that day, in the words of `withStep`; it has fallen due when `isDue`. */
  | (Hearing & { what: "awaits"; on: Day; withStep: number; isDue: boolean });

export interface StoryStep {
  /** Days from the duty's day. */
  step: number;
  nominalDay: Day;
  sendingDay: Day;
  /** Why it is not sent on its nominal day; null when it is. */
  movedBecause: FreeDay | null;
  /** False when the log speaks of a step that the policy no longer has. */
  isInPolicy: boolean;
  /** It fell due before the group was followed, and is said, if nothing has overtaken it, from that day on. */
  isBeforeFollowed: boolean;
  hearers: StoryHearer[];
}

/** What the next run that has anything to say about the duty says, one for each person. */
export interface NextSaying {
  on: Day;
  sayings: (Hearing & { step: number })[];
}

export interface Story {
  /** Nobody is reminded of this kind here. */
  isSilent: boolean;
  /** Earliest first. */
  steps: StoryStep[];
  /** By hand, when no step was due. */
  chased: Told[];
  /** What was said while the duty's day was another: it is told anew. */
  onOtherDays: Told[];
  /** Null when nothing is left to say, as long as the register, the policy and the log stand as they do. */
  next: NextSaying | null;
}

export interface StoryContext {
  register: Register;
  policyOf: PolicyOf;
  log: readonly Notice[];
  today: Day;
}

/** Returns the story of a duty that is open on `today`, for as long as it stays open. */
export function storyOf(duty: Duty, context: StoryContext): Story {
  const about = { dutyKey: duty.key, day: formatDay(duty.day) };
  const log = context.log.filter(({ subjects }) => subjects.some(({ dutyKey }) => dutyKey === duty.key));
  const told = toldAbout(duty.key, log);
  const onThisDay = told.filter(({ subject }) => subject.day === about.day);
  const policy = context.policyOf(context.register.group, duty.facts.kind);
  const outlook = outlookOf(duty, policy, { ...context, log });
  const steps = new Set(onThisDay.flatMap(({ subject }) => subject.step ?? []));
  for (const step of policy.isSilent ? [] : policy.steps) steps.add(step);
  return {
    isSilent: policy.isSilent,
    steps: [...steps].sort((a, b) => a - b).map((step) => storyStep(step, duty, onThisDay, outlook)),
    chased: onThisDay.filter(({ subject }) => subject.step === null),
    onOtherDays: told.filter(({ subject }) => subject.day !== about.day),
    next: outlook.next(),
  };
}

interface Outlook {
  policy: KindPolicy;
  followedFrom: Day | null;
  /** Everybody who shall hear the step, told or not, as it looks on the day it is said; what is left to say, and when. */
  ahead(step: number): { hearing: Hearing[]; upTo: (one: Hearing) => number; unsaid: StoryHearer[] };
  next(): NextSaying | null;
}

function storyStep(step: number, duty: Duty, told: readonly Told[], outlook: Outlook): StoryStep {
  const { policy, followedFrom } = outlook;
  const isInPolicy = !policy.isSilent && policy.steps.includes(step);
  const sendingDay = sendingDayOf(duty, step);
  const said = toldAtStep(told, step);
  const hearers: StoryHearer[] = [...said];
  if (isInPolicy) {
    const { hearing, upTo, unsaid } = outlook.ahead(step);
    const isTold = (one: Hearing) => [...said, ...unsaid].some((other) => isSame(one, other));
    const overtaken = hearing.filter((one) => !isTold(one));
    hearers.push(
      ...overtaken.map((one) => ({ ...one, what: "overtaken", by: upTo(one) }) as const),
      ...unsaid,
    );
  }
  return {
    step,
    nominalDay: duty.day + step,
    sendingDay,
    movedBecause: freeDayOf(duty.day + step),
    isInPolicy,
    isBeforeFollowed: followedFrom !== null && sendingDay < followedFrom,
    hearers: handedOver(hearers),
  };
}

const isSame = (a: Hearing, b: Hearing) => a.recipient.id === b.recipient.id;

function outlookOf(duty: Duty, policy: KindPolicy, context: StoryContext): Outlook {
  const { register, policyOf, log, today } = context;
  const unheardOn = (day: Day) => unheardAbout(duty, register, heardIn(log, day), { policyOf, today: day });
  const dueNow = unheardOn(today);
  // What failed today for a reason that passes is tried again tomorrow.
  const dueTomorrow = unheardOn(today + 1);
  return {
    policy,
    followedFrom: register.group.followedFrom,
    ahead(step) {
      const sendingDay = sendingDayOf(duty, step);
      const isDue = sendingDay <= today;
      const on = Math.max(sendingDay, today);
      const heard = heardIn(log, on);
      const dutyDay = formatDay(duty.day);
      const isUnreachable = (id: string) => heard.isUnreachable(duty.key, dutyDay, step, id);
      const first = awaiting(step, on, isDue, isDue ? dueNow : unheardOn(on));
      const again = isDue ? awaiting(step, today + 1, isDue, dueTomorrow) : [];
      return {
        hearing: recipientsOf(askedAbout(duty, policy, register, on), step, isUnreachable),
        upTo: ({ recipient }) => heard.upTo(duty.key, dutyDay, recipient),
        unsaid: [...first, ...again.filter((one) => !first.some((other) => isSame(one, other)))],
      };
    },
    next() {
      for (const on of daysThatMatter(duty, policy, context)) {
        const sayings = latestOf(unheardOn(on));
        if (sayings.length > 0) return { on, sayings };
      }
      return null;
    },
  };
}

function awaiting(step: number, on: Day, isDue: boolean, unheard: readonly Reminder[]): StoryHearer[] {
  const latest = latestOf(unheard);
  return unheard
    .filter((one) => one.step === step)
    .map(({ recipient, insteadOf }) => {
      const withStep = latest.find((one) => one.recipient.id === recipient.id)?.step ?? step;
      return { recipient, insteadOf, what: "awaits", on, withStep, isDue };
    });
}

/** One for each person, in the words of the latest step. */
function latestOf(unheard: readonly Reminder[]): NextSaying["sayings"] {
  const latest = new Map(unheard.map((one) => [one.recipient.id, one]));
  return [...latest.values()].map(({ recipient, insteadOf, step }) => ({ recipient, insteadOf, step }));
}

/** The days from today on which something new may fall due, or fall to somebody else. */
function daysThatMatter(duty: Duty, policy: KindPolicy, { register, today }: StoryContext): Day[] {
  const sendings = policy.steps.map((step) => sendingDayOf(duty, step));
  const changes = register.memberships.flatMap(({ termStarts, termEnds, endedOn }) => [
    ...(termStarts === null ? [] : [termStarts]),
    ...[termEnds, endedOn].flatMap((last) => (last === null ? [] : [last + 1])),
  ]);
  const days = [today, today + 1, ...[...sendings, ...changes].filter((day) => day > today)];
  return [...new Set(days)].sort((a, b) => a - b);
}
