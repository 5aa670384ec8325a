// Who should hear what, less what they have already heard: one notice a person and run, with everything in it.
import type { Day } from "#schema/day.ts";
import { formatDay } from "#schema/day.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import type { Group, Notice, Register } from "./entities.ts";
import { keyOf } from "./keys.ts";
import type { Obligation } from "./obligations.ts";
import { nobody, type Recipient, recipientsOf } from "./recipients.ts";
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
  /** How the recipient hears of this group: as one who sits in it, or from outside. */
  isMember: boolean;
}

export interface PlannedNotice {
  recipient: Recipient;
  /** Most urgent first; never empty. */
  subjects: [PlannedSubject, ...PlannedSubject[]];
  /** Every step the notice says, also those that a later step of the same obligation has overtaken. */
  reminderKeys: string[];
}

/** The key of one thing said to one person: the obligation, the step, the recipient. */
export function reminderKey(obligationKey: string, step: number, recipientId: string | null): string {
  return keyOf("reminder", obligationKey, step, recipientId ?? "nobody");
}

/**
 * Returns one notice for each person who has something to hear on `today`, the most urgent first. What a row of the
 * log holds counts as heard: sent, not needed, or claimed by whoever sends it now or takes it over. What failed is
 * tried again on another run day; that nobody could be reached is said once.
 */
export function planNotices(
  standings: readonly GroupStanding[],
  policy: ReminderPolicy,
  log: readonly Notice[],
  today: Day,
): PlannedNotice[] {
  const heard = heardKeys(log, today);
  const planned = new Map<string | null, PlannedNotice>();
  for (const standing of standings) {
    for (const obligation of standing.obligations) {
      for (const { recipient, subject, keys } of unheard(standing.register, obligation)) {
        const notice = planned.get(recipient.id);
        if (notice) {
          notice.subjects.push(subject);
          notice.reminderKeys.push(...keys);
        } else planned.set(recipient.id, { recipient, subjects: [subject], reminderKeys: keys });
      }
    }
  }
  const notices = [...planned.values()];
  for (const { subjects } of notices) subjects.sort(byUrgency);
  return notices.sort((a, b) => byUrgency(a.subjects[0], b.subjects[0]));

  function unheard(register: Register, obligation: Obligation) {
    const byRecipient = new Map<
      string | null,
      { recipient: Recipient; subject: PlannedSubject; keys: string[] }
    >();
    for (const step of stepsDue(obligation, policy, today)) {
      for (const recipient of recipientsOf(register, step, policy, today)) {
        const key = reminderKey(obligation.key, step, recipient.id);
        if (heard.has(key)) continue;
        const keys = [...(byRecipient.get(recipient.id)?.keys ?? []), key];
        const subject = subjectOf(register.group, obligation, step, key);
        byRecipient.set(recipient.id, {
          recipient,
          keys,
          subject: { subject, obligation, group: register.group, isMember: recipient.isMember },
        });
      }
    }
    return byRecipient.values();
  }
}
