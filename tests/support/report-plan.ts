// One group that owes one report, what is planned about it on a day, and the log after that has been sent.
import { dutiesOf } from "#domain/duties.ts";
import type { Notice, WholeRegister } from "#domain/entities.ts";
import { type PlannedNotice, planNotices } from "#domain/notices.ts";
import { deliverableKey } from "#domain/obligations.ts";
import { type PolicyOf, policyFrom } from "#domain/reminder-policy.ts";
import { dayOf } from "#schema/day.ts";
import { group, noticeRow, register } from "./small-world.ts";

/** The report's last day: a Saturday. */
export const lastDay = dayOf(2027, 2, 27);
export const report = deliverableKey("rsg-exempel", "report", "verksamhetsberättelse", 2026);
export const followed = group({ followedFrom: dayOf(2026, 6, 1) });
/** The group, followed since June, with what a test says. */
export const world = (changes: Partial<WholeRegister> = {}) => register({ group: followed, ...changes });

interface Seen {
  policyOf?: PolicyOf;
  lastRunDay?: number | null;
}

/** What is planned about reports on `today`. */
export function plan(
  worlds: readonly WholeRegister[],
  today: number,
  log: readonly Notice[] = [],
  { policyOf = policyFrom([]), lastRunDay = null }: Seen = {},
) {
  const standings = worlds.map((one) => ({
    register: one,
    duties: dutiesOf(one, today).filter(({ facts }) => facts.kind === "report"),
  }));
  return planNotices(standings, { policyOf, log, today, lastRunDay });
}
/** To whom, and which step of each thing. */
export const told = (...given: Parameters<typeof plan>) =>
  plan(...given).map(({ recipient, subjects }) => [
    recipient.id,
    ...subjects.map(({ subject }) => subject.step),
  ]);
/** The row that says what is planned. */
export const rowOf = ({ recipient, reminderKeys, subjects }: PlannedNotice, changes: Partial<Notice>) =>
  noticeRow({
    key: `${recipient.id}-${changes.sequence ?? 0}`,
    recipientId: recipient.id,
    recipientMail: recipient.mail,
    reminderKeys,
    subjects: subjects.map(({ subject }) => subject),
    ...changes,
  });
/** The log after everything planned on `today` has been sent. */
export const sent = (log: readonly Notice[], today: number, worlds = [world()]) => [
  ...log,
  ...plan(worlds, today, log).map((planned, index) =>
    rowOf(planned, { sequence: log.length + index, runDay: today }),
  ),
];
