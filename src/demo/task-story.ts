// What people in a group have taken on, and what has come to it to be answered: when, by whom, and how far it has come.
import type { Action, Matter, NewMatter } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { answerStep, doneStep } from "#domain/settling-step.ts";
import type { Day } from "#schema/day.ts";
import { type Act, refOf } from "./act.ts";
import type { DemoGroup } from "./groups.ts";
import type { Hands } from "./hands.ts";
import { type Outsider, person } from "./people.ts";

/** Whose it is: a short name, somebody without an account, or nobody, and then the chair's. */
type Owner = string | Outsider | null;

interface Settling {
  day: Day;
  by: string;
  link?: string;
  comment?: string;
}

export interface ActionStory {
  title: string;
  /** The day it was written down. */
  day: Day;
  meetingKey: string | null;
  owner: Owner;
  lastDay: Day | null;
  done?: Settling;
}

export interface MatterStory extends Pick<NewMatter, "title" | "kind" | "from"> {
  /** The day it came and was written down. */
  day: Day;
  owner: Owner;
  lastDay: Day | null;
  link?: string;
  comment?: string;
  answered?: Settling;
}

const [morning, afternoon] = [9 * 60 + 30, 15 * 60 + 30];

/** The acts of one action, written down by process support. */
export function actionActs(
  group: DemoGroup,
  { title, day, meetingKey, lastDay, ...story }: ActionStory,
): Act[] {
  let action: Action;
  const taken: Act = {
    day,
    minutes: morning,
    by: group.processSupport,
    run: async ({ store }) => {
      const added = await store.addAction(refOf(group), {
        key: keyOf("action", group.key, title),
        title,
        groupKey: group.key,
        meetingKey,
        ...named(story.owner),
        lastDay,
        voidedOn: null,
        voidedBecause: null,
      });
      action = rowIn(added);
    },
  };
  return [taken, ...settling(group, story.done, (said, acting) => doneStep(action, said, acting))];
}

/** The acts of one matter, written down by process support. */
export function matterActs(
  group: DemoGroup,
  { title, kind, from, day, lastDay, ...story }: MatterStory,
): Act[] {
  let matter: Matter;
  const came: Act = {
    day,
    minutes: morning,
    by: group.processSupport,
    run: async ({ store }) => {
      const added = await store.addMatter(refOf(group), {
        key: keyOf("matter", group.key, title),
        title,
        groupKey: group.key,
        kind,
        from,
        receivedOn: day,
        lastDay,
        ...named(story.owner),
        link: story.link ?? null,
        comment: story.comment ?? null,
        voidedOn: null,
        voidedBecause: null,
      });
      matter = rowIn(added);
    },
  };
  return [came, ...settling(group, story.answered, (said, acting) => answerStep(matter, said, acting))];
}

function named(owner: Owner) {
  const whole = typeof owner === "string" ? person(owner) : owner;
  return {
    personId: typeof owner === "string" ? person(owner).id : null,
    personName: whole?.name ?? null,
    personMail: whole?.mail ?? null,
  };
}

function settling(
  group: DemoGroup,
  settled: Settling | undefined,
  stepOf: (
    ...of: [Parameters<typeof doneStep>[1], Parameters<typeof doneStep>[2]]
  ) => ReturnType<typeof doneStep>,
): Act[] {
  if (!settled) return [];
  const { day, by, link = null, comment = null } = settled;
  return [
    {
      day,
      minutes: afternoon,
      by,
      run: async ({ store, personId }: Hands) => {
        const register = await store.registerOf(refOf(group));
        const step = stepOf({ day, link, comment }, { personId, register, today: day });
        return store.recordStep(refOf(group), step);
      },
    },
  ];
}

function rowIn<T>(outcome: { kind: "saved"; row: T } | { kind: "conflict" }): T {
  if (outcome.kind === "saved") return outcome.row;
  throw new Error("Two of the demo's acts write the same row.");
}
