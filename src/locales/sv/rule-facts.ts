// What a rule says beyond its title, in a few Swedish words each.
import type { RuleWriters } from "../rule-words.ts";
import { listed } from "./rule-counts.ts";

const none = () => [];
const each = (...facts: (string | null)[]) => facts.filter((fact) => fact !== null);
const when = (value: string | null, write: (value: string) => string) =>
  value === null ? null : write(value);

const yearly = ({ withFollowUp, publishedAt }: { withFollowUp: boolean; publishedAt: string | null }) =>
  each(
    withFollowUp ? "med uppföljning" : null,
    when(publishedAt, (place) => `publiceras på ${place}`),
  );

export const ruleFacts: RuleWriters<string[]> = {
  perRegion: ({ regions }) => (regions.length === 0 ? [] : [listed(regions)]),
  relevantComposition: () => ["bedöms av er"],
  nationalMember: none,
  municipality: ({ through }) => each(when(through, (network) => `genom ${network}`)),
  representatives: none,
  employer: none,
  memberAppointment: none,
  coOpted: ({ decidedBy }) => each(when(decidedBy, (body) => `${body} beslutar`)),
  anchoring: none,
  represents: none,
  chairAppointment: ({ routine }) => each(when(routine, (document) => `enligt ${document}`)),
  chairTerm: ({ isRenewable }) => (isRenewable ? ["kan väljas om"] : []),
  duties: ({ duties }) => [...duties],
  differentAdministrations: none,
  providedRole: none,
  meetingFrequency: none,
  notes: none,
  publication: ({ place, withinDays }) =>
    each(place ?? "plats anges inte", withinDays === null ? null : `inom ${withinDays} dagar`),
  plan: yearly,
  report: yearly,
  deliverable: ({ dueOn, dueWords }) => each(dueWords ?? dueOn),
  ongoingReporting: () => ["ingen påminnelse"],
  permanence: ({ endsOn }) => each(when(endsOn, (day) => `till och med ${day}`)),
  formalAssignments: none,
  cooperation: none,
  consideration: none,
  costs: none,
  subGroups: none,
  decision: ({ reference }) => each(when(reference, (decision) => `enligt ${decision}`)),
  raisedMatter: ({ by }) => each(when(by, (who) => `av ${who}`)),
  consultation: none,
  prohibition: none,
  elsewhere: none,
  other: none,
};
