// The coordinators' desk over Microsoft Graph: the coordination site's lists, and every group with all that can wait there.
import type { Group, WholeRegister } from "#domain/entities.ts";
import { formatDay } from "#schema/day.ts";
import type { List } from "#schema/define-list.ts";
import { readGroups } from "./group-rows.ts";
import { createNoticeLog } from "./notice-log.ts";
import type { Desk, GroupStanding, OpenedWholeRegisters, SaveOutcome, WrittenBack } from "./port.ts";
import { readAllRegisters } from "./read-all-registers.ts";
import { readRegister } from "./read-register.ts";
import { saveChange, saveNew, saveUnderKey } from "./save.ts";
import type { Sites } from "./sites.ts";
import type { Table } from "./table.ts";

/** The desk of one customer's sites. */
export function createDesk(sites: Sites): Desk {
  return {
    groups: () => readGroups(sites),
    wholeRegisterOf: async (ref) => whole(sites, await readRegister(sites, ref)),
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

async function whole(
  sites: Sites,
  register: Awaited<ReturnType<typeof readRegister>>,
): Promise<WholeRegister> {
  const own = sites.of(register.group);
  const only = { property: "groupKey", value: register.group.key };
  const [actions, matters, proposals] = await Promise.all([
    own.actions.rows(only),
    own.matters.rows(only),
    own.proposals.rows(only),
  ]);
  const brokenRows = [actions, matters, proposals].flatMap((rows) => rows.brokenRows);
  return {
    ...register,
    actions: actions.rows,
    matters: matters.rows,
    proposals: proposals.rows,
    brokenRows: [...register.brokenRows, ...brokenRows],
  };
}

async function readWholeRegisters(sites: Sites, groups?: readonly Group[]): Promise<OpenedWholeRegisters> {
  const opened = await readAllRegisters(sites);
  const wanted = groups && new Set(groups.map(({ key }) => key));
  const registers = opened.registers.filter(({ group }) => wanted?.has(group.key) ?? true);
  return {
    registers: await Promise.all(registers.map((register) => whole(sites, register))),
    unreachable: opened.unreachable,
    incomplete: [],
    brokenRows: opened.brokenRows,
  };
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
