// What a notice is about, kept in its row in full, so that the log can be read and the same words sent again even if
// the register has changed since.
import { isTextList } from "../kinds/json.ts";

export interface NoticeSubject {
  reminderKey: string;
  obligationKey: string;
  groupKey: string;
  groupName: string;
  ruleKey: string;
  label: string;
  year: number;
  /** yyyy-mm-dd */
  lastDay: string;
  /** Days from the last day at which this reminder falls due: negative before, positive after. */
  step: number;
}

export const noticeSubjectExamples: readonly (readonly NoticeSubject[])[] = [
  [
    {
      reminderKey: "a1",
      obligationKey: "b2",
      groupKey: "rsg-exempel",
      groupName: "RSG Exempel",
      ruleKey: "c3",
      label: "verksamhetsberättelse",
      year: 2026,
      lastDay: "2027-02-27",
      step: -30,
    },
  ],
];

const textProperties = [
  "reminderKey",
  "obligationKey",
  "groupKey",
  "groupName",
  "ruleKey",
  "label",
  "lastDay",
] as const;

/** Whether `value` is a list of stored subjects. */
export function isNoticeSubjects(value: unknown): value is readonly NoticeSubject[] {
  return Array.isArray(value) && value.every(isNoticeSubject);
}

function isNoticeSubject(value: unknown): value is NoticeSubject {
  if (typeof value !== "object" || value === null) return false;
  const candidate = value as Record<string, unknown>;
  return (
    isTextList(textProperties.map((name) => candidate[name])) &&
    typeof candidate.year === "number" &&
    typeof candidate.step === "number"
  );
}
