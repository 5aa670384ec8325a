// Who should hear what, less what they have already heard: everything for one person in one notice.
import { type Day, formatDay } from "#schema/day.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import type { Duty } from "./duty.ts";
import type { Group, Notice, Register } from "./entities.ts";
import { type Heard, heardIn } from "./heard.ts";
import { keyOf } from "./keys.ts";
import { type Recipient, recipientsOf } from "./recipients.ts";
import { type PolicyOf, stepsDue } from "./reminder-policy.ts";
import { sendingDay } from "./sending-day.ts";

/** A group with what waits there today. */
export interface GroupStanding {
  register: Register;
  duties: readonly Duty[];
}

/** One duty in a notice, worded for the latest of its steps that this person has not heard yet. */
export interface PlannedSubject {
  subject: NoticeSubject;
  duty: Duty;
  group: Group;
}

export interface PlannedNotice {
  recipient: Recipient;
  /** Most urgent first. */
  subjects: [PlannedSubject, ...PlannedSubject[]];
  /** Every step the notice says, also those that a later step of the same duty has overtaken. */
  reminderKeys: string[];
}

/** A row holds its subjects in one cell, and SharePoint's cell ends at some 64,000 characters. */
export const subjectLimit = 60;

export interface PlanContext {
  policyOf: PolicyOf;
  log: readonly Notice[];
  today: Day;
  /** The day of the run before this one; null when there was none. What fell due after it and before today is late. */
  lastRunDay: Day | null;
}

interface Reminder {
  key: string;
  step: number;
  recipient: Recipient;
  insteadOf: string | null;
  duty: Duty;
  group: Group;
}

/** The key of one thing said to one person: the duty and its day, the step, the recipient. */
export function reminderKey(
  duty: Pick<Duty, "key" | "day">,
  step: number,
  recipientId: string | null,
): string {
  return keyOf("reminder", duty.key, formatDay(duty.day), step, recipientId ?? "nobody");
}

/** The key of a recipient's row number `sequence` in the log: two runs that both want that row cannot both have it. */
export function noticeKey(recipientId: string | null, sequence: number): string {
  return keyOf("notice", recipientId ?? "nobody", sequence);
}

/**
 * Returns one notice for each person who has something to hear on `today`, the most urgent first; more than one only
 * for somebody with over `subjectLimit` things to hear. Whoever stands next in the policy's order hears instead of
 * somebody whom every way has failed, as the log says.
 */
export function planNotices(standings: readonly GroupStanding[], context: PlanContext): PlannedNotice[] {
  const heard = heardIn(context.log, context.today);
  const unheard = standings.flatMap((standing) => remindersOf(standing, heard, context));
  return [...Map.groupBy(unheard, ({ recipient }) => recipient.id).values()]
    .flatMap((reminders) => noticesFor(reminders, context))
    .sort((a, b) => byUrgency(a.subjects[0], b.subjects[0]));
}

function remindersOf(
  { register, duties }: GroupStanding,
  heard: Heard,
  { policyOf, today }: PlanContext,
): Reminder[] {
  return duties.flatMap((duty) => {
    const policy = policyOf(register.group, duty.facts.kind);
    const day = formatDay(duty.day);
    return stepsDue(duty, policy, today).flatMap((step) => {
      const isUnreachable = (id: string) => heard.isUnreachable(duty.key, day, step, id);
      return recipientsOf({ register, duty, today }, step, policy, isUnreachable)
        .filter(
          ({ recipient }) => step > (heard.upTo(duty.key, day, recipient.id) ?? Number.NEGATIVE_INFINITY),
        )
        .map(({ recipient, insteadOf }) => ({
          key: reminderKey(duty, step, recipient.id),
          step,
          recipient,
          insteadOf,
          duty,
          group: register.group,
        }));
    });
  });
}

/** What one person has not heard, in as few notices as hold it. */
function noticesFor(reminders: readonly Reminder[], context: PlanContext): PlannedNotice[] {
  const duties = [...Map.groupBy(reminders, ({ duty }) => duty.key).values()]
    .map((steps) => ({ planned: subjectOf(steps, context), keys: steps.map(({ key }) => key) }))
    .sort((a, b) => byUrgency(a.planned, b.planned));
  const notices: PlannedNotice[] = [];
  for (let from = 0; from < duties.length; from += subjectLimit) {
    const part = duties.slice(from, from + subjectLimit);
    const [first, ...others] = part.map(({ planned }) => planned);
    const recipient = reminders[0]?.recipient;
    if (!first || !recipient) break;
    notices.push({ recipient, subjects: [first, ...others], reminderKeys: part.flatMap(({ keys }) => keys) });
  }
  return notices;
}

/** `reminders` are of one duty, earliest step first: the latest gives the words. */
function subjectOf(reminders: readonly Reminder[], { today, lastRunDay }: PlanContext): PlannedSubject {
  const latest = reminders.at(-1);
  if (!latest) throw new Error("A subject needs a reminder.");
  const { key, step, duty, group, insteadOf } = latest;
  const dueOn = sendingDay(duty.day, step);
  return {
    subject: {
      reminderKey: key,
      dutyKey: duty.key,
      groupKey: group.key,
      groupName: group.title,
      facts: duty.facts,
      day: formatDay(duty.day),
      step,
      dueOn: formatDay(dueOn),
      isLate: lastRunDay !== null && lastRunDay < dueOn && dueOn < today,
      isSoft: duty.isSoft,
      insteadOf,
      page: duty.page,
      thing: duty.thing,
    },
    duty,
    group,
  };
}

/** Nearest day first; what has been overtaken by the next of its kind comes after everything that still can be met. */
function byUrgency(a: PlannedSubject, b: PlannedSubject): number {
  const missed = Number(a.duty.isMissed) - Number(b.duty.isMissed);
  const key = a.subject.dutyKey < b.subject.dutyKey ? -1 : 1;
  return missed || a.duty.day - b.duty.day || (a.subject.dutyKey === b.subject.dutyKey ? 0 : key);
}
