// Builders for what the coordinators' list keeps: one group's row and the obligations that are open there.
import type { NewGroupStatus, NewOpenObligation } from "#domain/entities.ts";
import { dayOf } from "#schema/day.ts";

export function openObligation(changes: Partial<NewOpenObligation> = {}): NewOpenObligation {
  return {
    key: "duty",
    groupKey: "rsg-exempel",
    standing: "open",
    facts: { kind: "report", label: "verksamhetsberättelse", year: 2026, isReturned: false },
    day: dayOf(2027, 2, 27),
    progress: "notStarted",
    isMissed: false,
    isSoft: false,
    holders: ["Alva Ordförande"],
    page: "plan-report",
    thing: "duty",
    nextStepOn: null,
    nextTo: null,
    asOf: 0,
    closedOn: null,
    ...changes,
  };
}

export function groupStatus(changes: Partial<NewGroupStatus> = {}): NewGroupStatus {
  return {
    key: "status",
    groupKey: "rsg-exempel",
    asOf: 0,
    nextDay: null,
    open: 0,
    breaches: 0,
    notes: 0,
    lacking: null,
    problem: null,
    ...changes,
  };
}
