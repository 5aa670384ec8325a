// What every duty has that is no document: not missed, no progress, said as it is.
import type { Duty } from "#domain/duty.ts";

type Said = Pick<Duty, "key" | "facts" | "day" | "owner" | "page"> & Partial<Pick<Duty, "isSoft" | "thing">>;

/** The duty with those facts in the group. */
export function dutyIn(groupKey: string, said: Said): Duty {
  return { groupKey, isMissed: false, isSoft: false, progress: null, thing: null, ...said };
}
