// Every kind of rule and how it is judged. Null is a decision: that kind is shown, and people judge it.
import type { RuleKind } from "#schema/lists/rule-parameters.ts";
import { anchoring } from "./anchoring.ts";
import { chairAppointment } from "./chair-appointment.ts";
import { chairTerm } from "./chair-term.ts";
import { consideration } from "./consideration.ts";
import { differentAdministrations } from "./different-administrations.ts";
import { documents } from "./documents.ts";
import { employer } from "./employer.ts";
import { formalAssignments } from "./formal-assignments.ts";
import { meetingFrequency } from "./meeting-frequency.ts";
import { memberAppointment } from "./member-appointment.ts";
import { municipality } from "./municipality.ts";
import { nationalMember } from "./national-member.ts";
import { notes } from "./notes.ts";
import { perRegion } from "./per-region.ts";
import { permanence } from "./permanence.ts";
import { providedRole } from "./provided-role.ts";
import { publication } from "./publication.ts";
import { representatives } from "./representatives.ts";
import type { RuleJudge } from "./rule-judge.ts";

export const judges: { readonly [K in RuleKind]: RuleJudge<K> | null } = {
  perRegion,
  relevantComposition: null,
  nationalMember,
  municipality,
  representatives,
  employer,
  memberAppointment,
  coOpted: null,
  anchoring,
  represents: null,
  chairAppointment,
  chairTerm,
  duties: null,
  differentAdministrations,
  providedRole,
  meetingFrequency,
  notes,
  publication,
  plan: documents,
  report: documents,
  deliverable: documents,
  ongoingReporting: null,
  permanence,
  formalAssignments,
  cooperation: null,
  consideration,
  costs: null,
  subGroups: null,
  decision: null,
  raisedMatter: null,
  consultation: null,
  prohibition: null,
  elsewhere: null,
  other: null,
};
