// What is asked of one run.

import type { Locale } from "#locales/locale.ts";
import type { Day } from "#schema/day.ts";

export interface Wish {
  /** Unlike every other run's: a claim that holds it is this run's own. */
  runId: string;
  today: Day;
  /** Only this group, or null for all. */
  groupKey: string | null;
  /** Say what would be sent, and write nothing. */
  isDryRun: boolean;
  locale: Locale;
  teamsAppId: string;
  /** Where somebody without Teams ends up: the host of the groups' own sites. */
  siteHost: string;
}
