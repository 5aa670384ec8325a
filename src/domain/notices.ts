// Who should hear what, less what they have already heard: everything for one person in one notice.
import { type Day, formatDay } from "#schema/day.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import type { Group, Notice, Register } from "./entities.ts";
import { keyOf } from "./keys.ts";
import type { Obligation } from "./obligations.ts";
import { type Recipient, recipientsOf } from "./recipients.ts";
import { type ReminderPolicy, stepsDue } from "./reminder-policy.ts";

/** A group with its obligations as they stand today. */
export interface GroupStanding {
  register: Register;
  obligations: readonly Obligation[];
}

/** One obligation in a notice, worded for the latest of its steps that nobody has said yet. */
export interface PlannedSubject {
  subject: NoticeSubject;
  obligation: Obligation;
  group: Group;
  /** Hears of this group as one who sits in it. */
  isMember: boolean;
}

export interface PlannedNotice {
  recipient: Recipient;
  /** Most urgent first. */
  subjects: [PlannedSubject, ...PlannedSubject[]];
  /** Every step the notice says, also those that a later step of the same obligation has overtaken. */
  reminderKeys: string[];
}

/** A row holds its subjects in one cell, and SharePoint's cell ends at some 64,000 characters. */
export const subjectLimit = 60;

interface Reminder {
  key: string;
  step: number;
  recipient: Recipient;
  obligation: Obligation;
  group: Group;
}

/** The key of one thing said to one person: the obligation, the step, the recipient. */
export function reminderKey(obligationKey: string, step: number, recipientId: string | null): string {
  return keyOf("reminder", obligationKey, step, recipientId ?? "nobody");
}

/** The key of a recipient's row number `sequence` in the log: two runs that both want that row cannot both have it. */
export function noticeKey(recipientId: string | null, channel: Notice["channel"], sequence: number): string {
  return keyOf("notice", recipientId ?? "nobody", channel, sequence);
}

/**
 * Returns one notice for each person who has something to hear on `today`, the most urgent first; more than one only
 * for somebody with over `subjectLimit` things to hear.
 */
export function planNotices(
  standings: readonly GroupStanding[],
  policy: ReminderPolicy,
  log: readonly Notice[],
  today: Day,
): PlannedNotice[] {
  const heard = heardKeys(log, today);
  const unheard = standings
    .flatMap((standing) => remindersOf(standing, policy, today))
    .filter((reminder) => !heard.has(reminder.key));
  return [...Map.groupBy(unheard, (reminder) => reminder.recipient.id).values()]
    .flatMap(noticesFor)
    .sort((a, b) => byUrgency(a.subjects[0], b.subjects[0]));
}

/**
 * The reminders that count as heard: sent, not needed, or claimed by whoever sends it now or takes it over. What
 * failed is tried again on another run day; that nobody could be reached is said once.
 */
function heardKeys(log: readonly Notice[], today: Day): Set<string> {
  const counts = (row: Notice) =>
    row.progress !== "failed" || row.runDay === today || row.recipientId === null;
  return new Set(log.filter(counts).flatMap((row) => row.reminderKeys));
}

function remindersOf(
  { register, obligations }: GroupStanding,
  policy: ReminderPolicy,
  today: Day,
): Reminder[] {
  return obligations.flatMap((obligation) =>
    stepsDue(obligation, policy, today).flatMap((step) =>
      recipientsOf(register, step, policy, today).map((recipient) => ({
        key: reminderKey(obligation.key, step, recipient.id),
        step,
        recipient,
        obligation,
        group: register.group,
      })),
    ),
  );
}

/** What one person has not heard, in as few notices as hold it. */
function noticesFor(reminders: readonly Reminder[]): PlannedNotice[] {
  const obligations = [...Map.groupBy(reminders, ({ obligation }) => obligation.key).values()]
    .map((steps) => ({ planned: subjectOf(steps), keys: steps.map(({ key }) => key) }))
    .sort((a, b) => byUrgency(a.planned, b.planned));
  const notices: PlannedNotice[] = [];
  for (let from = 0; from < obligations.length; from += subjectLimit) {
    const part = obligations.slice(from, from + subjectLimit);
    const [first, ...others] = part.map(({ planned }) => planned);
    const recipient = reminders[0]?.recipient;
    if (!first || !recipient) break;
    notices.push({ recipient, subjects: [first, ...others], reminderKeys: part.flatMap(({ keys }) => keys) });
  }
  return notices;
}

/** `reminders` are of one obligation, earliest step first: the latest gives the words. */
function subjectOf(reminders: readonly Reminder[]): PlannedSubject {
  const latest = reminders.at(-1);
  if (!latest) throw new Error("A subject needs a reminder.");
  const { key, step, obligation, group, recipient } = latest;
  return {
    subject: {
      reminderKey: key,
      obligationKey: obligation.key,
      groupKey: group.key,
      groupName: group.title,
      ruleKey: obligation.rule.key,
      label: obligation.rule.label,
      year: obligation.year,
      lastDay: formatDay(obligation.lastDay),
      step,
    },
    obligation,
    group,
    isMember: recipient.isMember,
  };
}

/** Nearest last day first; what has been overtaken by the next year's comes after everything that still can be met. */
function byUrgency(a: PlannedSubject, b: PlannedSubject): number {
  const missed = Number(a.obligation.state === "missed") - Number(b.obligation.state === "missed");
  return (
    missed ||
    a.obligation.lastDay - b.obligation.lastDay ||
    a.subject.obligationKey.localeCompare(b.subject.obligationKey)
  );
}
