// Between the texts of the proposal form and the row it becomes: what was typed, and what is wrong with each field.
import type { Membership, NewProposal, Proposal } from "#domain/entities.ts";
import { isSameRegion } from "#domain/seat-match.ts";
import { validate } from "#schema/codec.ts";
import { formatDay, parseDay } from "#schema/day.ts";
import { proposals } from "#schema/lists/group-site.ts";
import { isMail } from "../../forms/mail.ts";
import { emptyMember, type FieldProblem, type MemberTexts, textOrNull } from "./member-values.ts";

/** A type, not an interface, since drafts are kept as plain records of text. */
export type ProposalTexts = {
  key: string;
  kind: string;
  membershipKey: string;
  personName: string;
  personMail: string;
  organisation: string;
  role: string;
  day: string;
  reason: string;
};

export type ProposalField = Exclude<keyof ProposalTexts, "key">;

export type ProposalProblems = Partial<Record<ProposalField, FieldProblem>>;
export type ProposalReading = { ok: true; proposal: NewProposal } | { ok: false; problems: ProposalProblems };

const kinds: readonly string[] = proposals.columns.kind.kind.examples;

/** An empty form: a change of `own`, one's own membership, when there is one. */
export function emptyProposal(key: string, own: Membership | null): ProposalTexts {
  return {
    key,
    kind: "changeMembership",
    membershipKey: own?.key ?? "",
    personName: "",
    personMail: "",
    organisation: "",
    role: "",
    day: "",
    reason: "",
  };
}

/** The row that the texts ask for, or what is wrong with each field that cannot be sent. */
export function readProposal(
  texts: ProposalTexts,
  groupKey: string,
  memberships: readonly Membership[],
): ProposalReading {
  const problems: ProposalProblems = {};
  const isNew = texts.kind === "newMember";
  const isEnd = texts.kind === "endMembership";
  const about = isNew ? undefined : memberships.find(({ key }) => key === texts.membershipKey);
  const day = parseDay(texts.day.trim());
  const mail = isEnd ? null : textOrNull(texts.personMail);
  if (!kinds.includes(texts.kind)) problems.kind = { code: "notAChoice" };
  if (!isNew && !about) problems.membershipKey = { code: "notAChoice" };
  if (isNew && textOrNull(texts.personName) === null) problems.personName = { code: "missing" };
  if (texts.day.trim() === "" ? isEnd : day === null) problems.day = { code: "notADay" };
  if (mail !== null && !isMail(mail)) problems.personMail = { code: "mailWrong" };
  const personName = isEnd ? null : textOrNull(texts.personName);
  const proposal: NewProposal = {
    key: texts.key,
    title: (personName ?? about?.personName ?? about?.onBehalfOf ?? "–").slice(0, 255),
    groupKey,
    kind: texts.kind as NewProposal["kind"],
    membershipKey: about?.key ?? null,
    personName,
    personMail: mail,
    organisation: isEnd ? null : textOrNull(texts.organisation),
    role: isEnd ? null : (textOrNull(texts.role) as NewProposal["role"]),
    day,
    reason: texts.reason.trim(),
  };
  for (const { column, code, limit } of validate(proposals, proposal)) {
    problems[column as ProposalField] ??= { code, ...(limit === undefined ? {} : { limit }) };
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, proposal };
}

/** What the member's form is filled with when the proposal is accepted; only what it asks for. */
export function filledFrom(proposal: Proposal, regions: readonly string[]): Partial<MemberTexts> {
  const { kind, personName, personMail, organisation, role, day, reason } = proposal;
  const dayText = day === null ? null : formatDay(day);
  if (kind === "endMembership") {
    return given({ endedOn: dayText, endedBecause: reason.replace(/\s+/g, " ").slice(0, 255) });
  }
  const region = regions.find((one) => organisation !== null && isSameRegion(one, organisation));
  const asked = given({ personName, personMail, organisation, role, onBehalfOf: region ?? null });
  return kind === "newMember" ? { ...emptyMember, ...asked, ...given({ termStarts: dayText }) } : asked;
}

function given(texts: Partial<Record<keyof MemberTexts, string | null>>): Partial<MemberTexts> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null));
}
