// A duty (ska göras, in the wide sense): anything that waits for somebody, with the day that counts and whose turn it is.
// Facts without prose; the words are in locales, the reminders in notices.
import type { Day } from "#schema/day.ts";
import type { DutyFacts, DutyKind } from "#schema/lists/duty-facts.ts";
import type { PageName } from "./deep-link.ts";
import type { Progress } from "./obligations.ts";

/** Whose turn it is: whoever leads the group, its coordinator, or somebody by name. */
export type DutyOwner =
  | { who: "leader" }
  | { who: "coordinator" }
  | { who: "person"; id: string | null; name: string; mail: string | null };

export interface Duty {
  /** The same from day to day while the same thing waits. */
  key: string;
  groupKey: string;
  facts: DutyFacts;
  /** The day that counts; `dayMeaning` says what day it is. Reminders are counted from it. */
  day: Day;
  owner: DutyOwner;
  /** Overtaken by the next of its kind without having been done. */
  isMissed: boolean;
  /** The mandate is not adopted: said softly. */
  isSoft: boolean;
  /** How far a document has come; null for everything else. */
  progress: Progress | null;
  /** Where it is done: the page, and the thing on it. */
  page: PageName;
  thing: string | null;
}

/** What day a duty's `day` is: the last on which it is in time, since when it waits, or the last on which something holds. */
export const dayMeaning: Readonly<Record<DutyKind, "lastDay" | "since" | "ends">> = {
  plan: "lastDay",
  report: "lastDay",
  deliverable: "lastDay",
  receipt: "since",
  adoption: "since",
  meetings: "lastDay",
  notes: "lastDay",
  term: "ends",
  vacancy: "since",
  action: "lastDay",
  matter: "lastDay",
  exception: "ends",
  proposal: "since",
};
