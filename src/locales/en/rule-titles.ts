// What each kind of rule demands, as one short English line. What the mandate names stays in its own words.
import { capitalised, isNegated, midSentence, type RuleWriters } from "../rule-words.ts";
import { listed, range, span } from "./rule-counts.ts";

const leaders = { chair: "Chair", convener: "Convener" };
const holders = { chair: "The chair's", convener: "The convener's", members: "The members'" };
const workplace = (employer: string) => (employer === "region" ? "a region" : employer);

export const ruleTitles: RuleWriters<string> = {
  perRegion: ({ minimum, maximum, isApproximate }) => {
    const members = range(minimum, maximum, "member", isApproximate ? "about " : "");
    return members === null ? "Members from each region" : `${capitalised(members)} per region`;
  },
  relevantComposition: () => "The composition suits the assignment",
  nationalMember: ({ condition }) =>
    condition === "always"
      ? "A national member is included"
      : "A national member is included when there is one",
  municipality: ({ presence, appointedBy }) => {
    const who = presence === "optional" ? "Any representatives" : "Representatives";
    return `${who} of the municipalities${appointedBy === null ? "" : `: appointed by ${appointedBy}`}`;
  },
  representatives: ({ from, minimum, maximum }) =>
    `${capitalised(range(minimum, maximum, "representative") ?? "representatives")} from ${from}`,
  employer: ({ who, employer }) =>
    who === "members"
      ? `Members: employed by ${workplace(employer)}`
      : `${leaders[who]}: employed by ${workplace(employer)}`,
  memberAppointment: ({ appointedBy, areManagers }) =>
    areManagers ? `Members: managers, appointed by ${appointedBy}` : `Members: appointed by ${appointedBy}`,
  coOpted: () => "The group may co-opt",
  anchoring: ({ bodies }) => `The composition is anchored in ${listed(bodies)}`,
  represents: ({ who, whole }) => `${capitalised(who)} represent ${whole}`,
  chairAppointment: ({ leader, proposedBy, appointedBy }) => {
    const steps = [
      ...(proposedBy === null ? [] : [`proposed by ${proposedBy}`]),
      ...(appointedBy === null ? [] : [`appointed by ${appointedBy}`]),
    ];
    return `${leaders[leader]}: ${steps.length === 0 ? "appointed" : steps.join(", ")}`;
  },
  chairTerm: ({ leader, months, isRenewable, rotates }) => {
    const term = months === null ? [] : [`${span(months)}${isRenewable || rotates ? " at a time" : ""}`];
    const parts = [...term, ...(rotates ? ["rotates"] : [])];
    return `${leaders[leader]}: ${parts.length === 0 ? "term" : parts.join(", ")}`;
  },
  duties: ({ who }) => `${holders[who]} duties`,
  differentAdministrations: ({ roles }) => `${capitalised(listed(roles))} from different administrations`,
  providedRole: ({ role, providedBy }) =>
    providedBy === null ? `There is a ${role}` : `${capitalised(role)} from ${providedBy}`,
  meetingFrequency: ({ minimum, maximum, per, isApproximate }) => {
    const meetings = range(minimum, maximum, "meeting", isApproximate ? "about " : "") ?? "meetings";
    const period = per === "calendarYear" ? "a year" : "a term";
    return `${capitalised(meetings)} ${period}`;
  },
  notes: () => "Notes at every meeting",
  publication: ({ what }) => `${capitalised(what)}: published`,
  plan: (_, label) => `${capitalised(label || "plan")} every year`,
  report: (_, label) => `${capitalised(label || "report")} every year`,
  deliverable: (_, label) => capitalised(label || "deliverable"),
  ongoingReporting: ({ to }) => (to === null ? "Ongoing reporting" : `Ongoing reporting to ${to}`),
  permanence: ({ permanence }) =>
    permanence === "permanent" ? "The group is permanent" : "The group is for a limited time",
  formalAssignments: ({ givenBy, reading }) => {
    if (reading === "byGroup") return "The group may not give others formal assignments";
    if (reading === null) return `Formal assignments are given only by ${givenBy}`;
    return `Only ${givenBy} gives ${reading === "toGroup" ? "the group " : ""}formal assignments`;
  },
  cooperation: ({ with: others }) => `Cooperation with ${others}`,
  consideration: ({ what }) => `Consider ${midSentence(what)}`,
  costs: ({ paidBy, covers }) => {
    if (paidBy === null) return covers === null ? "Costs" : `Costs: ${covers}`;
    return `${capitalised(paidBy)} ${covers === null ? "bears the costs" : `pays ${covers}`}`;
  },
  subGroups: ({ power, what }) => {
    const groups = what ?? "sub-groups";
    if (power === "steer") return `The group steers ${groups}`;
    if (power === "reportsHere") return `${capitalised(groups)} report to the group`;
    const verbs = { propose: "may propose", organise: "organises", decide: "may decide on" };
    return `The group ${verbs[power]} ${groups}`;
  },
  decision: ({ by, what }) => {
    if (by === null) return what === null ? "Decisions" : `Decision on ${what}`;
    return `${capitalised(by)} decides${what === null ? "" : ` on ${what}`}`;
  },
  raisedMatter: ({ to }) =>
    to.length === 0 ? "Questions are raised" : `Questions are raised to ${listed(to)}`,
  consultation: ({ what, with: others }) => {
    // The text's own verb may be any of several: agreed with, anchored in, passed on through.
    const matter = what === null ? "Consultation" : capitalised(what);
    return others === null ? matter : `${matter}: through ${others}`;
  },
  prohibition: ({ what }) => (isNegated(what) ? capitalised(what) : `Not allowed: ${what}`),
  elsewhere: ({ matter, document }) => `${capitalised(matter)}: regulated in ${document}`,
  other: (_, label) => label || "Rule of one's own",
};
