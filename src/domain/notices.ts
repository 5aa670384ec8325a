// Who should hear what, less what they have already heard: everything for one person in one notice.
import { type Day, formatDay } from "#schema/day.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import { type Duty, dayMeaning } from "./duty.ts";
import type { Group, Notice, Register } from "./entities.ts";
import { heardIn } from "./heard.ts";
import { keyOf } from "./keys.ts";
import type { Recipient } from "./recipients.ts";
import type { PolicyOf } from "./reminder-policy.ts";
import { sendingDayOf } from "./sending-day.ts";
import { type Reminder, unheardAbout } from "./unheard.ts";

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

/** So many things to hear in one notice are all that anybody reads. */
export const subjectLimit = 60;

/** A row holds its subjects in one cell and its keys in another, and SharePoint's cell ends at some 64,000 characters. */
const cellLimit = 60_000;

export interface PlanContext {
  policyOf: PolicyOf;
  log: readonly Notice[];
  today: Day;
  /** The day of the run before this one; null when there was none. What fell due after it and before today is late. */
  lastRunDay: Day | null;
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
 * for somebody with over `subjectLimit` things to hear, or more than a row holds. Whoever stands next in the policy's order hears instead of
 * somebody whom every way has failed, as the log says.
 */
export function planNotices(standings: readonly GroupStanding[], context: PlanContext): PlannedNotice[] {
  const heard = heardIn(context.log, context.today);
  const unheard = standings.flatMap(({ register, duties }) =>
    duties.flatMap((duty) => unheardAbout(duty, register, heard, context)),
  );
  return [...Map.groupBy(unheard, ({ recipient }) => recipient.id).values()]
    .flatMap((reminders) => noticesFor(reminders, context))
    .sort((a, b) => byUrgency(a.subjects[0], b.subjects[0]));
}

interface Said {
  planned: PlannedSubject;
  recipient: Recipient;
  keys: string[];
}

/** What one person has not heard, in as few notices as hold it. */
function noticesFor(reminders: readonly Reminder[], context: PlanContext): PlannedNotice[] {
  const said = [...Map.groupBy(reminders, ({ duty }) => duty.key).values()]
    .map((steps) => saidOf(steps, context))
    .sort((a, b) => byUrgency(a.planned, b.planned));
  return inRows(said).map(([first, ...others]) => ({
    // The same person may sit in one group and coordinate another: the notice opens on its first subject.
    recipient: { ...first.recipient, ...ownOf(said) },
    subjects: [first.planned, ...others.map(({ planned }) => planned)],
    reminderKeys: [first, ...others].flatMap(({ keys }) => keys),
  }));
}

/** The same in order, as much in each as a row holds. */
function inRows(said: readonly Said[]): [Said, ...Said[]][] {
  const rows: [Said, ...Said[]][] = [];
  let subjects = 0;
  let keys = 0;
  for (const one of said) {
    subjects += lengthOf(one.planned.subject);
    keys += lengthOf(one.keys);
    const row = rows.at(-1);
    if (row && row.length < subjectLimit && Math.max(subjects, keys) <= cellLimit) {
      row.push(one);
      continue;
    }
    rows.push([one]);
    subjects = lengthOf(one.planned.subject);
    keys = lengthOf(one.keys);
  }
  return rows;
}

const lengthOf = (value: unknown) => JSON.stringify(value).length + 1;

/** What is the person's own, wherever it is written: an address, and a language that is not the one nobody chose. */
function ownOf(said: readonly Said[]): Pick<Recipient, "mail" | "speaks"> {
  const recipients = said.map(({ recipient }) => recipient);
  return {
    mail: recipients.find(({ mail }) => mail !== null)?.mail ?? null,
    speaks: recipients.some(({ speaks }) => speaks === "en") ? "en" : "sv",
  };
}

/** `reminders` are of one duty, earliest step first: the latest gives the words. */
function saidOf(reminders: readonly Reminder[], { today, lastRunDay }: PlanContext): Said {
  const latest = reminders.at(-1);
  if (!latest) throw new Error("A subject needs a reminder.");
  const { step, duty, group, insteadOf, recipient } = latest;
  const dueOn = sendingDayOf(duty, step);
  const subject: NoticeSubject = {
    reminderKey: reminderKey(duty, step, recipient.id),
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
  };
  const keys = reminders.map((one) => reminderKey(duty, one.step, recipient.id));
  return { planned: { subject, duty, group }, recipient, keys };
}

/**
 * Nearest day first; what only waits since some day comes after what has one by which it should be done, and what has
 * been overtaken by the next of its kind last.
 */
export function byUrgency(a: Pick<PlannedSubject, "duty" | "subject">, b: typeof a): number {
  const rank = urgencyRank(a.duty) - urgencyRank(b.duty);
  const key = a.subject.dutyKey < b.subject.dutyKey ? -1 : 1;
  return rank || a.duty.day - b.duty.day || (a.subject.dutyKey === b.subject.dutyKey ? 0 : key);
}

function urgencyRank({ isMissed, facts }: Duty): number {
  if (isMissed) return 2;
  return dayMeaning[facts.kind] === "since" ? 1 : 0;
}
