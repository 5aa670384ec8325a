// Each kind of duty in whole sentences: what it is about, by when, and what is asked for.
import { type DutyTime, type DutyWriters, writeDuty } from "#locales/duty-words.ts";
import type { DutyFacts, FactsOf } from "#schema/lists/duty-facts.ts";
import {
  change,
  days,
  demand,
  distance,
  document,
  meeting,
  period,
  roleNouns,
  seat,
  theMatter,
} from "./duty-nouns.ts";

/** "by Fri 27 Feb, 32 days left" */
const by = ({ day, daysLeft }: DutyTime) => `by ${day}, ${distance(daysLeft)}`;

type Document = FactsOf<"plan"> | FactsOf<"report"> | FactsOf<"deliverable">;

const handIn = (facts: Document, time: DutyTime) => {
  const what = document(facts);
  if (facts.isReturned) {
    const isLate = time.daysLeft < 0;
    return `${what} has been returned for completion. ${isLate ? `The last day was ${time.day}, ${distance(time.daysLeft)}` : `Hand it in again ${by(time)}`}.`;
  }
  return `${what} ${time.daysLeft < 0 ? "was" : "is"} to be handed in ${by(time)}.`;
};

/** What the period holds so far, and how many more are needed. */
const meetingsSoFar = ({ held, planned, minimum }: FactsOf<"meetings">, time: DutyTime) => {
  const stand =
    held + planned === 0
      ? "none is held or planned"
      : `${held || "none"} held and ${planned || "none"} planned`;
  const missing = Math.max(0, minimum - held - planned);
  if (time.daysLeft < 0) return `${stand}. The period ended ${time.day}, ${distance(time.daysLeft)}.`;
  const needed = `${missing}${missing === minimum ? "" : " more"} ${missing === 1 ? "is" : "are"} needed`;
  return `${stand}. ${needed} ${by(time)}.`;
};
const meetingCount = (count: number) => `at least ${count} ${count === 1 ? "meeting" : "meetings"}`;

const asRole = ({ role }: FactsOf<"term">) => (role === "member" ? "" : ` as ${roleNouns[role]}`);

const appoint = (appointedBy: string | null, forWhat = "") =>
  appointedBy === null
    ? `See that somebody is appointed${forWhat}; the mandate does not say who appoints.`
    : `Ask ${appointedBy} to appoint somebody${forWhat}.`;

export const sentences: DutyWriters<[DutyTime]> = {
  plan: handIn,
  report: handIn,
  deliverable: handIn,
  receipt: (facts, { day }) =>
    `${document(facts)} was handed in ${day}. Receive it, or return it for completion.`,
  adoption: ({ label, year, adoptedBy }, { day }) => {
    if (label === null)
      return `the mandate is not adopted, and the group has been followed since ${day}. Register the decision once it is made.`;
    const waits =
      adoptedBy === null ? "has waited for a decision" : `has waited for a decision by ${adoptedBy}`;
    return `${document({ label, year })} ${waits} since ${day}. Register the decision once it is made.`;
  },
  meetings: (facts, time) =>
    `${meetingCount(facts.minimum)} ${facts.minimum === 1 ? "is" : "are"} demanded in ${period(facts)}; ${meetingsSoFar(facts, time)}`,
  notes: (facts, time) =>
    time.daysLeft < 0
      ? `the notes from the meeting ${meeting(facts)} were to be published ${by(time)}.`
      : `the notes from the meeting ${meeting(facts)} are not published. Publish them ${by(time)}.`,
  term: (facts, { day, daysLeft }) =>
    `the term of ${facts.name}${asRole(facts)} ${daysLeft < 0 ? "ended" : "ends"} ${day}, ${distance(daysLeft)}. ${appoint(facts.appointedBy, " for the next term")}`,
  vacancy: (facts, { day, daysLeft }) => {
    const what =
      facts.vacant > 1
        ? `${facts.vacant} seats for ${seat(facts)} have been vacant`
        : `the seat for ${seat(facts)} has been vacant`;
    const since = daysLeft < 0 ? `, ${days(-daysLeft)}` : "";
    return `${what} since ${day}${since}. ${appoint(facts.appointedBy)}`;
  },
  action: ({ what }, time) =>
    time.daysLeft < 0
      ? `“${what}” was to be done ${by(time)}. If it is done, mark it so.`
      : `“${what}” is to be done ${by(time)}.`,
  matter: (facts, time) => {
    const sender = facts.from === null ? "" : ` from ${facts.from}`;
    return `${theMatter(facts)}${sender} ${time.daysLeft < 0 ? "was" : "is"} to be answered ${by(time)}.`;
  },
  exception: (facts, { day, daysLeft }) => {
    const from = `the exception from “${demand(facts)}”${facts.about === null ? "" : ` for ${facts.about}`}`;
    return daysLeft < 0
      ? `${from} held until ${day}. The demand holds again now.`
      : `${from} holds until ${day}, ${distance(daysLeft)}. Renew it, or let the demand hold again.`;
  },
  proposal: (facts, { day }) =>
    `a change proposal has waited since ${day}: ${change(facts)}. Approve or decline it.`,
};

const notAdopted = "The mandate is not adopted.";

const softHandIn = (facts: Document, time: DutyTime) => {
  if (facts.isReturned) return handIn(facts, time);
  return time.daysLeft < 0
    ? `${document(facts)} has not been handed in. The day was ${time.day}, but the mandate is not adopted.`
    : `${document(facts)} should be handed in ${by(time)}. ${notAdopted}`;
};

const soft: Partial<DutyWriters<[DutyTime]>> = {
  plan: softHandIn,
  report: softHandIn,
  deliverable: softHandIn,
  meetings: (facts, time) =>
    `the mandate is not adopted, but counts on ${meetingCount(facts.minimum)} in ${period(facts)}; ${meetingsSoFar(facts, time)}`,
  notes: (facts, time) =>
    `the notes from the meeting ${meeting(facts)} are not published. The day ${time.daysLeft < 0 ? "was" : "is"} ${time.day}, but the mandate is not adopted.`,
  vacancy: (facts, time) => `${sentences.vacancy(facts, time)} ${notAdopted}`,
  exception: (facts, time) => `${sentences.exception(facts, time)} ${notAdopted}`,
};

/** The same where nothing binds yet, since the mandate is not adopted. */
export const softSentence = (facts: DutyFacts, time: DutyTime) =>
  writeDuty({ ...sentences, ...soft }, facts, time);
