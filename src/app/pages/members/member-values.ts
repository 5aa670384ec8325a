// Between a membership's row and the texts of its form: what was typed, what it means, and what is wrong with it.
import type { Membership, NewMembership } from "#domain/entities.ts";
import { validate } from "#schema/codec.ts";
import { formatDay, parseDay } from "#schema/day.ts";
import { memberships } from "#schema/lists/register.ts";
import type { ProblemCode } from "#schema/result.ts";
import { isMail } from "../../forms/mail.ts";

/** A type, not an interface, since drafts are kept as plain records of text. */
export type MemberTexts = {
  personName: string;
  personMail: string;
  /** The language of reminders. */
  speaks: string;
  organisation: string;
  role: string;
  onBehalfOf: string;
  isNational: string;
  termStarts: string;
  termEnds: string;
  proposedBy: string;
  proposedOn: string;
  appointedBy: string;
  appointedOn: string;
  interestsDeclaredOn: string;
  interestsValidUntil: string;
  endedOn: string;
  endedBecause: string;
};

export type MemberField = keyof MemberTexts;
export type MemberValues = Omit<NewMembership, "key" | "groupKey" | "personId">;

/** The fields that hold a day. */
export const dayFields = [
  "termStarts",
  "termEnds",
  "proposedOn",
  "appointedOn",
  "interestsDeclaredOn",
  "interestsValidUntil",
  "endedOn",
] as const;
/** The languages reminders are written in, Swedish where nothing is said. */
export const languages = ["sv", "en"] as const;
const roles: readonly string[] = memberships.columns.role.kind.examples;

export const emptyMember: MemberTexts = {
  personName: "",
  personMail: "",
  speaks: "sv",
  organisation: "",
  role: "member",
  onBehalfOf: "",
  isNational: "no",
  termStarts: "",
  termEnds: "",
  proposedBy: "",
  proposedOn: "",
  appointedBy: "",
  appointedOn: "",
  interestsDeclaredOn: "",
  interestsValidUntil: "",
  endedOn: "",
  endedBecause: "",
};

/** The form's texts for a stored row. */
export function textsOf(membership: Membership): MemberTexts {
  const dayText = (day: number | null) => (day === null ? "" : formatDay(day));
  return {
    personName: membership.personName ?? "",
    personMail: membership.personMail ?? "",
    speaks: membership.speaks ?? "sv",
    organisation: membership.organisation ?? "",
    role: membership.role,
    onBehalfOf: membership.onBehalfOf ?? "",
    isNational: membership.isNational ? "yes" : "no",
    termStarts: dayText(membership.termStarts),
    termEnds: dayText(membership.termEnds),
    proposedBy: membership.proposedBy ?? "",
    proposedOn: dayText(membership.proposedOn),
    appointedBy: membership.appointedBy ?? "",
    appointedOn: dayText(membership.appointedOn),
    interestsDeclaredOn: dayText(membership.interestsDeclaredOn),
    interestsValidUntil: dayText(membership.interestsValidUntil),
    endedOn: dayText(membership.endedOn),
    endedBecause: membership.endedBecause ?? "",
  };
}

export interface FieldProblem {
  code: ProblemCode | "mailWrong";
  limit?: number;
}

export type MemberReading =
  | { ok: true; values: MemberValues }
  | { ok: false; problems: Partial<Record<MemberField, FieldProblem>> };

/** What the texts mean, or what is wrong with each field that cannot be saved. Blank is an empty cell. */
export function readMember(texts: MemberTexts): MemberReading {
  const problems: Partial<Record<MemberField, FieldProblem>> = {};
  const days = Object.fromEntries(
    dayFields.map((field) => {
      const text = texts[field].trim();
      const day = text === "" ? null : parseDay(text);
      if (text !== "" && day === null) problems[field] = { code: "notADay" };
      return [field, day];
    }),
  ) as Record<(typeof dayFields)[number], number | null>;
  if (isBackwards(days.termStarts, days.termEnds)) problems.termEnds = { code: "endsBeforeStart" };
  if (isBackwards(days.interestsDeclaredOn, days.interestsValidUntil)) {
    problems.interestsValidUntil = { code: "endsBeforeStart" };
  }
  const mail = textOrNull(texts.personMail);
  if (mail !== null && !isMail(mail)) problems.personMail = { code: "mailWrong" };
  if (!roles.includes(texts.role)) problems.role = { code: "notAChoice" };
  const speaks = languages.find((known) => known === texts.speaks);
  if (!speaks) problems.speaks = { code: "notAChoice" };
  const values: MemberValues = {
    personName: textOrNull(texts.personName),
    personMail: mail,
    speaks: speaks ?? null,
    organisation: textOrNull(texts.organisation),
    role: texts.role as MemberValues["role"],
    onBehalfOf: textOrNull(texts.onBehalfOf),
    isNational: texts.isNational === "yes",
    proposedBy: textOrNull(texts.proposedBy),
    appointedBy: textOrNull(texts.appointedBy),
    endedBecause: textOrNull(texts.endedBecause),
    ...days,
  };
  for (const { column, code, limit } of validate(memberships, values)) {
    problems[column as MemberField] ??= { code, ...(limit === undefined ? {} : { limit }) };
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, values };
}

const isBackwards = (first: number | null, last: number | null) =>
  first !== null && last !== null && last < first;

/** What was typed without the blanks around it; null when nothing was. */
export function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed;
}

/** Only what differs from the row the form was opened on; a row that names no language already says Swedish. */
export function changesFrom(base: Membership, values: MemberValues): Partial<MemberValues> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) =>
        (name === "speaks" ? (base.speaks ?? "sv") : base[name as keyof MemberValues]) !== value,
    ),
  );
}
