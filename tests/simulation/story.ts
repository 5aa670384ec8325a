// A simulated tenant's people and groups, and what happens there between the nights: things are done, days are moved,
// people come and go. Everything follows from the seed.
import type { Action, Group, Membership, WholeRegister } from "#domain/entities.ts";
import { deliverableKey } from "#domain/obligations.ts";
import type { Day } from "#schema/day.ts";
import { action, matter, settled } from "../support/small-tasks.ts";
import { group, membership, register, rule, step } from "../support/small-world.ts";
import type { Random } from "./random.ts";

/** How somebody is reached, or is not. */
export const kinds = [
  "inTeam",
  "inTeam",
  "inTeam",
  "guest",
  "outsider",
  "bouncing",
  "withoutApp",
  "nowhere",
] as const;

export interface Character {
  kind: (typeof kinds)[number];
  /** null for whoever has no account. */
  id: string | null;
  name: string;
  mail: string | null;
}

export interface Cast {
  people: [Character, ...Character[]];
  coordinators: [Character, ...Character[]];
}

/** Every kind of person at least once, and two coordinators, one of whom has no account. */
export function castOf(random: Random, size = 16): Cast {
  const character = (kind: Character["kind"], number: number): Character => {
    const hasAccount = kind !== "outsider" && kind !== "bouncing";
    const hasMail = !hasAccount || kind === "guest" || (kind !== "nowhere" && random.chance(0.7));
    return {
      kind,
      id: hasAccount ? `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` : null,
      name: `${kind} ${number}`,
      mail: hasMail ? `${kind}${number}@${hasAccount ? "region" : "annan"}.example` : null,
    };
  };
  const others = Array.from({ length: size - 1 }, (_, index) =>
    character(kinds[index % kinds.length] ?? "inTeam", index + 101),
  );
  return {
    people: [character("inTeam", 100), ...others],
    coordinators: [character("inTeam", 1), character("outsider", 2)],
  };
}

export interface Story {
  worlds: WholeRegister[];
  /** Changes the groups as a day's work does. */
  goOn(today: Day): void;
}

/** `count` groups with a report, a plan, things to do and matters to answer, all within `days` days from `start`. */
export function storyOf(
  random: Random,
  cast: Cast,
  span: { start: Day; days: number; count: number },
): Story {
  let made = 0;
  const nextKey = (what: string) => `${what}-${++made}`;
  const anyDay = () => span.start + random.int(-10, span.days + 10);
  const seat = (groupKey: string, role: Membership["role"], who = random.pick(cast.people)) =>
    membership({
      key: nextKey("seat"),
      groupKey,
      role,
      personId: who.id,
      personName: who.name,
      personMail: who.mail,
    });
  const named = (groupKey: string) => {
    const who = random.pick(cast.people);
    const person = random.chance(0.8)
      ? { personId: who.id, personName: who.name, personMail: who.mail }
      : { personId: null, personName: null, personMail: null };
    return { groupKey, lastDay: anyDay(), ...person };
  };
  const yearly = (groupKey: string, kind: "plan" | "report") =>
    rule({
      key: nextKey(kind),
      groupKey,
      kind,
      label: kind === "plan" ? "verksamhetsplan" : "verksamhetsberättelse",
      judgedFrom: span.start - 220,
      lastDay: {
        words: "senast",
        boundary: "latest",
        month: random.int(2, 8),
        day: random.int(1, 28),
        yearOffset: kind === "plan" ? 0 : 1,
      },
    });
  const newGroup = (index: number): WholeRegister => {
    const key = `grupp-${index}`;
    const coordinator = random.pick(cast.coordinators);
    const facts: Partial<Group> = {
      key,
      title: `Grupp ${index}`,
      followedFrom: span.start - 220,
      teamId: `team-${key}`,
      coordinatorId: coordinator.id,
      coordinatorName: coordinator.name,
      coordinatorMail: coordinator.mail,
    };
    return register({
      group: group(facts),
      rules: [yearly(key, "report"), yearly(key, "plan")],
      memberships: [
        seat(key, "chair"),
        ...(random.chance(0.5) ? [seat(key, "viceChair")] : []),
        seat(key, "processSupport"),
        seat(key, "member"),
      ],
      actions: Array.from({ length: 6 }, () => action({ key: nextKey("action"), ...named(key) })),
      matters: Array.from({ length: 4 }, () => matter({ key: nextKey("matter"), ...named(key) })),
    });
  };
  const worlds = Array.from({ length: span.count }, (_, index) => newGroup(index));

  const changeOf = (world: WholeRegister, today: Day): WholeRegister => {
    const { key } = world.group;
    const present = world.memberships.filter(({ endedOn }) => endedOn === null);
    const [leaving] = present.length > 0 ? [random.pick(present as [Membership, ...Membership[]])] : [];
    const maker = present.find(({ personId }) => personId !== null)?.personId;
    const [chosen] = world.actions.length > 0 ? [random.pick(world.actions as [Action, ...Action[]])] : [];
    const about = world.rules[random.int(0, 1)];
    const happening = random.int(1, 7);
    if (happening === 1 && chosen && maker)
      return { ...world, steps: [...world.steps, settled("done", chosen.key, maker, today)] };
    if (happening === 2 && chosen) {
      const moved = { ...chosen, lastDay: today + random.int(1, 60) };
      return { ...world, actions: world.actions.map((one) => (one === chosen ? moved : one)) };
    }
    if (happening === 3) {
      return { ...world, actions: [...world.actions, action({ key: nextKey("action"), ...named(key) })] };
    }
    if (happening === 4 && leaving) {
      const ended = { ...leaving, endedOn: today - 1 };
      const heir = seat(key, leaving.role);
      return {
        ...world,
        memberships: [...world.memberships.map((one) => (one === leaving ? ended : one)), heir],
      };
    }
    if (happening === 5 && leaving) {
      const ended = { ...leaving, endedOn: today - 1 };
      return { ...world, memberships: world.memberships.map((one) => (one === leaving ? ended : one)) };
    }
    if (happening === 6 && about?.label && maker) {
      const handedIn = step("handIn", 2026, today, maker, {
        key: nextKey("step"),
        groupKey: key,
        ruleKey: about.key,
        about: deliverableKey(key, about.kind, about.label, 2026),
      });
      return { ...world, steps: [...world.steps, handedIn] };
    }
    return { ...world, matters: [...world.matters, matter({ key: nextKey("matter"), ...named(key) })] };
  };

  return {
    worlds,
    goOn(today) {
      for (const [index, world] of worlds.entries()) {
        if (random.chance(0.35)) worlds[index] = changeOf(world, today);
      }
    },
  };
}
