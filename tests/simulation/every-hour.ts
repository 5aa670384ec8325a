// The reminders run at every hour, in UTC and by the clock in Stockholm, over any span of days, with something of every
// kind waiting all the time: each reminder shall be planned once, on the right day. The right day is worked out apart from
// the product: by a library's calendar of holidays, on written dates, with the time zone data of the platform.
import Holidays from "date-holidays";
import { type Duty, dayMeaning } from "#domain/duty.ts";
import type { Notice } from "#domain/entities.ts";
import { planNotices } from "#domain/notices.ts";
import { policyFrom, productPolicy } from "#domain/reminder-policy.ts";
import { type Day, formatDay } from "#schema/day.ts";
import { dutyKinds } from "#schema/lists/duty-facts.ts";
import { instantOf, wallTimeOf } from "#schema/stockholm.ts";
import { dutyOfKind } from "../support/duty-of-kind.ts";
import { chairId, coordinatorId, noticeRow, register } from "../support/small-world.ts";
import { rowSaying } from "../support/told-notices.ts";

export interface EveryHour {
  runs: number;
  reminders: number;
  /** What was said on the wrong day or twice, and what was never said; none when all is well. */
  wrong: string[];
}

/** Runs at every whole hour of the days given, first in UTC, then by the clock in Stockholm. */
export function everyHour(from: Day, to: Day): EveryHour {
  const inUtc = hoursOf(from, to, (day, hour) => day * msPerDay + hour * msPerHour);
  const inStockholm = hoursOf(from, to, (day, hour) => instantOf({ day, minutes: hour * 60 }));
  const results = [runAt(inUtc, from, to), runAt(inStockholm, from, to)];
  return {
    runs: sum(results.map(({ runs }) => runs)),
    reminders: sum(results.map(({ reminders }) => reminders)),
    wrong: results.flatMap(({ wrong }) => wrong),
  };
}

const msPerHour = 3_600_000;
const msPerDay = 86_400_000;
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Between two of a kind: no whole number of weeks, so that every kind meets every day of the week and of the year. */
const daysBetween = 173;
/** A duty is there for so long: longer than its steps reach, with July before or after. */
const [opensBefore, staysAfter] = [170, 130];

function hoursOf(from: Day, to: Day, instantAt: (day: Day, hour: number) => number): number[] {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return days.flatMap((day) => Array.from({ length: 24 }, (_, hour) => instantAt(day, hour)));
}

function runAt(instants: readonly number[], from: Day, to: Day): EveryHour {
  const duties = dutiesAround(from, to);
  const days = instants.map((instant) => dateInStockholm(instant));
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const due = remindersDue(duties);
  const expected = new Map([...due].filter(([, date]) => date >= first && date <= last));
  let log = saidBefore(first, due, duties);
  const wrong: string[] = [];
  let reminders = 0;
  for (const [index, instant] of instants.entries()) {
    const today = wallTimeOf(instant).day;
    const waiting = duties.filter((duty) => opensOn(duty) <= today && today <= duty.day + staysAfter);
    const planned = planNotices([{ register: people, duties: waiting }], {
      policyOf,
      log,
      today,
      lastRunDay: null,
    });
    if (planned.length === 0) continue;
    // The day begins at midnight in Stockholm, and its first run says everything.
    if (days[index] === days[index - 1]) wrong.push(`said at a later hour of ${days[index]}`);
    for (const { recipient, subjects } of planned) {
      for (const { subject } of subjects) {
        const said = nameOf(subject.dutyKey, subject.step ?? Number.NaN, recipient.id ?? "nobody");
        reminders += 1;
        if (expected.get(said) !== days[index]) {
          wrong.push(
            `${said}: said ${days[index]}, should be ${expected.get(said) ?? due.get(said) ?? "never"}`,
          );
        }
        expected.delete(said);
      }
    }
    const rows = planned.map((one, at) => rowSaying(one, today, log.length + at));
    log = [...log.filter(({ runDay }) => runDay > today - opensBefore - staysAfter), ...rows];
  }
  for (const [said, date] of expected) wrong.push(`${said}: never said, should be ${date}`);
  return { runs: instants.length, reminders, wrong };
}

