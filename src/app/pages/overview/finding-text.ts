// A finding in the reader's words.
import type { Finding } from "#domain/finding.ts";
import { rolesForStep } from "#domain/standing.ts";
import type { FirstWords } from "#locales/sv-first.ts";
import { wallTimeOf } from "#schema/stockholm.ts";

/** The sentence a finding is told in; `dayText` writes a day as people do. */
export function findingText(finding: Finding, words: FirstWords, dayText: (day: number) => string): string {
  const { overview, common } = words;
  switch (finding.rule) {
    case "seat-vacant":
      return finding.membership.onBehalfOf === null
        ? overview.seatVacantNoOrg
        : overview.seatVacant(finding.membership.onBehalfOf);
    case "term-ends":
    case "term-ended": {
      const { personName, role } = finding.membership;
      const tell = finding.rule === "term-ends" ? overview.termEnds : overview.termEnded;
      return tell(personName ?? common.none, common.roles[role], dayText(finding.day));
    }
    case "no-chair":
      return overview.noChair;
    case "two-chairs":
      return overview.twoChairs(finding.memberships.map((one) => one.personName ?? common.none).join(", "));
    case "step-without-role": {
      const { step } = finding;
      const made = dayText(wallTimeOf(step.row.createdAt).day);
      const roles = rolesForStep[step.kind].map((role) => common.roles[role].toLowerCase());
      return overview.stepWithoutRole(step.row.createdBy.name, overview.stepVerbs[step.kind], made, roles);
    }
    case "step-changed": {
      const { row, kind } = finding.step;
      return overview.stepChanged(row.modifiedBy.name, row.createdBy.name, overview.stepVerbs[kind]);
    }
  }
}
