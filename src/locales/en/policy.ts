// The reminder policy: who hears of what and when, kind by kind, and why a rule is refused.
import type { policy as swedish } from "../sv/policy.ts";

const days = (count: number) => (count === 1 ? "1\u00a0day" : `${count}\u00a0days`);
const signed = (count: number) => String(count).replace("-", "−");
const listed = new Intl.ListFormat("en", { type: "conjunction" });
const counts = (all: readonly number[]) => listed.format(all.map(String));

export const policy: typeof swedish = {
  heading: "Reminder policy",
  intro:
    "A reminder moves to the working day before weekends, public holidays and July. One that says something is late never goes before it is. The last day never moves. Whoever has heard a step does not hear it again when the policy changes.",
  scope: "Policy for",
  allGroups: "All groups",
  kinds: {
    plan: "Plans",
    report: "Reports",
    deliverable: "Other things to hand in",
    receipt: "Handed in, to be received",
    adoption: "Decisions awaited",
    meetings: "Too few meetings",
    notes: "Notes not published",
    term: "Terms ending",
    vacancy: "Vacant seats",
    action: "Actions",
    matter: "Matters to answer",
    exception: "Exceptions running out",
    proposal: "Change proposals",
  },
  from: {
    product: "Uppdrag's own policy",
    all: "Decided for all groups",
    group: "Decided for the group",
    followed: (title) => `Same as ${title}`,
  },
  silent: "No reminder",
  before: (all) => `${counts(all)} ${all.at(-1) === 1 ? "day" : "days"} before`,
  sameDay: "the same day",
  after: (all) => `${counts(all)} ${all.at(-1) === 1 ? "day" : "days"} after`,
  first: (name) => `First ${name}`,
  otherwise: (name) => `otherwise ${name}`,
  alsoFrom: (name, step) => {
    if (step === 0) return `${name} hears too, from the day itself`;
    return step < 0
      ? `${name} hears too, from ${days(-step)} before`
      : `${name} hears too, from ${days(step)} after`;
  },
  who: {
    owner: "the one it lies with",
    leader: "the chair or convener",
    processSupport: "process support",
    coordinator: "the coordinator",
  },
  change: (kind) => `Edit ${kind}`,
  changing: (kind, scope) => `${kind}: ${scope}`,
  restore: "Take back",
  restoreLabel: (kind) => `Take back the policy for ${kind}`,
  save: "Save the policy",
  fields: {
    isSilent: "No reminder of this",
    before: "Days before",
    beforeHint: "Such as 60, 30, 7, 1. Write 0 for the day itself.",
    sinceHint: "This waits from its day: only days after.",
    after: "Days after",
    afterHint: "Such as 1, 7, 14.",
    hearers: "Who hears, in order",
    hearersHint:
      "The first who can be reached hears. The others hear only when nobody before them can be reached, or from a certain step.",
    hearer: (place) => `${place}.`,
    nobodyMore: "Nobody more",
    person: "A person by name",
    alsoFrom: "Hears too from",
    alsoFromHint: "Days after; minus is before. Empty: only instead of somebody else.",
    name: "Name",
    mail: "E-mail",
    sameAs: "Follows the same policy as",
    sameAsNone: "No other group: its own policy or the one for all",
    sameAsSave: "Save",
  },
  conflict: {
    decided: (who) => `Since you opened the policy, ${who} has decided:`,
    takenBack: (who) => `Since you opened the policy, ${who} has taken it back.`,
    follows: (who, title) =>
      `Since you chose, ${who} has decided that the group follows the same policy as ${title}.`,
    followsNone: (who) => `Since you chose, ${who} has decided that the group follows no other group.`,
    mineWaits: "Yours is still here and waits for your choice.",
    keepTheirs: "Keep that decision",
    saveMine: "Save mine instead",
    notTakenBack: (who) =>
      `The policy has not been taken back: ${who} has changed it since you opened the page. Here it is as it stands now.`,
  },
  refusedRow: (kind, scope) => `The policy for ${scope}${kind === null ? "" : ` (${kind})`} does not apply.`,
  refused: {
    negativeBefore: (count) =>
      `${signed(count)} days before is ${-count} days after. Write ${-count} under Days after instead.`,
    negativeAfter: (count) =>
      `${signed(count)} days after is ${-count} days before. Write ${-count} under Days before instead.`,
    brokenDays: "Write whole days with commas between, such as 30, 7, 1.",
    tooManyDays: (count, limit) => `${count} days is too far away: at most ${limit}.`,
    beforeItWaits: (count) =>
      `This begins to wait on its day, so ${days(count)} before there is nothing to remind of. Use Days after.`,
    sameStepTwice: (count) => `${days(count)} stands twice. Remove one.`,
    sameDayTwice: "0 stands both before and after: that is the same day. Remove one.",
    noSteps: "Write at least one day, or choose No reminder.",
    noHearers: "Choose at least one who is to hear.",
    sameHearerTwice: (name) => `${name} stands twice: the reminder would go round in a circle. Remove one.`,
    unknownPerson: (name) =>
      `${name} is neither among the group's members nor in the directory. Check the e-mail address.`,
    personWithoutMail: "Write the person's name and e-mail address.",
    fromWrong: "Write a whole number of days, such as 7 or −30.",
    unknownGroup: "The group is not in the register. Choose another.",
    sameAsItself: (title) => `${title} cannot follow itself.`,
    leadsBack: (chain) =>
      `That makes a circle: ${chain.join(" → ")}. Choose a group that does not follow this one.`,
    allFollowOne: "All groups cannot follow a single one. Choose a group first.",
    saysNothing: "The policy says neither what is to be done nor which group is followed.",
    saysTwoThings: "The policy says both days of its own and which group is followed. Choose one of them.",
    saidElsewhere: "Another row already says something about the same. Change that one instead.",
  },
};
