// The coordinators' desk over Microsoft Graph: the coordination site's lists, and every group with all that can wait there.
import { formatDay } from "#schema/day.ts";
import type { List } from "#schema/define-list.ts";
import { readGroups } from "./group-rows.ts";
import { createNoticeLog } from "./notice-log.ts";
import { changeOwn, writeOwn } from "./own-row.ts";
import type { Desk } from "./port.ts";
import { readWholeRegister } from "./read-register.ts";
import { readWholeRegisters } from "./read-whole-registers.ts";
import { savePolicy } from "./save-policy.ts";
import type { Sites } from "./sites.ts";
import type { Table } from "./table.ts";
import { writeBack } from "./write-back.ts";

/** The desk of one customer's sites. */
export function createDesk(sites: Sites): Desk {
  return {
    groups: () => readGroups(sites),
    wholeRegisterOf: (ref) => readWholeRegister(sites, ref),
    wholeRegisters: (groups) => readWholeRegisters(sites, groups),
    policies: () => sites.policies.rows(),
    savePolicy: (policy, base) => savePolicy(sites.policies, policy, base),
    runsSince: (day) => since(sites.runs, "runDay", day),
    addRun: (run) => writeOwn(sites.runs, run),
    changeRun: (base, changes) => changeOwn(sites.runs, base, changes),
    noticesSince: (day) => since(sites.notices, "runDay", day),
    groupStatus: () => sites.groupStatus.rows(),
    openObligations: () => sites.openObligations.picked({ property: "standing", value: "open" }),
    closedObligationsSince: (day) => since(sites.openObligations, "closedOn", day),
    writeBack: (standings, today) => writeBack(sites, standings, today),
    log: createNoticeLog(sites),
  };
}

async function since<L extends List>(table: Table<L>, property: string, day: number) {
  return table.picked({ property, value: formatDay(day), compare: "ge" });
}
