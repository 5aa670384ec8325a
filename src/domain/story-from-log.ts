// What the log says was said about one duty: also when the duty is done and gone, since a row holds its own facts.
import { type Day, parseDay } from "#schema/day.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import type { Notice } from "./entities.ts";
import { hasFailedForGood } from "./heard.ts";
import { reminderKey } from "./notices.ts";
import type { Hearing } from "./recipients.ts";
import { serviceFailuresIn } from "./refused-days.ts";

/** What became of a row: as its progress says, "nobody" where there was no one to send to. */
export type Outcome = Exclude<Notice["progress"], "claimed"> | "underWay" | "nobody";

/** One row about the duty, to one person. */
export interface Told extends Hearing {
  what: Outcome;
  row: Notice;
  /** What the row says about the duty: in the words of `subject.step`. */
  subject: NoticeSubject;
  /** Failed, and will not be tried again. */
  isLasting: boolean;
  /** Names of those who hear, or will, since this one could not be reached. */
  handedTo: readonly string[];
}

/** Every row about the duty, in the order they were written. */
export function toldAbout(dutyKey: string, log: readonly Notice[]): Told[] {
  const isServiceFailure = serviceFailuresIn(log);
  return log
    .flatMap((row) => {
      const subject = row.subjects.find((one) => one.dutyKey === dutyKey);
      return subject ? [toldBy(row, subject, isServiceFailure(row))] : [];
    })
    .sort((a, b) => a.row.runDay - b.row.runDay || a.row.claimedAt - b.row.claimedAt);
}

/** The rows that say the step, be it in the words of a later one. */
export function toldAtStep(told: readonly Told[], step: number): Told[] {
  return told.filter(({ row, subject }) => {
    if (subject.step === step) return true;
    const day = parseDay(subject.day);
    if (day === null || subject.step === null || subject.step < step) return false;
    return row.reminderKeys.includes(reminderKey({ key: subject.dutyKey, day }, step, row.recipientId));
  });
}

/** The same, where those who could not be reached say who hears instead of them. */
export function handedOver<T extends Hearing>(hearers: readonly (T | Told)[]): (T | Told)[] {
  return hearers.map((hearer) => {
    if (!isTold(hearer) || !hearer.isLasting) return hearer;
    // A name may hold a comma of its own.
    const name = `, ${hearer.recipient.name}, `;
    const others = hearers.filter(({ insteadOf }) => `, ${insteadOf ?? ""}, `.includes(name));
    return { ...hearer, handedTo: [...new Set(others.map(({ recipient }) => recipient.name))] };
  });
}

/** One step of a duty that is no longer open, as the rows have it. */
export interface ToldStep {
  step: number;
  /** The day the step fell due for sending. */
  dueOn: Day | null;
  told: Told[];
}

export interface ClosedStory {
  /** One for each day the duty has had, the last first. */
  days: { day: string; steps: ToldStep[]; chased: Told[] }[];
}

/** Returns the story of a duty that is no longer open, from the log alone; no days when nothing was ever said. */
export function closedStoryOf(dutyKey: string, log: readonly Notice[]): ClosedStory {
  const byDay = Map.groupBy(toldAbout(dutyKey, log), ({ subject }) => subject.day);
  const days = [...byDay].map(([day, told]) => {
    const steps = [...new Set(told.flatMap(({ subject }) => subject.step ?? []))].sort((a, b) => a - b);
    return {
      day,
      steps: steps.map((step) => toldStep(step, told)),
      chased: told.filter(({ subject }) => subject.step === null),
    };
  });
  return { days: days.sort((a, b) => (a.day < b.day ? 1 : -1)) };
}

function toldStep(step: number, all: readonly Told[]): ToldStep {
  const told = handedOver(toldAtStep(all, step));
  const own = told.find(({ subject }) => subject.step === step);
  return { step, dueOn: own ? parseDay(own.subject.dueOn) : null, told };
}

function toldBy(row: Notice, subject: NoticeSubject, isServiceFailure: boolean): Told {
  return {
    recipient: {
      id: row.recipientId,
      name: row.recipientName,
      mail: row.recipientMail,
      speaks: row.speaks ?? "sv",
      isMember: row.channel === "team",
    },
    insteadOf: subject.insteadOf,
    what: outcomeOf(row),
    row,
    subject,
    isLasting: row.recipientId !== null && hasFailedForGood(row) && !isServiceFailure,
    handedTo: [],
  };
}

function outcomeOf({ progress, recipientId }: Notice): Outcome {
  if (recipientId === null) return "nobody";
  return progress === "claimed" ? "underWay" : progress;
}

function isTold(hearer: object): hearer is Told {
  return "handedTo" in hearer;
}
