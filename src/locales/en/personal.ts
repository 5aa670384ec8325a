// The words of the pages across groups.

import type { personal as swedish } from "../sv/personal.ts";
import { reminderLog } from "./reminder-log.ts";

export const personal: typeof swedish = {
  allGroups: "All groups",
  myGroups: "My groups",
  addMandate: "Add a mandate",
  firstTime: "No group yet.",
  firstTimeAdvice:
    "Add the first group, then paste its mandate. You can already see what Uppdrag reads in a text.",
  pasteMandate: "Paste a mandate",
  notInAnyGroup: "You are not in any group.",
  notInAnyGroupAdvice: "Ask the coordinator to add you, or look at all groups.",
  showAll: "Show all groups",
  numbers: "Show only",
  counts: {
    groups: (count) => (count === 1 ? "group" : "groups"),
    late: () => "late",
    soon: () => "within 30 days",
    lacking: (count) => (count === 1 ? "lacks facts" : "lack facts"),
    tonight: () => "reminded last night",
    failed: (count) => (count === 1 ? "reminder failed" : "reminders failed"),
  },
  waiting: "Waiting for you",
  waitingFor: {
    receipt: "Receive",
    proposal: "Change proposals",
    adoption: "Register a decision",
    term: "Terms ending",
  },
  waitingVerbs: { receipt: "Read", proposal: "Decide", adoption: "Register", term: "Open" },
  waitingFacts: (facts, day) => {
    if (facts.kind === "receipt")
      return facts.handedInBy === null ? `handed in ${day}` : `handed in ${day} by ${facts.handedInBy}`;
    if (facts.kind === "proposal")
      return facts.askedBy === null ? `proposed ${day}` : `proposed ${day} by ${facts.askedBy}`;
    if (facts.kind === "adoption" && facts.label === null)
      return `since ${day}. When it is adopted: paste the text again and state the day`;
    if (facts.kind === "adoption")
      return facts.adoptedBy === null ? `since ${day}` : `${facts.adoptedBy} decides, since ${day}`;
    if (facts.kind === "term")
      return `${day} · ${facts.appointedBy === null ? "who appoints is not stated in the mandate" : `${facts.appointedBy} appoints`}`;
    return day;
  },
  showTheRest: (count) => `Show ${count} more`,
  mustBeDone: "Must be done",
  search: "Search group or person",
  noHits: "No group or person matches the search.",
  nothingHere: "Nothing to show with that choice.",
  shown: (shown, all) => `Showing ${shown} of ${all}`,
  readAgain: "Read again",
  showEverything: "Show all",
  columns: {
    group: "Group",
    what: "Must be done",
    lastDay: "Last day",
    state: "State",
    holder: "Lies with",
    reminded: "Last reminded",
  },
  pick: (group, what) => `Choose ${group}: ${what}`,
  pickAll: "Choose every row shown",
  pickedBar: "Chosen rows",
  picked: (count) => `${count}\u00a0chosen`,
  clearPicked: "Clear",
  previewReminder: "Preview the reminder",
  whyTold: "See who has been reminded, and when",
  cacheMissing: (lists) =>
    `The list ${lists} is missing on the coordinators' site, so the state is worked out anew each time the page opens. Ask IT to run npm run provision.`,
  noDesk:
    "You are a coordinator but may not read the coordinators' site, so the reminders do not show here. Ask IT to add you there.",
  notReadYet: "Not read yet",
  readingAnew: "Working out anew how groups stand whose facts are old …",
  leftOld: (count) =>
    count === 1
      ? "One group's facts are older than a night. Read again to work it out anew."
      : `The facts of ${count} groups are older than a night. Read again to work more of them out anew.`,
  dutySince: (kind, day) => {
    if (kind === "receipt") return `Handed in ${day}`;
    if (kind === "vacancy") return `Vacant since ${day}`;
    if (kind === "adoption") return `Awaiting decision since ${day}`;
    return `Awaiting an answer since ${day}`;
  },
  dutyStates: {
    tooFewMeetings: "Too few meetings",
    endsIn: (days) =>
      days === 0 ? "Ends today" : days === 1 ? "Ends tomorrow" : `Ends in ${days}\u00a0days`,
    ended: (days) => (days === 1 ? "Ended yesterday" : `Ended ${days}\u00a0days ago`),
  },
  documentFor: (label, year) => `${label.charAt(0).toUpperCase()}${label.slice(1)} ${year}`,
  completeFacts: "Complete the facts",
  nothingDue: "Nothing to hand in now",
  missing: {
    mandate: "No mandate",
    followedFrom: "No followed-from day",
    lastDay: (label) => `No day stated for ${label}`,
    chair: "No chair",
    coordinator: "No coordinator",
    broken: (count) => (count === 1 ? "One row cannot be read" : `${count} rows cannot be read`),
  },
  unreachable: "Cannot be read",
  unreachableWhy: {
    "signed-out": "you are not signed in",
    forbidden: "you may not read the group’s site",
    "not-found": "the group’s site or its lists do not exist",
    "changed-meanwhile": "somebody made a change at the same time",
    busy: "Microsoft 365 is too busy",
    offline: "the network does not answer",
    unexpected: "an unknown answer from Microsoft 365",
  },
  othersUnreachable: (count) =>
    count === 1
      ? "There is one more group that you may not read."
      : `There are ${count} more groups that you may not read.`,
  remindersFailed: "Failed",
  remindersHidden: "Only coordinators see who has been reminded.",
  remindersUnread: "The reminders cannot be read just now, so the column Last reminded is empty.",
  notRunning: {
    never: "Reminders are not running: they have never run.",
    since: (when) => `Reminders have not run since ${when}.`,
    unfinished: (when) => `The run that began ${when} never finished.`,
    advice:
      "Nothing is lost: the next run sends everything that should have been sent. Ask IT to start the service.",
    toIt: "A letter to IT, ready to copy",
  },
  chase: {
    heading: "Remind",
    reading: "Reading the groups anew …",
    intro: "This is how the reminders go, in your name. Nothing has been sent yet.",
    gone: (count) =>
      count === 1
        ? "One of those chosen is already done and is not reminded of."
        : `${count} of those chosen are already done and are not reminded of.`,
    after: "This is how it went. Each reminder stands in the log under Reminders.",
    nothing: "There is nothing left to remind of: everything chosen is already done.",
    to: (name) => `To ${name}`,
    nobody: "To nobody: the group has no one who can be reached.",
    ways: {
      activity: "Goes now as a notification in Teams.",
      mail: "Goes as e-mail at the service's next run.",
      self: "It lies with you. Teams sends no notification to the one who reminds.",
      none: "No reminder is sent. Add a chair, process support or coordinator with an account or an e-mail address.",
    },
    insteadOf: (names) => `Instead of ${names}, who could not be reached.`,
    send: (count) => (count === 1 ? "Send the reminder" : `Send ${count}\u00a0reminders`),
    sending: "Sending …",
    back: "Back without sending",
    done: "Done",
    ends: {
      accepted: "Accepted by Teams",
      left: "Goes at the next run",
      failed: "Failed",
    },
    notWritten: "The reminder could not be written to the log and is therefore not sent. Try again.",
  },
  log: reminderLog,
};
