// The words of what the mandate's rules find, in English.
import type { findings as swedish } from "../sv/findings.ts";

const list = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

export const findings: typeof swedish = {
  list,
  outcomes: { breach: "Not met", note: "To note", notJudged: "Cannot be judged yet" },
  fulfilled: "Met",
  notForMachine: "Not judged by Uppdrag",
  ofRules: (count, of) => `${count} of ${of} rules`,
  allRules: "All rules in Mandate",
  allFulfilled: "Everything the mandate demands that can be judged is met.",
  soft: "according to a draft",
  from: (section) => (section === null ? "Mandate" : `Mandate, ${section}`),
  ownRule: "Own rule",
  facts: {
    regionsWithout: (filled, of, without) =>
      `${filled} of ${of} regions have a member. ${list(without)} ${without.length === 1 ? "has" : "have"} none.`,
    regionsWithTooFew: (regions, minimum) =>
      `${list(regions)} ${regions.length === 1 ? "has" : "have"} fewer than ${minimum} members.`,
    regionWithSeveral: (region, names) => `${region} has more than one member: ${list(names)}.`,
    noNationalMember: "No member is noted as national member.",
    noRepresentative: (from) => `Nobody in the group represents ${from}.`,
    appointedByOther: (names, expected) => `${list(names)}: appointed by somebody else than ${expected}.`,
    appointerMissing: (names, expected) => `It is not noted that ${expected} has appointed ${list(names)}.`,
    proposalMissing: (names, expected) => `It is not noted that ${expected} has proposed ${list(names)}.`,
    employedElsewhere: (names, expected) => `${list(names)}: not employed within ${expected}.`,
    noLeader: "Nobody is chair or convener.",
    termTooLong: (name, latest) =>
      `The term of ${name} is longer than the text says: it would end no later than ${latest}.`,
    termOver: (name, day) => `The term of ${name} ran out on ${day}, and nobody has taken over.`,
    termUnknown: (name) => `The term of ${name} is not filled in.`,
    notRotated: (name, organisation) =>
      `${name} comes from the same region as the chair before: ${organisation}.`,
    sameAdministration: (names, organisation) =>
      `${list(names)} come from the same administration: ${organisation}.`,
    roleMissing: (role) => `Nobody in the group is ${role}.`,
    notAnchored: (bodies) => `It is not noted that the composition is anchored in ${list(bodies)}.`,
    notConsidered: (what) => `It is not noted that the group has considered ${what}.`,
    tooFewMeetings: (period, held, planned, minimum) =>
      `${period}: ${held} meetings held and ${planned} planned, of at least ${minimum}.`,
    tooManyMeetings: (period, count, maximum) =>
      `${period}: ${count} meetings, the text says at most ${maximum}.`,
    notesNotPublished: (days) =>
      days.length === 1
        ? `The notes of ${days[0]} are not published.`
        : `The notes of ${days.length} meetings are not published: ${list(days)}.`,
    publishingPlaceMissing: "The place where the group's notes are published is not set.",
    documentLate: (document, day) => `${document} should have been handed in no later than ${day}.`,
    documentMissed: (document, day) => `${document} was never handed in. The last day was ${day}.`,
    documentDoneLate: (document, day) => `${document} was handed in after the last day, ${day}.`,
    groupEnds: (day) => `The group's assignment ends on ${day}.`,
    groupHasEnded: (day) => `The group's assignment ended on ${day}.`,
  },
  reasons: {
    regionsUnknown: "The group's regions are not set.",
    partialPeriod: "The group is followed for only a part of the period.",
    noLastDay: "The text states no last day.",
    needsAnswer: "The sentence can be read in two ways and is not settled.",
  },
  year: (year) => String(year),
  term: (term, year) => `${term === "spring" ? "The spring term of" : "The autumn term of"} ${year}`,
  doneBy: (names) =>
    names === null
      ? "Done by the group's process support or coordinator."
      : `Done by process support or the coordinator: ${names}.`,
  cures: {
    askForMember: (organisation) => `Ask ${organisation} to appoint a member`,
    askForChair: "Ask for a chair to be appointed",
    addMember: "Add a member",
    changeMembership: "Change in Members",
    propose: "Propose a change in Members",
    planMeeting: "Plan a meeting",
    publishNotes: "To the notes",
    setPublishingPlace: "Set the publishing place",
    setRegions: "Set the regions",
    record: "Note that it is done",
    recordBody: (body) => `Note the anchoring in ${body}`,
    handIn: "To Plan and report",
    setLastDay: "Set a last day of your own",
    answer: "Settle how the sentence is read",
  },
  mail: {
    askForMember: (group, organisation, quote, appointer) =>
      `Hello,\n\n${group} has no member from ${organisation}. The mandate says: “${quote}”${
        appointer === null ? "" : ` The member is appointed by ${appointer}.`
      }\n\nWhom do you appoint? Please give name, e-mail and from which day.\n`,
    askForChair: (group, quote, appointer) =>
      `Hello,\n\n${group} has no chair. The mandate says: “${quote}”${
        appointer === null ? "" : ` The chair is appointed by ${appointer}.`
      }\n\nWhen can you appoint one?\n`,
  },
  exception: {
    one: "Exception",
    endAbout: (about) => `End the exception for ${about}`,
    heading: "Exceptions",
    add: "Make an exception",
    addThis: (rule) => `Make an exception from the rule ${rule}`,
    about: "The exception is about",
    whole: "The whole rule",
    until: "Until and including",
    because: "Reason",
    save: "Save the exception",
    end: "End the exception",
    holds: (until, because) => `Exception until ${until}: ${because}`,
    holdsAbout: (about, until, because) => `Exception for ${about} until ${until}: ${because}`,
    over: (until, because) => `The exception ran out on ${until}: ${because}`,
    tooEarly: "The last day has already passed. Choose a day ahead.",
  },
  record: {
    by: "Where or by whom",
    day: "Day",
    comment: "What was done",
    save: "Save the note",
    done: (day, by) => `Noted for ${day} by ${by}`,
    doneIn: (body, day, by) => `${body}: anchored ${day}, noted by ${by}`,
    doubtful: "Noted by somebody without the role, or changed afterwards: it does not count.",
    future: "That day has not been yet.",
  },
};
