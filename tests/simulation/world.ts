// A simulated tenant: groups, a log, an activity feed, teams, a mailbox and a desk in memory, and the means to stop
// anything halfway. Runs of the service see it through ports of their own, as many at once as one likes.
import type { WholeRegister } from "#domain/entities.ts";
import { defaultLease } from "#reminders/lease.ts";
import type { Ports } from "#reminders/ports.ts";
import type { Wish } from "#reminders/wish.ts";
import { dayOf } from "#schema/day.ts";
import { group, register } from "../support/small-world.ts";
import { type MemoryDesk, memoryDesk } from "./memory-desk.ts";
import { type MemoryFeed, memoryFeed } from "./memory-feed.ts";
import { type MemoryLog, memoryLog } from "./memory-log.ts";
import { type MemoryMailbox, memoryMailbox } from "./memory-mailbox.ts";
import { type Moment, noMoment } from "./moment.ts";
import { worldError } from "./world-error.ts";

export interface SimulatedTenant {
  desk: MemoryDesk;
  log: MemoryLog;
  feed: MemoryFeed;
  mailbox: MemoryMailbox;
  /** Which ways the service has been given. */
  has: { team: boolean; mail: boolean };
  /** Milliseconds since 1970. */
  now: number;
  /** The ports as one run sees them. */
  ports(moment?: Moment): Ports;
}

/** A tenant with these groups; without teams to read and without a mailbox until `has` says otherwise. */
export function simulatedTenant(worlds: WholeRegister[], now = Date.UTC(2027, 1, 1)): SimulatedTenant {
  const log = memoryLog();
  const self: SimulatedTenant = {
    desk: memoryDesk(worlds, log),
    log,
    feed: memoryFeed(() => worldError("forbidden", 403)),
    mailbox: memoryMailbox(),
    has: { team: false, mail: false },
    now,
    ports(moment = noMoment) {
      const { activity, team } = self.feed.seenBy(moment);
      return {
        desk: self.desk.seenBy(moment),
        activity,
        team: self.has.team ? team : null,
        mail: self.has.mail ? self.mailbox.seenBy(moment) : null,
        clock: () => self.now,
      };
    },
  };
  return self;
}

/** The last day for the report that the groups of `register` owe: a Saturday. */
export const lastDay = dayOf(2027, 2, 27);

/** A tenant with one group that owes a report. */
export const smallTenant = () =>
  simulatedTenant([register({ group: group({ followedFrom: dayOf(2026, 6, 1) }) })]);

let runCount = 0;

/** What one run on `today` is asked for, with an id of its own. */
export function wish(today: number, changes: Partial<Wish> = {}): Wish {
  runCount += 1;
  return {
    runId: `run-${runCount}`,
    today,
    groupKey: null,
    isDryRun: false,
    lease: defaultLease,
    teamsAppId: "11111111-2222-4333-8444-555555555555",
    siteHost: "region.sharepoint.com",
    ...changes,
  };
}
