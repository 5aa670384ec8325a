// Årshjul: what one group's calendar year holds, in order: meetings, last days, terms that end. No prose.
import { type Day, dayOf, formatDay, partsOf } from "#schema/day.ts";
import type { SubPage } from "./deep-link.ts";
import type { Meeting, Membership, Register, Rule } from "./entities.ts";
import { endOf } from "./group-end.ts";
import { keyOf } from "./keys.ts";
import { isInForce } from "./mandate-confirmed.ts";
import { dayOfMeeting } from "./meetings.ts";
import { type Obligation, obligations } from "./obligations.ts";
import { obligationsIn } from "./obligations-in.ts";
import { parametersOf } from "./rule-parameters.ts";

/** Möte, Ska göras, Eget krav, Nationellt datum, något som går ut: what the shape in the wheel tells. */
export type YearEntryKind = "meeting" | "mustDo" | "ownRule" | "national" | "term";

interface EntryFacts {
  /** The same from day to day and for everybody: a calendar that takes the file in again knows what it has. */
  key: string;
  day: Day;
  kind: YearEntryKind;
  isDone: boolean;
  /** The page that tells more, or null where no page has it yet. */
  opens: Pick<SubPage, "page" | "thing"> | null;
}

/** One day of the year and what falls on it. */
export type YearEntry = EntryFacts &
  (
    | { about: "meeting"; meeting: Meeting }
    | { about: "obligation"; obligation: Obligation }
    | { about: "terms"; memberships: Membership[] }
    | { about: "groupEnd"; rule: Rule }
  );

/**
 * Returns everything that falls in `year`, in order of time, as it stands on `today`. Nothing from before the day the
 * group is followed from; where that day is not set, meetings and terms are still facts.
 */
export function yearOf(register: Register, year: number, today: Day): YearEntry[] {
  const from = Math.max(dayOf(year, 1, 1), register.group.followedFrom ?? Number.NEGATIVE_INFINITY);
  const until = dayOf(year, 12, 31);
  return [
    ...meetingEntries(register),
    ...obligationEntries(register, year, today),
    ...termEntries(register),
    ...groupEndEntries(register),
  ]
    .filter(({ day }) => day >= from && day <= until)
    .sort((a, b) => a.day - b.day || timeOf(a) - timeOf(b) || a.key.localeCompare(b.key));
}

/** Whether the entry is a meeting that has been called off: it stands in the year but nobody comes. */
export function isCancelled(entry: YearEntry): boolean {
  return entry.about === "meeting" && entry.meeting.course === "cancelled";
}

/** Returns what comes next, today or later, and is still to come about; null when the year holds nothing more. */
export function nextEntry(entries: readonly YearEntry[], today: Day): YearEntry | null {
  const isAwaited = (entry: YearEntry) => !entry.isDone && !isCancelled(entry) && !isExcepted(entry);
  return entries.find((entry) => entry.day >= today && isAwaited(entry)) ?? null;
}

const isExcepted = (entry: YearEntry) =>
  entry.about === "obligation" && entry.obligation.state === "excepted";

/**
 * Returns the years there is a wheel for: from the one the group is followed from (or its first meeting) to next year,
 * further when a meeting or a term is known to lie further ahead, but no more than five years.
 */
export function yearSpan(register: Register, today: Day): { first: number; last: number } {
  const thisYear = partsOf(today).year;
  const days = [...meetingEntries(register), ...termEntries(register)].map(({ day }) => partsOf(day).year);
  const first = register.group.followedFrom === null ? days : [partsOf(register.group.followedFrom).year];
  return {
    first: Math.min(thisYear, ...first),
    last: Math.max(thisYear + 1, ...days.filter((year) => year <= thisYear + 5)),
  };
}

function meetingEntries({ meetings }: Register): YearEntry[] {
  return meetings.map((meeting) => ({
    about: "meeting",
    key: meeting.key,
    day: dayOfMeeting(meeting),
    kind: "meeting",
    isDone: meeting.course === "held",
    opens: { page: "meetings", thing: meeting.key },
    meeting,
  }));
}

function obligationEntries(register: Register, year: number, today: Day): YearEntry[] {
  // Plan och rapport lists no further than the next of each rule.
  const listed = new Set(obligations(register, today).map(({ key }) => key));
  return obligationsIn(register, year, today).map((obligation) => ({
    about: "obligation",
    key: obligation.key,
    day: obligation.lastDay,
    kind: kindOf(obligation.rule),
    isDone: obligation.state === "done" || obligation.state === "doneLate",
    opens: listed.has(obligation.key) ? { page: "plan-report", thing: obligation.key } : null,
    obligation,
  }));
}

function kindOf({ origin, receiver }: Rule): YearEntryKind {
  if (origin === "text") return "mustDo";
  return receiver !== null && isNational(receiver) ? "national" : "ownRule";
}

/** The bodies of the national system for knowledge-driven management, as mandates write them. */
function isNational(receiver: string): boolean {
  return /\bnationell|\b(NPO|NSG|NAG|NPG|SKS)\b/i.test(receiver);
}

/** Terms that end on one day are one entry. A vacant seat has no term, nor has one that was ended before its time. */
function termEntries({ memberships, group }: Register): YearEntry[] {
  const ending = memberships.flatMap((membership) => {
    const { termEnds, endedOn, personName } = membership;
    const runsOut = personName !== null && (endedOn === null || termEnds === null || endedOn >= termEnds);
    return termEnds === null || !runsOut ? [] : [{ day: termEnds, membership }];
  });
  return [...Map.groupBy(ending, ({ day }) => day)].map(([day, found]) => ({
    about: "terms",
    key: keyOf("terms", group.key, formatDay(day)),
    day,
    kind: "term",
    isDone: false,
    opens: { page: "members" },
    memberships: found.map(({ membership }) => membership),
  }));
}

/** A time-limited group's own last day. */
function groupEndEntries({ rules }: Register): YearEntry[] {
  return rules.filter(isInForce).flatMap((rule) => {
    const says = parametersOf(rule, "permanence");
    const day = says && endOf(says);
    if (day === null) return [];
    const opens = { page: "mandate" } as const;
    return [
      { about: "groupEnd", key: keyOf("groupEnd", rule.key), day, kind: "term", isDone: false, opens, rule },
    ];
  });
}

const timeOf = (entry: YearEntry) => (entry.about === "meeting" ? entry.meeting.starts : 0);
