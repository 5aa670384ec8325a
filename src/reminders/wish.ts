// What is asked of one run.
import type { Day } from "#schema/day.ts";

export interface Wish {
  /** Unlike every other run's: a claim that holds it is this run's own. */
  runId: string;
  today: Day;
  /** Only this group, or null for all. */
  groupKey: string | null;
  /** Say what would be sent, and write nothing. */
  isDryRun: boolean;
  /** How long a claim may go unsettled before another run takes it over; in milliseconds. */
  lease: number;
  teamsAppId: string;
  /** Where somebody without Teams ends up: the host of the groups' own sites. */
  siteHost: string;
}
