// The coordinators' desk over Microsoft Graph: the coordination site's lists, and every group with all that can wait there.
import { formatDay } from "#schema/day.ts";
import type { List } from "#schema/define-list.ts";
import { readGroups } from "./group-rows.ts";
import { createNoticeLog } from "./notice-log.ts";
import type { Desk, GroupStanding, SaveOutcome, WrittenBack } from "./port.ts";
import { readWholeRegisters } from "./read-all-registers.ts";
import { readWholeRegister } from "./read-register.ts";
import { saveChange, saveNew, saveUnderKey } from "./save.ts";
import type { Sites } from "./sites.ts";
import type { Table } from "./table.ts";

/** The desk of one customer's sites. */
export function createDesk(sites: Sites): Desk {
  return {
    groups: () => readGroups(sites),
    wholeRegisterOf: (ref) => readWholeRegister(sites, ref),
    wholeRegisters: (groups) => readWholeRegisters(sites, groups),
    policies: () => sites.policies.rows(),
    savePolicy: (policy) => saveUnderKey(sites.policies, policy),
    runsSince: (day) => since(sites.runs, "runDay", day),
    addRun: async (run) => saved(await saveNew(sites.runs, run)),
    changeRun: async (base, changes) => saved(await saveChange(sites.runs, base, changes)),
    noticesSince: (day) => since(sites.notices, "runDay", day),
    groupStatus: () => sites.groupStatus.rows(),
    openObligations: () => sites.openObligations.rows({ property: "standing", value: "open" }),
    closedObligationsSince: (day) => since(sites.openObligations, "closedOn", day),
    writeBack: (standings, today) => writeBack(sites, standings, today),
    log: createNoticeLog(sites),
  };
}

async function since<L extends List>(table: Table<L>, property: string, day: number) {
  return table.rows({ property, value: formatDay(day), compare: "ge" });
}

/** A run's row is its own: what another hand wrote there meanwhile is not argued about. */
function saved<T>(outcome: SaveOutcome<T>): T {
  return outcome.kind === "saved" ? outcome.row : outcome.theirs;
}

async function writeBack(
  sites: Sites,
  standings: readonly GroupStanding[],
  _today: number,
): Promise<WrittenBack> {
  for (const { status, open } of standings) {
    await saveUnderKey(sites.groupStatus, status);
    for (const one of open) await saveUnderKey(sites.openObligations, one);
  }
  return { written: standings.length, failed: [] };
}
