// A small world for runs: groups, a log, an activity feed, and the means to stop anything halfway.
import type { NewPolicy, NewRun, Run, WholeRegister } from "#domain/entities.ts";
import type { ActivityMessage } from "#messages/activity-message.ts";
import type { ActivitySender, Ports } from "#reminders/ports.ts";
import type { Wish } from "#reminders/wish.ts";
import { dayOf } from "#schema/day.ts";
import type { Desk, OpenedRegisters, WorldProblemCode } from "#store/port.ts";
import { group, register, rowFacts } from "../support/small-world.ts";
import { type MemoryLog, type Moment, memoryLog } from "./memory-log.ts";

export const lastDay = dayOf(2027, 2, 27);

/** What stands in the feed: sent again under the same chain, a message takes its own place. */
export interface Posted extends ActivityMessage {
  to: string;
}

/** An error as the ports reject with when the world fails. */
export function worldError(code: WorldProblemCode, status: number | null, mayHaveHappened = false): Error {
  const error = new Error(code);
  return Object.assign(error, {
    name: "GraphError",
    code,
    status,
    detail: `the ${code} of a test`,
    mayHaveHappened,
  });
}

export interface SmallTenant {
  worlds: WholeRegister[];
  unreachable: OpenedRegisters["unreachable"];
  log: MemoryLog;
  posted: Posted[];
  now: number;
  /** The ports as one run sees them. */
  ports(moment?: Moment): Ports;
}

export function tenant(
  worlds: WholeRegister[] = [register({ group: group({ followedFrom: dayOf(2026, 6, 1) }) })],
): SmallTenant {
  const log = memoryLog();
  const posted: Posted[] = [];
  const self: SmallTenant = {
    worlds,
    unreachable: [],
    log,
    posted,
    now: Date.UTC(2027, 1, 1),
    ports(moment = async () => {}) {
      const activity: ActivitySender = {
        async send(to, message) {
          await moment("send");
          posted.push({ to, ...message });
          await moment("send answered");
        },
      };
      return {
        activity,
        team: null,
        mail: null,
        clock: () => self.now,
        desk: {
          log: log.seenBy(moment),
          ...quietDesk,
          groups: async () => ({ rows: self.worlds.map((one) => one.group), brokenRows: [] }),
          wholeRegisterOf: async ({ key }) => {
            const found = self.worlds.find((one) => one.group.key === key);
            if (!found) throw worldError("not-found", 404);
            return found;
          },
          wholeRegisters: async () => {
            await moment("registers");
            return { registers: self.worlds, unreachable: self.unreachable, incomplete: [], brokenRows: [] };
          },
        },
      };
    },
  };
  return self;
}

/** A desk that keeps nothing: for what a test does not ask about. */
const quietDesk = {
  policies: async () => ({ rows: [], brokenRows: [] }),
  savePolicy: async (policy: NewPolicy) => ({ ...policy, row: rowFacts() }),
  runsSince: async () => ({ rows: [], brokenRows: [] }),
  addRun: async (run: NewRun) => ({ ...run, row: rowFacts() }),
  changeRun: async (base: Run, changes: Partial<NewRun>) => ({ ...base, ...changes }),
  noticesSince: async () => ({ rows: [], brokenRows: [] }),
  groupStatus: async () => ({ rows: [], brokenRows: [] }),
  openObligations: async () => ({ rows: [], brokenRows: [] }),
  closedObligationsSince: async () => ({ rows: [], brokenRows: [] }),
  writeBack: async () => ({ written: 0, failed: [] }),
} satisfies Partial<Desk>;

let runCount = 0;

export function wish(today: number, changes: Partial<Wish> = {}): Wish {
  runCount += 1;
  return {
    runId: `run-${runCount}`,
    today,
    groupKey: null,
    isDryRun: false,
    locale: "sv",
    teamsAppId: "11111111-2222-4333-8444-555555555555",
    siteHost: "region.sharepoint.com",
    ...changes,
  };
}

/** A process that dies at its `count`th `what`: an error that is nobody's answer, so that nothing catches it. */
export class Killed extends Error {}

export function killedAt(what: string, count = 1): Moment {
  let seen = 0;
  return async (moment) => {
    if (moment !== what) return;
    seen += 1;
    if (seen === count) throw new Killed(what);
  };
}
