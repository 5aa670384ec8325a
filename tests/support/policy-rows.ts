// A stored policy of reminders: a week before and a day after a report's last day, to its owner, and what a test says.
import type { Policy } from "#domain/entities.ts";
import { rowFacts } from "./small-world.ts";

export function policy(changes: Partial<Policy> = {}): Policy {
  const row = rowFacts();
  return {
    key: `policy-${row.id}`,
    groupKey: null,
    dutyKind: "report",
    sameAsGroup: null,
    isSilent: false,
    daysBefore: [7],
    daysAfter: null,
    hearers: [{ who: "owner", hearsFrom: null }],
    voidedOn: null,
    row,
    ...changes,
  };
}
