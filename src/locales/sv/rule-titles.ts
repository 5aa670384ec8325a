// What each kind of rule demands, as one short Swedish line.
import { capitalised, isNegated, midSentence, type RuleWriters } from "../rule-words.ts";
import { listed, meeting, member, range, representative, span } from "./rule-counts.ts";

const leaders = { chair: "Ordförande", convener: "Sammankallande" };
const holders = { chair: "Ordförandens", convener: "Sammankallandes", members: "Ledamöternas" };
const workplace = (employer: string) => (employer === "region" ? "en region" : employer);

export const ruleTitles: RuleWriters<string> = {
  perRegion: ({ minimum, maximum, isApproximate }) => {
    const members = range(minimum, maximum, member, isApproximate ? "cirka " : "");
    return members === null ? "Ledamöter från varje region" : `${capitalised(members)} per region`;
  },
  relevantComposition: () => "Sammansättningen passar uppdraget",
  nationalMember: ({ condition }) =>
    condition === "always" ? "Nationell ledamot ingår" : "Nationell ledamot ingår när det finns en",
  municipality: ({ presence, appointedBy }) => {
    const who = presence === "optional" ? "Eventuella representanter" : "Representanter";
    return `${who} från kommunerna${appointedBy === null ? "" : `: utses av ${appointedBy}`}`;
  },
  representatives: ({ from, minimum, maximum }) =>
    `${capitalised(range(minimum, maximum, representative) ?? "representanter")} från ${from}`,
  employer: ({ who, employer }) =>
    who === "members"
      ? `Ledamöter: anställda i ${workplace(employer)}`
      : `${leaders[who]}: anställd i ${workplace(employer)}`,
  memberAppointment: ({ appointedBy, areManagers }) =>
    areManagers ? `Ledamöter: chefer, utses av ${appointedBy}` : `Ledamöter: utses av ${appointedBy}`,
  coOpted: () => "Gruppen kan adjungera",
  anchoring: ({ bodies }) => `Sammansättningen förankras i ${listed(bodies)}`,
  represents: ({ who, whole }) => `${capitalised(who)} företräder ${whole}`,
  chairAppointment: ({ leader, proposedBy, appointedBy }) => {
    const steps = [
      ...(proposedBy === null ? [] : [`föreslås av ${proposedBy}`]),
      ...(appointedBy === null ? [] : [`utses av ${appointedBy}`]),
    ];
    return `${leaders[leader]}: ${steps.length === 0 ? "utses" : steps.join(", ")}`;
  },
  chairTerm: ({ leader, months, isRenewable, rotates }) => {
    const term = months === null ? [] : [`${span(months)}${isRenewable || rotates ? " i taget" : ""}`];
    const parts = [...term, ...(rotates ? ["roterar"] : [])];
    return `${leaders[leader]}: ${parts.length === 0 ? "mandatperiod" : parts.join(", ")}`;
  },
  duties: ({ who }) => `${holders[who]} uppgifter`,
  differentAdministrations: ({ roles }) => `${capitalised(listed(roles))} från olika förvaltningar`,
  providedRole: ({ role, providedBy }) =>
    providedBy === null ? `${capitalised(role)} finns` : `${capitalised(role)} från ${providedBy}`,
  meetingFrequency: ({ minimum, maximum, per, isApproximate }) => {
    const meetings = range(minimum, maximum, meeting, isApproximate ? "cirka " : "") ?? meeting.many;
    const period = per === "calendarYear" ? "per år" : "per termin";
    return `${capitalised(meetings)} ${period}`;
  },
  notes: () => "Anteckningar vid varje möte",
  publication: ({ what }) => `${capitalised(what)} publiceras`,
  plan: (_, label) => `${capitalised(label || "plan")} varje år`,
  report: (_, label) => `${capitalised(label || "rapport")} varje år`,
  deliverable: (_, label) => capitalised(label || "leverans"),
  ongoingReporting: ({ to }) => (to === null ? "Löpande rapportering" : `Löpande rapportering till ${to}`),
  permanence: ({ permanence }) =>
    permanence === "permanent" ? "Gruppen är permanent" : "Gruppen är tidsbegränsad",
  formalAssignments: ({ givenBy, reading }) => {
    if (reading === "byGroup") return "Gruppen får inte ge andra formella uppdrag";
    if (reading === null) return `Formella uppdrag ges bara av ${givenBy}`;
    return `Bara ${givenBy} ger ${reading === "toGroup" ? "gruppen " : ""}formella uppdrag`;
  },
  cooperation: ({ with: others }) => `Samarbete med ${others}`,
  consideration: ({ what }) => `Överväga ${midSentence(what)}`,
  costs: ({ paidBy, covers }) => {
    if (paidBy === null) return covers === null ? "Kostnader" : `Kostnader: ${covers}`;
    return `${capitalised(paidBy)} ${covers === null ? "bär kostnaderna" : `betalar ${covers}`}`;
  },
  subGroups: ({ power, what }) => {
    const groups = what ?? "undergrupper";
    if (power === "steer") return what === null ? "Gruppen är styrgrupp" : `Gruppen är styrgrupp för ${what}`;
    if (power === "reportsHere") return `${capitalised(groups)} rapporterar till gruppen`;
    const verbs = { propose: "kan föreslå", organise: "organiserar", decide: "kan besluta om" };
    return `Gruppen ${verbs[power]} ${groups}`;
  },
  decision: ({ by, what }) => {
    if (by === null) return what === null ? "Beslut" : `Beslut om ${what}`;
    return `${capitalised(by)} beslutar${what === null ? "" : ` om ${what}`}`;
  },
  raisedMatter: ({ to }) => (to.length === 0 ? "Frågor lyfts" : `Frågor lyfts till ${listed(to)}`),
  consultation: ({ what, with: others }) => {
    // The text's own verb may be any of several: agreed with, anchored in, passed on through.
    const matter = what === null ? "Samråd" : capitalised(what);
    return others === null ? matter : `${matter}: via ${others}`;
  },
  prohibition: ({ what }) => (isNegated(what) ? capitalised(what) : `Får inte: ${what}`),
  elsewhere: ({ matter, document }) => `${capitalised(matter)}: regleras i ${document}`,
  other: (_, label) => label || "Eget krav",
};
