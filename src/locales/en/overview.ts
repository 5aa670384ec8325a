// The words of the overview.
import type { overview as swedish } from "../sv/overview.ts";

/** There is one chair, but many members. */
const oneAmongMany = (role: string) =>
  ["Member", "Contact person"].includes(role) ? `a ${role.toLowerCase()}` : role.toLowerCase();

const either = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

export const overview: typeof swedish = {
  dueSentence: { before: "", mid: " must be handed in by ", after: ". " },
  documentFor: (label, year) => `${label.charAt(0).toUpperCase()}${label.slice(1)} for ${year}`,
  lateSentence: { mid: " should have been handed in by ", after: ". " },
  nothingDue: "Nothing has to be handed in right now.",
  notFollowed:
    "The group is not followed: the day to follow it from is missing, so nothing is judged and nobody is reminded.",
  notKnownWhat: "What must be done is not known: no mandate is confirmed for the group.",
  noMandate: "No mandate is confirmed for the group.",
  noMandateAdvice: "Paste the mandate, and Uppdrag reads what it demands.",
  addMandate: "Add the mandate",
  handIn: "Hand in",
  toReceiver: (receiver) => `To ${receiver}`,
  theText: (words) => `The text: “${words}”`,
  youAre: (role) => `You are ${oneAmongMany(role)} for `,
  youAreRoleOnly: (role) => `You are ${oneAmongMany(role)} in the group`,
  youWere: (role) => `You were ${oneAmongMany(role)} for `,
  youWereRoleOnly: (role) => `You were ${oneAmongMany(role)} in the group`,
  appointedBy: "Appointed by",
  term: "Term",
  until: (day) => `until ${day}`,
  ended: (day) => `ended ${day}`,
  notRight: "Not right?",
  questionsTo: "Questions to",
  nextMeeting: "Next meeting",
  noMeeting: "No meeting is planned.",
  openMeeting: "Open the meeting",
  latestNotes: "Latest notes",
  noNotes: "No notes have been published yet.",
  openNotes: "Open",
  decisions: "Decisions",
  noDecisions: "The notes hold no decisions.",
  mustBeDone: "Must be done",
  attention: "To note",
  seatVacant: (onBehalfOf) => `The seat for ${onBehalfOf} is vacant.`,
  seatVacantNoOrg: "A seat in the group is vacant.",
  termEnds: (name, role, day) => `The term of ${name} (${role.toLowerCase()}) ends ${day}.`,
  termEnded: (name, role, day) => `The term of ${name} (${role.toLowerCase()}) ended ${day}.`,
  noChair: "Nobody is chair or convener today.",
  twoChairs: (names) => `More than one person is chair at the same time: ${names}.`,
  stepWithoutRole: (name, what, when, roles) =>
    `${name} ${what} ${when} without being ${either(roles)} that day.`,
  stepChanged: (changer, name, what) =>
    `${changer} later changed the row in SharePoint that says ${name} ${what}.`,
  notesDoubt: {
    withoutRole: (name) => `${name} published the notes, but was neither chair nor process support.`,
    rewritten: (changer) => `${changer} has changed the row about the publication in SharePoint.`,
    changedSince: "The notes have been changed since they were published.",
  },
  stepVerbs: {
    publish: "published notes",
    approve: "approved notes",
    attest: "attested notes",
    handIn: "handed in",
    receive: "received",
    return: "sent back",
    adopt: "registered the document as adopted",
    linkEarlier: "linked in an earlier document",
    record: "noted that the rule is met",
    accept: "accepted a change proposal",
    decline: "declined a change proposal",
    done: "marked something as done",
    answer: "answered a matter",
  },
};
