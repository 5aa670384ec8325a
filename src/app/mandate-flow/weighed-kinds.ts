// Which rules a sentence without "ska" leaves in doubt: those that may be found not to be met.
import type { RuleKind } from "#domain/mandate-reading.ts";
import type { SettledRule } from "./settled-rules.ts";

const weighed: ReadonlySet<RuleKind> = new Set<RuleKind>([
  "perRegion",
  "nationalMember",
  "municipality",
  "representatives",
  "employer",
  "memberAppointment",
  "anchoring",
  "chairAppointment",
  "chairTerm",
  "differentAdministrations",
  "providedRole",
  "meetingFrequency",
  "notes",
  "publication",
  "plan",
  "report",
  "deliverable",
]);

/** Whether it matters that the rule's sentence binds: what is optional or approximate is never more than a note. */
export function isWeighed({ kind, parameters }: Pick<SettledRule, "kind" | "parameters">): boolean {
  if ("presence" in parameters && parameters.presence === "optional") return false;
  if ("condition" in parameters && parameters.condition === "whenThereIsOne") return false;
  if ("isApproximate" in parameters && parameters.isApproximate) return false;
  return weighed.has(kind);
}
