// What every page across groups is given.
import type { Group } from "#domain/entities.ts";

export interface PersonalPageProps {
  groups: readonly Group[];
  /** Whether the person is named as coordinator of any group. */
  isCoordinator: boolean;
  /** What the address says after the page's own name. */
  rest: readonly string[];
}
