// What a rule says beyond its title, in a few English words each.
import type { RuleWriters } from "../rule-words.ts";
import { listed } from "./rule-counts.ts";

const none = () => [];
const each = (...facts: (string | null)[]) => facts.filter((fact) => fact !== null);
const when = (value: string | null, write: (value: string) => string) =>
  value === null ? null : write(value);

const yearly = ({ withFollowUp, publishedAt }: { withFollowUp: boolean; publishedAt: string | null }) =>
  each(
    withFollowUp ? "with follow-up" : null,
    when(publishedAt, (place) => `published at ${place}`),
  );

export const ruleFacts: RuleWriters<string[]> = {
  perRegion: ({ regions }) => (regions.length === 0 ? [] : [listed(regions)]),
  relevantComposition: () => ["for you to judge"],
  nationalMember: none,
  municipality: ({ through }) => each(when(through, (network) => `through ${network}`)),
  representatives: none,
  employer: none,
  memberAppointment: none,
  coOpted: ({ decidedBy }) => each(when(decidedBy, (body) => `decided by ${body}`)),
  anchoring: none,
  represents: none,
  chairAppointment: ({ routine }) => each(when(routine, (document) => `according to ${document}`)),
  chairTerm: ({ isRenewable }) => (isRenewable ? ["may be appointed again"] : []),
  duties: ({ duties }) => [...duties],
  differentAdministrations: none,
  providedRole: none,
  meetingFrequency: none,
  notes: none,
  publication: ({ place, withinDays }) =>
    each(place ?? "place not stated", withinDays === null ? null : `within ${withinDays} days`),
  plan: yearly,
  report: yearly,
  deliverable: ({ dueOn, dueWords }) => each(dueWords ?? dueOn),
  ongoingReporting: () => ["no reminder"],
  permanence: ({ endsOn }) => each(when(endsOn, (day) => `until ${day}`)),
  formalAssignments: none,
  cooperation: none,
  consideration: none,
  costs: none,
  subGroups: none,
  decision: ({ reference }) => each(when(reference, (decision) => `according to ${decision}`)),
  raisedMatter: ({ by }) => each(when(by, (who) => `by ${who}`)),
  consultation: none,
  prohibition: none,
  elsewhere: none,
  other: none,
};
