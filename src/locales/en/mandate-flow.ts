// The words from a pasted mandate to confirmed rules.
import type { mandateFlow as swedish } from "../sv/mandate-flow.ts";

const demands = (count: number) => (count === 1 ? "1 rule" : `${count} rules`);

export const mandateFlow: typeof swedish = {
  pasteHeading: "Paste the mandate",
  pasteAdvice:
    "Copy the whole text of the mandate and paste it here. Uppdrag finds the yearly plans and reports, shows the sentence each comes from, and asks about what is unclear.",
  textLabel: "The text of the mandate",
  chooseFile: "Choose a text file (.txt)",
  fileAdvice: "Word files cannot be read yet. Copy the text in Word and paste it.",
  readText: "Read the text",
  textProblem: {
    empty: "There is no text to read. Paste the mandate into the box.",
    tooLarge: "The text is larger than 1 MB. Paste the mandate alone, without attachments.",
    wordFile:
      "Word files cannot be read yet. Open the file in Word, copy the text and paste it into the box.",
    notText: "The file holds no plain text. Copy the text out of it and paste it into the box.",
  },
  fileFailed:
    "The file could not be opened. The text in the box is still there. Try again or paste the text.",

  heading: "Confirm what was read",
  untitled: "Mandate without a heading",
  changeText: "Change the text",
  toSettle: (count) => `To settle: ${count}`,
  settledCount: (count) => `Settled: ${count}`,
  demands,
  theText: "The text",
  unread: (count) =>
    count === 1 ? "1 sentence was not interpreted" : `${count} sentences were not interpreted`,
  legendRule: "rule",
  legendQuestion: "question",
  markRule: (number, label) => `Rule ${number}, ${label}: show what was read`,
  markQuestion: (number, label) => `Rule ${number}, ${label}: show the question`,
  markStanding: "The state of the text: show the question",
  showInText: (number) => `Rule ${number}: show the sentence in the text`,
  showStandingInText: "Show the place in the text",

  mustSettle: "To settle",
  nothingToSettle: "The text leaves nothing open. Read the rules through and confirm.",
  standingQuestion: "Has the text been adopted?",
  standingQuestionDay: "On which day was the text adopted?",
  standingReason: {
    draftAndAdopted: "The text is marked as a draft but also says that it has been adopted.",
    placeholderDate: "The date has not been filled in.",
    emptyDecisionDate: "The day of the decision has not been filled in.",
    unlikelyYear: "The year may be a slip of the pen.",
    leftoverPlaceholder: "There are places left to fill in.",
    adoptedWithoutDay: "The text says that it has been adopted, but not on which day.",
    impossibleDate: "There is no such day.",
  },
  standingState: {
    template: "The text is a template.",
    draft: "The text is a draft.",
    awaitingDecision: "The text awaits a decision.",
    unknown: "The text does not say whether it has been adopted.",
    adopted: "The text says that it has been adopted.",
  },
  placeholders: (count) =>
    count === 1 ? "1 place is left to fill in." : `${count} places are left to fill in.`,
  asWritten: (day) => `${day}, as it stands`,
  otherDay: "Another day",
  adoptedAnyway: "Yes, it has been adopted",
  notAdopted: "The text has not been adopted",
  notAdoptedMeans: "Judged as a draft: nothing becomes Not met",
  adoptedOn: "Adopted on",
  adoptedBy: "Adopted by",
  adoptedAhead: "That day has not come yet. If the text has not been adopted, choose that instead.",
  dayHint: "For example 2024-05-21",
  lastDayQuestion: (label, year) => `What is the last day for ${label} ${year}?`,
  latest: (day) => `No later than ${day}`,
  literalBefore: (day) => `To the letter: before the ${day}`,
  including: (day) => `If you count the ${day} in`,
  wholeMonth: (month) => `If you mean the whole of ${month}`,
  sameYear: "the same year",
  yearAfter: "the year after",

  found: "Rules found",
  nothingFound:
    "The text mentions no yearly plan or report. It can be kept as the group's mandate all the same.",
  questionAbove: "question above",
  noDay: "no day stated",
  ownRule: "Own rule",
  addOwnDay: "Add a last day of your own",
  removeOwnDay: "Remove your own day",
  month: "Month",
  dayOfMonth: "Day",
  whichYear: "Year",
  ownDayWrong: "The month has no such day.",
  discard: "Discard",
  discardThis: (label) => `Discard the rule ${label}`,
  discarded: "Discarded, will not be saved",
  undo: "Undo",
  undoThis: (label) => `Undo: keep the rule ${label}`,

  checkInText: "To note in the text",
  impossibleDate: "No calendar has this day, so no last day has been read here.",

  notStated: "Not stated",
  lacksCommissioner: "commissioner",
  lacksPlan: "yearly plan",
  lacksReport: "yearly report",
  lacksDay: (label) => `last day for ${label}`,
  lacksReceiver: (label) => `who receives ${label}`,
  everythingStated: "Nothing that Uppdrag looks for is missing.",
  readsOnly:
    "So far Uppdrag reads yearly plans and reports only. Everything else stays in the text and is kept with it.",

  whichGroups: "Which groups does the text govern?",
  noGroups: "There is no group to choose. Add the group under All groups, and open the page again.",
  groups: "Groups",
  followedFrom: "Followed from",
  followedFromHint: "Last days before this day are not judged.",
  readingEarlier: "Looking whether the groups already have a mandate …",
  earlierQuestion: (count) =>
    count === 1
      ? "A chosen group already has a mandate. What shall hold?"
      : "Chosen groups already have mandates. What shall hold?",
  replaces: (titles) => `Replaces ${titles}`,
  replacesMeans: "The old rules end today. They can still be read.",
  beside: "Holds beside it",
  besideMeans: "The rules of both mandates are followed.",
  replacedBecause: (title) => `Replaced by ${title}`,

  nothingApplies: "Nothing applies until you have confirmed.",
  answersKept: "Your answers are kept on this device as you go.",
  answersNotKept: "Your answers do not fit on this device. Do not close the page before you have confirmed.",
  nextQuestion: "Next question",
  confirm: (count) => (count === 0 ? "Confirm without rules" : `Confirm ${demands(count)}`),
  remaining: (what) => `Remaining: ${what}.`,
  remainingQuestions: (count) => (count === 1 ? "1 question to settle" : `${count} questions to settle`),
  lacks: {
    ownDay: "a last day of your own that exists",
    group: "at least one group",
    followedFrom: "from which day the group is followed",
    earlier: "what becomes of the old mandate",
    reading: "that the groups have been read",
  },

  doneHeading: (title) => `Confirmed: ${title}`,
  doneDraft:
    "The text has not been adopted. Its rules are judged according to a draft: nothing becomes Not met.",
  doneFrom: (day) => `The mandate is followed from ${day}.`,
  doneRules: (count) => (count === 0 ? "No rules" : demands(count)),
  nextLastDay: (label, year, day) => `${label} for ${year} no later than ${day}`,
  noLastDay: "no last day stated",
  openPlanReport: "Plan and report",
  done: "Done",
};
