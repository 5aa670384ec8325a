// The coordinators' desk over Microsoft Graph: the coordination site's lists, and every group with all that can wait there.
import type { NewPolicy, Policy } from "#domain/entities.ts";
import { GraphError } from "#graph/graph-error.ts";
import { formatDay } from "#schema/day.ts";
import type { List } from "#schema/define-list.ts";
import { readGroups } from "./group-rows.ts";
import { createNoticeLog } from "./notice-log.ts";
import { changeOwn, writeOwn } from "./own-row.ts";
import type { Desk } from "./port.ts";
import { readWholeRegister } from "./read-register.ts";
import { readWholeRegisters } from "./read-whole-registers.ts";
import { saveChange, saveUnderKey } from "./save.ts";
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
    savePolicy: (policy) => savePolicy(sites, policy),
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

/** Added or changed under its key; one that a hand has broken is put right, since saving it again is the cure. */
async function savePolicy({ policies }: Sites, policy: NewPolicy): Promise<Policy> {
  try {
    const known = await policies.byKey(policy.key);
    const changed = known && (await saveChange(policies, known, policy));
    return changed?.kind === "saved" ? changed.row : await saveUnderKey(policies, policy);
  } catch (error) {
    if (!(error instanceof GraphError) || error.code !== "changed-meanwhile") throw error;
    return writeOwn(policies, policy);
  }
}
