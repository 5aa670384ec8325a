// What must be true of a simulated tenant whatever has happened in it: each reminder said once to each person, and
// nothing that has been said forgotten.
import { chainIdOf } from "#domain/chain-id.ts";
import { dutiesOf } from "#domain/duties.ts";
import type { Notice } from "#domain/entities.ts";
import { type PlannedNotice, planNotices } from "#domain/notices.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import type { SimulatedTenant } from "../simulation/world.ts";

const rowsOf = ({ log }: SimulatedTenant) => [...log.rows.values()];

/** Keys of reminders that stand in more than one row which has not failed: said twice. */
export function saidTwice(world: SimulatedTenant): string[] {
  const keys = rowsOf(world)
    .filter(({ progress }) => progress !== "failed")
    .flatMap(({ reminderKeys }) => reminderKeys);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** What a run on `today` would still have to say: empty once everything due has been said. */
export function unsaid(world: SimulatedTenant, today: number): PlannedNotice[] {
  const standings = world.desk.worlds.map((register) => ({ register, duties: dutiesOf(register, today) }));
  const policyOf = policyFrom(world.desk.policies);
  return planNotices(standings, { policyOf, log: rowsOf(world), today, lastRunDay: null });
}

/** Rows that nobody has settled. */
export const unsettled = (world: SimulatedTenant) =>
  rowsOf(world).filter(({ progress }) => progress === "claimed");

/** Mails that left for a notice more than once: on this channel once is promised. */
export function mailedTwice({ mailbox }: SimulatedTenant): string[] {
  const keys = mailbox.delivered.map(({ noticeKey }) => noticeKey);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** Rows that reached their reader by other ways than they say, or by none though they say they did. */
export function untrue(world: SimulatedTenant): Notice[] {
  const mailed = new Set(world.mailbox.delivered.map(({ noticeKey }) => noticeKey));
  return rowsOf(world).filter((row) => {
    const isShown = world.feed.shown.has(`${row.recipientId} ${chainIdOf(row.reminderKeys)}`);
    const isMailed = mailed.has(row.key);
    if (row.progress === "sent") return row.channel === "mail" ? !isMailed || isShown : !isShown || isMailed;
    return row.progress === "failed" && (isShown || isMailed);
  });
}
