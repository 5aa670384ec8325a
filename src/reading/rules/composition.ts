// Who belongs to the group: each statement of a sentence is offered to every reader about members. Two demands in one
// statement keep to their own words.

import { anchoring } from "./anchoring.ts";
import { coOpted } from "./co-opted.ts";
import { employer } from "./employer.ts";
import { memberAppointment } from "./member-appointment.ts";
import type { MemberFinding, MemberReader } from "./member-finding.ts";
import { memberStatements, type Statement } from "./member-statements.ts";
import { municipality } from "./municipality.ts";
import { nationalMember } from "./national-member.ts";
import { perRegion } from "./per-region.ts";
import { relevantComposition } from "./relevant-composition.ts";
import { representatives } from "./representatives.ts";
import { represents } from "./represents.ts";
import type { RuleDraft, RuleReader, SentenceContext } from "./rule-reader.ts";

const MEMBER_READERS: readonly MemberReader[] = [
  perRegion,
  relevantComposition,
  nationalMember,
  municipality,
  representatives,
  employer,
  memberAppointment,
  coOpted,
  anchoring,
  represents,
];

// Most sentences are about other matters; those cost no more than this.
const ABOUT_MEMBERS =
  /ledam|deltag|represent|medlem|företräd|sammansätt|bemann|adjung|anställ|till sig|plats|person|utses|väljs|tillsätts|kompetens|från varje|per region|ordförande|sammankall|nomin/iu;

/** Returns what the sentence demands of the group's composition. */
export const readComposition: RuleReader = (context: SentenceContext) => {
  if (!ABOUT_MEMBERS.test(context.sentence.text)) return [];
  return memberStatements(context).flatMap((statement) => {
    const findings = MEMBER_READERS.flatMap((read) => read(statement));
    return findings.map((finding) => draftOf(statement, finding, findings));
  });
};

function draftOf(
  statement: Statement,
  finding: MemberFinding,
  findings: readonly MemberFinding[],
): RuleDraft {
  const { from, to, ...rule } = finding;
  const isAll = findings.length === 1 || (from === 0 && to === statement.words.length);
  const range = isAll ? wholeRange(statement) : rangeOf(statement, from, to);
  return { ...rule, range, due: null };
}

function wholeRange(statement: Statement) {
  const { context, words, isWhole } = statement;
  if (isWhole) return { from: context.sentence.from, to: context.sentence.to };
  return rangeOf(statement, 0, words.length);
}

// From the first to the last word: neither the conjunction before nor the mark after belongs to the demand.
function rangeOf({ tokens, offsets }: Statement, start: number, end: number) {
  const inside = tokens.filter((_, i) => (offsets[i] ?? 0) >= start && (offsets[i] ?? 0) < end);
  while (/^(?:och|samt|men|medan|[,;:])$/.test(inside[0]?.norm ?? "")) inside.shift();
  while (/^[,;.:]$/.test(inside.at(-1)?.norm ?? "")) inside.pop();
  return { from: inside[0]?.from ?? 0, to: inside.at(-1)?.to ?? 0 };
}