const people = register();
const policyOf = policyFrom([]);

function dutiesAround(from: Day, to: Day): Duty[] {
  return dutyKinds.flatMap((kind, index) => {
    // Counted from a fixed day, so that a part of the years meets what the whole would.
    const start = Math.floor((from - staysAfter) / daysBetween) * daysBetween + index * 13;
    const count = Math.ceil((to + opensBefore - start) / daysBetween) + 1;
    return Array.from({ length: count }, (_, number) => dutyOfKind(kind, start + number * daysBetween));
  });
}

function opensOn({ facts, day }: Duty): Day {
  return dayMeaning[facts.kind] === "since" ? day : day - opensBefore;
}

const nameOf = (dutyKey: string, step: number, recipientId: string) => `${dutyKey} ${step} ${recipientId}`;

/** The date of every reminder; of several on one date only the last, since it overtakes the others. */
function remindersDue(duties: readonly Duty[]): Map<string, string> {
  const due = new Map<string, string>();
  for (const duty of duties) {
    const isCoordinators = duty.owner.who === "coordinator";
    const { steps, hearers } = productPolicy[duty.facts.kind];
    const coordinatorFrom = hearers.find(({ who }) => who === "coordinator")?.hearsFrom ?? null;
    const leaderFrom = hearers.find(({ who }) => who === "leader")?.hearsFrom ?? null;
    const said = steps.map((step) => ({ step, date: dateOfSending(duty, step) }));
    for (const { step, date } of said) {
      if (said.some((other) => other.step > step && other.date === date)) continue;
      const isFrom = (day: number | null) => day !== null && step >= day;
      if (isCoordinators || isFrom(coordinatorFrom)) due.set(nameOf(duty.key, step, coordinatorId), date);
      if (!isCoordinators || isFrom(leaderFrom)) due.set(nameOf(duty.key, step, chairId), date);
    }
  }
  return due;
}

/** Rows that say everything due before the first day. */
function saidBefore(first: string, due: ReadonlyMap<string, string>, duties: readonly Duty[]): Notice[] {
  const byKey = new Map(duties.map((duty) => [duty.key, duty]));
  return [...due].flatMap(([said, date], index) => {
    const [dutyKey = "", step = "", recipientId = ""] = said.split(" ");
    const duty = byKey.get(dutyKey);
    if (!duty || date >= first) return [];
    const subject = {
      reminderKey: said,
      dutyKey,
      groupKey: duty.groupKey,
      groupName: "RSG Exempel",
      facts: duty.facts,
      day: formatDay(duty.day),
      step: Number(step),
      dueOn: date,
      isLate: false,
      isSoft: false,
      insteadOf: null,
      page: duty.page,
      thing: null,
    };
    const runDay = Math.floor(Date.parse(date) / msPerDay);
    return [noticeRow({ key: `before-${index}`, recipientId, runDay, subjects: [subject] })];
  });
}

/** The last working date on or before the step's, unless that is not after the day it comes after: then the next. */
function dateOfSending({ facts, day }: Duty, step: number): string {
  const date = (days: number) => new Date(days * msPerDay).toISOString().slice(0, 10);
  const isSince = dayMeaning[facts.kind] === "since";
  for (let back = day + step; ; back -= 1) {
    const isTooEarly = isSince ? back < day : step > 0 && back <= day;
    if (isTooEarly) break;
    if (isWorkingDate(date(back))) return date(back);
  }
  let ahead = day + step;
  while (!isWorkingDate(date(ahead))) ahead += 1;
  return date(ahead);
}

const holidays = new Holidays("SE");
const freeDates = new Map<number, Set<string>>();

function isWorkingDate(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const known = freeDates.get(year) ?? holidaysOf(year);
  freeDates.set(year, known);
  const weekday = new Date(date).getUTCDay();
  return weekday !== 0 && weekday !== 6 && date.slice(5, 7) !== "07" && !known.has(date);
}

function holidaysOf(year: number): Set<string> {
  const free = holidays.getHolidays(year).filter(({ type }) => type === "public" || type === "bank");
  return new Set(free.map(({ date }) => date.slice(0, 10)));
}

const stockholm = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

const dateInStockholm = (instant: number) => stockholm.format(instant);
