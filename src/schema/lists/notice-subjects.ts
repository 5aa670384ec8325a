// What a notice is about, kept in its row in full, so that the log can be read and the same words sent again even if
// the register has changed since.
import { parseDay } from "../day.ts";
import { isRecord, isTexts } from "../shape.ts";
import { type DutyFacts, isDutyFacts } from "./duty-facts.ts";

export interface NoticeSubject {
  reminderKey: string;
  dutyKey: string;
  groupKey: string;
  groupName: string;
  facts: DutyFacts;
  /** yyyy-mm-dd; what day it is depends on the kind of duty: the last day, since when, or when it runs out. */
  day: string;
  /** Days from that day: negative before, positive after. Null when somebody chased by hand with no step due. */
  step: number | null;
  /** yyyy-mm-dd: the day the step fell due for sending. */
  dueOn: string;
  /** True when the service was off on that day and says it now. */
  isLate: boolean;
  /** The mandate is not adopted: said softly. */
  isSoft: boolean;
  /** Who should have heard but could not be reached, by name; null when this is the one whose turn it is. */
  insteadOf: string | null;
  /** The page that opens, and the thing on it. */
  page: string;
  thing: string | null;
}

export const noticeSubjectExamples: readonly (readonly NoticeSubject[])[] = [
  [
    {
      reminderKey: "a1",
      dutyKey: "b2",
      groupKey: "rsg-exempel",
      groupName: "RSG Exempel",
      facts: { kind: "report", label: "verksamhetsberättelse", year: 2026, isReturned: false },
      day: "2027-02-27",
      step: -30,
      dueOn: "2027-01-28",
      isLate: false,
      isSoft: false,
      insteadOf: null,
      page: "plan-report",
      thing: "b2",
    },
  ],
];

/** Whether `value` is a list of stored subjects whose days exist. */
export function isNoticeSubjects(value: unknown): value is readonly NoticeSubject[] {
  return Array.isArray(value) && value.every(isNoticeSubject);
}

function isNoticeSubject(value: unknown): value is NoticeSubject {
  if (!isRecord(value)) return false;
  const { reminderKey, dutyKey, groupKey, groupName, page, day, dueOn } = value;
  return (
    isTexts([reminderKey, dutyKey, groupKey, groupName, page]) &&
    isDay(day) &&
    isDay(dueOn) &&
    isDutyFacts(value.facts) &&
    (value.step === null || Number.isInteger(value.step)) &&
    typeof value.isLate === "boolean" &&
    typeof value.isSoft === "boolean" &&
    isTextOrNull(value.insteadOf) &&
    isTextOrNull(value.thing)
  );
}

const isDay = (value: unknown) => typeof value === "string" && parseDay(value) !== null;

const isTextOrNull = (value: unknown) => value === null || typeof value === "string";
