// What the five small registers are made of: seats, meetings with the steps of their notes, rules with their sentences,
// documents handed in. Each row is as it stood on the day asked for.
import type { Meeting, Membership, Role, Rule, Step } from "#domain/entities.ts";
import { deliverableKey } from "#domain/obligations.ts";
import type { Day } from "#schema/day.ts";
import type { RuleLastDay } from "#schema/lists/rule-last-day.ts";
import type { ParametersOf, RuleKind } from "#schema/lists/rule-parameters.ts";
import { meeting } from "../small-meeting.ts";
import { membership, rowFacts, rule, step } from "../small-world.ts";
import { knownOn, on } from "./days.ts";

export interface Seat {
  who: string | null;
  role?: Role;
  organisation: string;
  onBehalfOf?: string;
  isNational?: boolean;
  from?: string;
  until?: string;
  ended?: string;
  proposed?: [by: string, on: string];
  appointedBy?: string;
  /** From which day the row is in the list; always, when nothing is said. */
  known?: string;
}

export function seatsOn(groupKey: string, seats: readonly Seat[], today: Day): Membership[] {
  return knownOn(seats, today).map((seat) =>
    membership({
      key: `${groupKey}-${seat.who ?? "vacant"}-${seat.role ?? "member"}-${seat.from ?? ""}`,
      groupKey,
      role: seat.role ?? "member",
      personId: seat.who,
      personName: seat.who,
      organisation: seat.organisation,
      onBehalfOf: seat.onBehalfOf ?? null,
      isNational: seat.isNational ?? false,
      termStarts: seat.from === undefined ? null : on(seat.from),
      termEnds: seat.until === undefined ? null : on(seat.until),
      proposedBy: seat.proposed?.[0] ?? null,
      proposedOn: seat.proposed === undefined ? null : on(seat.proposed[1]),
      appointedBy: seat.appointedBy ?? null,
      endedOn: seat.ended === undefined ? null : on(seat.ended),
    }),
  );
}

export interface Sitting {
  day: string;
  /** From which day it is in the list; always, when nothing is said. */
  known?: string;
  cancelled?: string;
  /** Nobody ever marked it as held. */
  isForgotten?: boolean;
  /** What was done about its notes, on which day, by whom. */
  notes?: readonly (readonly [kind: Step["kind"], on: string, by: string])[];
}

/** The meetings as they stand on `today`: one is marked as held the day after. */
export function meetingsOn(sittings: readonly Sitting[], today: Day): Meeting[] {
  return knownOn(sittings, today).map(({ day, cancelled, isForgotten }) => {
    const isHeld = on(day) < today && isForgotten !== true;
    const isCancelled = cancelled !== undefined && on(cancelled) <= today;
    const course = isCancelled ? "cancelled" : isHeld ? "held" : "planned";
    return meeting(on(day), { key: day, title: day, course });
  });
}

/** The steps taken about meetings' notes up to and including `today`. */
export function notesStepsOn(sittings: readonly Sitting[], today: Day): Step[] {
  return sittings.flatMap(({ day, notes }) =>
    (notes ?? [])
      .filter(([, made]) => on(made) <= today)
      .map(([kind, made, by]) => stepBy(kind, made, by, { aboutKind: "meeting", about: day, ruleKey: null })),
  );
}

export type Done = readonly [kind: Step["kind"], year: number, on: string, by: string];

/** The steps taken about the yearly documents of `of` up to and including `today`. */
export function documentStepsOn(of: Rule, done: readonly Done[], today: Day): Step[] {
  return done
    .filter(([, , made]) => on(made) <= today)
    .map(([kind, year, made, by]) =>
      stepBy(kind, made, by, {
        about: deliverableKey(of.groupKey, of.kind, of.label, year),
        ruleKey: of.key,
        year,
      }),
    );
}

/** That a body was told, or something considered, written down on a day. */
export function recordOn(of: Rule, made: string, by: string, decidedBy: string | null, today: Day): Step[] {
  if (on(made) > today) return [];
  return [stepBy("record", made, by, { aboutKind: "rule", about: of.key, ruleKey: of.key, decidedBy })];
}

function stepBy(kind: Step["kind"], made: string, by: string, changes: Partial<Step>): Step {
  const key = `${kind}-${changes.about}-${made}`;
  return step(kind, 0, on(made), by, { year: null, ...changes, key, row: rowFacts(on(made), by) });
}

interface Wording {
  strength?: Rule["strength"];
  binding?: Rule["binding"];
  judgedFrom: string | null;
}

/** A rule by its sentence; the sentence is its key too, so that a table can name it. */
export function ruleOf<K extends RuleKind>(
  groupKey: string,
  kind: K,
  quote: string,
  parameters: ParametersOf<K>,
  { judgedFrom, ...wording }: Wording,
  changes: Partial<Rule> = {},
): Rule {
  return rule({
    key: `${groupKey}/${kind}/${quote}`,
    groupKey,
    kind,
    label: kind,
    quote,
    quoteFrom: 0,
    quoteTo: quote.length,
    parameters,
    lastDay: null,
    lastDayFrom: null,
    judgedFrom: judgedFrom === null ? null : on(judgedFrom),
    ...wording,
    ...changes,
  });
}

/** What a plan or report says beyond its sentence: its name and, where it has one, its yearly last day. */
export function yearly(label: string, lastDay: Omit<RuleLastDay, "words"> | null): Partial<Rule> {
  return { label, lastDay: lastDay === null ? null : { words: "", ...lastDay } };
}
