// What every kind of duty is worked out from, put together once a group and day: the rules that have begun, the steps
// by what they are about, and what shall be handed in.
import type { Rule, Step, WholeRegister } from "#domain/entities.ts";
import { groupEndOf } from "#domain/group-end.ts";
import { isInForce } from "#domain/mandate-confirmed.ts";
import { type Obligation, obligations } from "#domain/obligations.ts";
import { isSound } from "#domain/standing.ts";
import type { Day } from "#schema/day.ts";

/** One group on one day. */
export interface Waiting {
  register: WholeRegister;
  today: Day;
  /** The day the group is followed from; null when it is not followed on `today`. */
  followedFrom: Day | null;
  /** The group's last day as its mandates say; null for one that does not end. */
  endsOn: Day | null;
  /** In force and begun by `today`; none while the group is not followed. */
  rules: readonly Rule[];
  /** What those rules ask to have handed in. */
  obligations: readonly Obligation[];
  /** Every step about one thing, oldest first; not only those that can be relied on. */
  stepsAbout(key: string): Step[];
}

/** Puts together what waits in the group on `today`; each step is looked at once. */
export function waitingIn(register: WholeRegister, today: Day): Waiting {
  const { followedFrom } = register.group;
  const isFollowed = followedFrom !== null && followedFrom <= today;
  const rules = isFollowed ? register.rules.filter((rule) => isInForce(rule) && hasBegun(rule, today)) : [];
  const steps = Map.groupBy(register.steps.toSorted(asMade), ({ about }) => about);
  return {
    register,
    today,
    followedFrom: isFollowed ? followedFrom : null,
    endsOn: groupEndOf(register),
    rules,
    obligations: rules.length > 0 ? obligations({ ...register, rules: [...rules] }, today) : [],
    stepsAbout: (key) => steps.get(key) ?? [],
  };
}

/** The steps about one thing that can be relied on, oldest first. */
export function soundSteps({ register, stepsAbout }: Waiting, key: string): Step[] {
  return stepsAbout(key).filter((step) => isSound(step, register));
}

/** The first day that counts for a rule: nothing from before it is asked for. */
export function countsFrom({ judgedFrom }: Rule, followedFrom: Day): Day {
  return Math.max(followedFrom, judgedFrom ?? followedFrom);
}

function hasBegun({ judgedFrom }: Rule, today: Day): boolean {
  return judgedFrom === null || judgedFrom <= today;
}

/** In the order SharePoint made the rows. */
function asMade(a: Step, b: Step): number {
  return a.row.createdAt - b.row.createdAt || Number(a.row.id) - Number(b.row.id);
}
