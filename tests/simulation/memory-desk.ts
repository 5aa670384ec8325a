// The coordinators' desk in memory: what a run reads of groups and policies, and what it writes about itself.
import type { BrokenRow, NewRun, Policy, Run, WholeRegister } from "#domain/entities.ts";
import type { Desk, GroupStanding, OpenedWholeRegisters } from "#store/port.ts";
import { rowFacts } from "../support/small-world.ts";
import type { MemoryLog } from "./memory-log.ts";
import type { Moment } from "./moment.ts";
import { worldError } from "./world-error.ts";

export interface MemoryDesk {
  worlds: WholeRegister[];
  unreachable: OpenedWholeRegisters["unreachable"];
  incomplete: OpenedWholeRegisters["incomplete"];
  brokenRows: BrokenRow[];
  policies: Policy[];
  runs: Map<string, Run>;
  /** What was written back, by group, as it stands now. */
  standings: Map<string, GroupStanding>;
  seenBy(moment: Moment): Desk;
}

export function memoryDesk(worlds: WholeRegister[], log: MemoryLog): MemoryDesk {
  const none = async () => ({ rows: [], brokenRows: [] });
  const stored = (run: NewRun): Run => ({ ...run, row: rowFacts() });
  const self: MemoryDesk = {
    worlds,
    unreachable: [],
    incomplete: [],
    brokenRows: [],
    policies: [],
    runs: new Map(),
    standings: new Map(),
    seenBy: (moment) => ({
      log: log.seenBy(moment),
      groups: async () => ({ rows: self.worlds.map((one) => one.group), brokenRows: [] }),
      async wholeRegisterOf({ key }) {
        const found = self.worlds.find((one) => one.group.key === key);
        if (!found) throw worldError("not-found", 404);
        return found;
      },
      async wholeRegisters() {
        await moment("registers");
        const { unreachable, incomplete, brokenRows } = self;
        return { registers: self.worlds, unreachable, incomplete, brokenRows };
      },
      policies: async () => ({ rows: self.policies, brokenRows: [] }),
      savePolicy: async (policy) => ({ kind: "saved", row: { ...policy, row: rowFacts() }, merged: false }),
      async runsSince(day) {
        await moment("runs");
        return { rows: [...self.runs.values()].filter(({ runDay }) => runDay >= day), brokenRows: [] };
      },
      async addRun(run) {
        await moment("begin");
        const row = stored(run);
        self.runs.set(run.key, row);
        return row;
      },
      async changeRun(base, changes) {
        await moment("end");
        const row = { ...base, ...changes };
        self.runs.set(base.key, row);
        return row;
      },
      noticesSince: none,
      groupStatus: none,
      openObligations: none,
      closedObligationsSince: none,
      async writeBack(standings) {
        await moment("write back");
        for (const one of standings) self.standings.set(one.status.groupKey, one);
        return { written: standings.length, failed: [] };
      },
    }),
  };
  return self;
}
