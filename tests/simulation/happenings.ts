// What can happen in a simulated group between two nights: things are done, days are moved, people come and go.
import type { WholeRegister } from "#domain/entities.ts";
import { deliverableKey } from "#domain/obligations.ts";
import type { Day } from "#schema/day.ts";
import { settled } from "../support/small-tasks.ts";
import { step } from "../support/small-world.ts";
import type { Random } from "./random.ts";
import type { Pen } from "./story.ts";

interface Chance {
  random: Random;
  pen: Pen;
  today: Day;
}

/** Gives the group as it is afterwards; unchanged where there is nothing it could happen to. */
type Happening = (world: WholeRegister, chance: Chance) => WholeRegister;

const somethingIsDone: Happening = (world, { random, today }) => {
  const { key: about } = oneOf(random, world.actions) ?? {};
  const maker = makerIn(world);
  if (!about || !maker) return world;
  return { ...world, steps: [...world.steps, settled("done", about, maker, today)] };
};

const aLastDayIsMoved: Happening = (world, { random, today }) => {
  const chosen = oneOf(random, world.actions);
  const lastDay = today + random.int(1, 60);
  return { ...world, actions: world.actions.map((one) => (one === chosen ? { ...one, lastDay } : one)) };
};

const somebodyTakesSomethingOn: Happening = (world, { pen }) => ({
  ...world,
  actions: [...world.actions, pen.action(world.group.key)],
});

const aMatterComes: Happening = (world, { pen }) => ({
  ...world,
  matters: [...world.matters, pen.matter(world.group.key)],
});

const somebodyLeaves: Happening = (world, { random, today }) => {
  const leaving = oneOf(random, present(world));
  const endedOn = today - 1;
  return {
    ...world,
    memberships: world.memberships.map((one) => (one === leaving ? { ...one, endedOn } : one)),
  };
};

const somebodyIsSucceeded: Happening = (world, chance) => {
  const after = somebodyLeaves(world, chance);
  const left = after.memberships.find((one) => !world.memberships.includes(one));
  if (!left) return after;
  return { ...after, memberships: [...after.memberships, chance.pen.seat(world.group.key, left.role)] };
};

const aDocumentIsHandedIn: Happening = (world, { random, pen, today }) => {
  const about = oneOf(random, world.rules);
  const maker = makerIn(world);
  if (!about?.label || !maker || (about.kind !== "plan" && about.kind !== "report")) return world;
  const { key } = world.group;
  const handedIn = step("handIn", 2026, today, maker, {
    key: pen.key("step"),
    groupKey: key,
    ruleKey: about.key,
    about: deliverableKey(key, about.kind, about.label, 2026),
  });
  return { ...world, steps: [...world.steps, handedIn] };
};

export const happenings = [
  somethingIsDone,
  aLastDayIsMoved,
  somebodyTakesSomethingOn,
  aMatterComes,
  somebodyLeaves,
  somebodyIsSucceeded,
  aDocumentIsHandedIn,
] as const;

const present = ({ memberships }: WholeRegister) => memberships.filter(({ endedOn }) => endedOn === null);

const makerIn = (world: WholeRegister) =>
  present(world).find(({ personId }) => personId !== null)?.personId ?? null;

function oneOf<T>(random: Random, list: readonly T[]): T | undefined {
  return list.length > 0 ? list[random.int(0, list.length - 1)] : undefined;
}
