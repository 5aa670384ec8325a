// A simulated tenant's groups, and what happens there between the nights. Everything follows from the seed.
import type { Action, Matter, Membership, Rule, WholeRegister } from "#domain/entities.ts";
import type { Day } from "#schema/day.ts";
import { action, matter } from "../support/small-tasks.ts";
import { group, membership, register, rule } from "../support/small-world.ts";
import type { Cast } from "./cast.ts";
import { happenings } from "./happenings.ts";
import type { Random } from "./random.ts";

export interface Story {
  worlds: WholeRegister[];
  /** Changes the groups as a day's work does. */
  goOn(today: Day): void;
}

/** When it takes place, and in how many groups. */
export interface Span {
  start: Day;
  days: number;
  count: number;
}

/** New rows, each with a key of its own and with whom and when chance decides. */
export interface Pen {
  seat(groupKey: string, role: Membership["role"]): Membership;
  action(groupKey: string): Action;
  matter(groupKey: string): Matter;
  rule(groupKey: string, kind: "plan" | "report"): Rule;
  key(what: string): string;
}

/** Groups with a report, a plan, things to do and matters to answer, nearly all within the span. */
export function storyOf(random: Random, cast: Cast, span: Span): Story {
  const pen = penOf(random, cast, span);
  const worlds = Array.from({ length: span.count }, (_, index) => newGroup(random, cast, span, pen, index));
  return {
    worlds,
    goOn(today) {
      for (const [index, world] of worlds.entries()) {
        if (random.chance(0.35)) worlds[index] = random.pick(happenings)(world, { random, pen, today });
      }
    },
  };
}

/** Since then everything has been followed; long before the first day of the span. */
const followedFrom = ({ start }: Span) => start - 220;

function newGroup(random: Random, cast: Cast, span: Span, pen: Pen, index: number): WholeRegister {
  const key = `grupp-${index}`;
  const coordinator = random.pick(cast.coordinators);
  return register({
    group: group({
      key,
      title: `Grupp ${index}`,
      followedFrom: followedFrom(span),
      teamId: `team-${key}`,
      coordinatorId: coordinator.id,
      coordinatorName: coordinator.name,
      coordinatorMail: coordinator.mail,
    }),
    rules: [pen.rule(key, "report"), pen.rule(key, "plan")],
    memberships: [
      pen.seat(key, "chair"),
      ...(random.chance(0.5) ? [pen.seat(key, "viceChair")] : []),
      pen.seat(key, "processSupport"),
      pen.seat(key, "member"),
    ],
    actions: Array.from({ length: 6 }, () => pen.action(key)),
    matters: Array.from({ length: 4 }, () => pen.matter(key)),
  });
}

function penOf(random: Random, cast: Cast, span: Span): Pen {
  let made = 0;
  const key = (what: string) => `${what}-${++made}`;
  const person = () => {
    const { id, name, mail } = random.pick(cast.people);
    return { personId: id, personName: name, personMail: mail };
  };
  const perhapsPerson = () =>
    random.chance(0.8) ? person() : { personId: null, personName: null, personMail: null };
  const anyDay = () => span.start + random.int(-10, span.days + 10);
  return {
    key,
    seat: (groupKey, role) => membership({ key: key("seat"), groupKey, role, ...person() }),
    action: (groupKey) => action({ key: key("action"), groupKey, lastDay: anyDay(), ...perhapsPerson() }),
    matter: (groupKey) => matter({ key: key("matter"), groupKey, lastDay: anyDay(), ...perhapsPerson() }),
    rule: (groupKey, kind) =>
      rule({
        key: key(kind),
        groupKey,
        kind,
        label: kind === "plan" ? "verksamhetsplan" : "verksamhetsberättelse",
        judgedFrom: followedFrom(span),
        lastDay: {
          words: "senast",
          boundary: "latest",
          month: random.int(2, 8),
          day: random.int(1, 28),
          yearOffset: kind === "plan" ? 0 : 1,
        },
      }),
  };
}
