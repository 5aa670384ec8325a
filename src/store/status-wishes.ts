// What the cached rows of a group shall say, given how it stands and what the rows say now. Whoever read the group last
// has the last word, however late somebody else comes to write.
import type { NewGroupStatus, NewOpenObligation, Stored } from "#domain/entities.ts";
import { groupStatus, openObligations } from "#schema/lists/coordination.ts";
import { type Changes, changesFrom, holds } from "./merge.ts";
import type { Wish } from "./write-many.ts";

/** The group's own row: its `asOf` moves at every reading, since it is shown. */
export function statusWish(status: NewGroupStatus): Wish<typeof groupStatus> {
  const { groupKey, key, problem } = status;
  return {
    groupKey,
    key,
    sendTo: (present) => {
      if (!present?.row) return status;
      if (isNewer(present.row, status.asOf)) return null;
      // A group that could not be read stands as it stood: all that is new is why.
      return someOf(changesFrom(groupStatus, present.row, problem === null ? status : { problem }));
    },
  };
}

/** A duty that is open, perhaps again; when it was last looked at is no reason to write. */
export function openWish(duty: NewOpenObligation): Wish<typeof openObligations> {
  const open: NewOpenObligation = { ...duty, standing: "open", closedOn: null };
  const { asOf, ...content } = open;
  return {
    groupKey: duty.groupKey,
    key: duty.key,
    sendTo: (present) => {
      if (!present?.row) return open;
      if (isNewer(present.row, asOf) || holds(openObligations, present.row, content)) return null;
      return changesFrom(openObligations, present.row, open);
    },
  };
}

/** A row whose duty is no longer open. */
export function closeWish(
  key: string,
  { groupKey, asOf }: NewGroupStatus,
  today: number,
): Wish<typeof openObligations> {
  return {
    groupKey,
    key,
    sendTo: (present) => {
      if (!present || present.row?.standing === "closed") return null;
      if (present.row && isNewer(present.row, asOf)) return null;
      return { standing: "closed", closedOn: today, asOf };
    },
  };
}

/**
 * Whether the row tells of a later reading than `asOf`, in the whole seconds that SharePoint keeps. A row cannot tell of
 * a reading after it was written, whatever the clock of whoever wrote it said.
 */
export function isNewer(row: Stored<{ asOf: number }>, asOf: number): boolean {
  return seconds(Math.min(row.asOf, row.row.modifiedAt)) > seconds(asOf);
}

const seconds = (instant: number) => Math.floor(instant / 1000);

function someOf(changes: Changes<typeof groupStatus>): Changes<typeof groupStatus> | null {
  return Object.keys(changes).length === 0 ? null : changes;
}
