// From a pasted mandate to confirmed rules: paste the text, settle what it leaves open, say whom it governs, confirm.
import type { Group } from "#domain/entities.ts";

interface MandateFlowProps {
  /** The groups that the person may let the mandate govern. */
  groups: readonly Group[];
  /** The group that is chosen from the start, by its key. */
  preselected: string | null;
  /** Called when the person leaves the last view, with the keys of the groups that are now governed. */
  onDone: (groupKeys: string[]) => void;
  /** The address of a group's Plan och rapport, or null where it cannot be opened from here. */
  planHref?: (groupKey: string) => string | null;
}

/** The whole flow. Nothing is stored before it is confirmed; text and answers are kept on this device meanwhile. */
export function MandateFlow(_: MandateFlowProps) {
  return null;
}
