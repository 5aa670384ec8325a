// What waits for a coordinator: plans and reports to receive, changes asked for, decisions to register, terms that end.
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import type { DueRow, GroupRow } from "./group-rows.ts";

/** The kinds that lie with the coordinator, in the order they are shown. */
export const waitingKinds = [
  "receipt",
  "proposal",
  "adoption",
  "term",
] as const satisfies readonly DutyKind[];
export type WaitingKind = (typeof waitingKinds)[number];

/** The rows of each kind in the groups that `personId` coordinates, in the order of the rows. */
export function waitingFor(rows: readonly GroupRow[], personId: string): Record<WaitingKind, DueRow[]> {
  const own = rows.filter((row): row is DueRow => row.kind === "due" && row.group.coordinatorId === personId);
  const of = (kind: WaitingKind) => own.filter(({ obligation }) => obligation.facts.kind === kind);
  return { receipt: of("receipt"), proposal: of("proposal"), adoption: of("adoption"), term: of("term") };
}
