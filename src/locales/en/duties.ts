// What waits to be done, in words: what it is, which day counts, and how far it is to that day.
import { dayMeaning } from "#domain/duty.ts";
import { type DutyWriters, writeDuty } from "#locales/duty-words.ts";
import { capitalised } from "#locales/rule-words.ts";
import type { duties as swedish } from "../sv/duties.ts";
import { change, days, demand, distance, document, meeting, period, seat } from "./duty-nouns.ts";
import { sentences, softSentence } from "./duty-sentences.ts";

const asks = { consultation: "consultation", nomination: "nomination", question: "question" };

const things: DutyWriters<[]> = {
  plan: document,
  report: document,
  deliverable: document,
  receipt: (facts) => `${document(facts)} to receive`,
  adoption: ({ label, year }) => `decision on ${label === null ? "the mandate" : document({ label, year })}`,
  meetings: (facts) => `meetings in ${period(facts)}`,
  notes: (facts) => `notes from ${meeting(facts)}`,
  term: ({ name }) => `term of ${name}`,
  vacancy: (facts) =>
    facts.vacant > 1 ? `${facts.vacant} vacant seats for ${seat(facts)}` : `vacant seat for ${seat(facts)}`,
  action: ({ what }) => what,
  matter: ({ ask, what }) => `${asks[ask]}: ${what}`,
  exception: ({ rule }) => `exception: ${demand(rule)}`,
  proposal: (facts) => `change proposal: ${change(facts)}`,
};

const lastDay = (missed: string) => (_: unknown, day: string, hasPassed: boolean) =>
  `${hasPassed ? `${missed} ` : ""}by ${day}`;
const since = (word: string) => (_: unknown, day: string) => `${word} since ${day}`;
const ends = (ahead: string, past: string) => (_: unknown, day: string, hasPassed: boolean) =>
  `${hasPassed ? past : ahead} ${day}`;

const dayTexts: DutyWriters<[day: string, hasPassed: boolean]> = {
  plan: lastDay("was to be handed in"),
  report: lastDay("was to be handed in"),
  deliverable: lastDay("was to be handed in"),
  receipt: since("handed in"),
  adoption: since("waiting"),
  meetings: lastDay("were to be held"),
  notes: lastDay("were to be published"),
  term: ends("ends", "ended"),
  vacancy: since("vacant"),
  action: lastDay("was to be done"),
  matter: lastDay("was to be answered"),
  exception: ends("holds until", "held until"),
  proposal: since("waiting"),
};

const step = (day: string) => (_: unknown, count: number) => {
  if (count === 0) return `on ${day}`;
  return count < 0 ? `${days(-count)} before ${day}` : `${days(count)} after ${day}`;
};
const byLastDay = step("the last day");

const steps: DutyWriters<[number]> = {
  plan: byLastDay,
  report: byLastDay,
  deliverable: byLastDay,
  receipt: step("it was handed in"),
  adoption: step("the wait for a decision began"),
  meetings: step("the last day of the period"),
  notes: byLastDay,
  term: step("the last day of the term"),
  vacancy: step("the seat became vacant"),
  action: byLastDay,
  matter: byLastDay,
  exception: step("the last day of the exception"),
  proposal: step("the proposal came"),
};

const dayWords: DutyWriters<[]> = {
  plan: () => "by",
  report: () => "by",
  deliverable: () => "by",
  receipt: () => "since",
  adoption: () => "since",
  meetings: () => "by",
  notes: () => "by",
  term: () => "ends",
  vacancy: () => "since",
  action: () => "by",
  matter: () => "by",
  exception: () => "holds until",
  proposal: () => "since",
};

export const duties: typeof swedish = {
  thing: (facts) => writeDuty(things, facts),
  title: (facts) => capitalised(writeDuty(things, facts)),
  dayWord: (facts) => writeDuty(dayWords, facts),
  dayText: (facts, day, hasPassed) => writeDuty(dayTexts, facts, day, hasPassed),
  whenText: (facts, day, daysLeft) => {
    const text = writeDuty(dayTexts, facts, day, daysLeft < 0);
    if (dayMeaning[facts.kind] !== "since") return `${text}, ${distance(daysLeft)}`;
    return daysLeft < 0 ? `${text}, ${days(-daysLeft)}` : text;
  },
  sentence: (group, facts, time) =>
    `${group}: ${time.isSoft ? softSentence(facts, time) : writeDuty(sentences, facts, time)}`,
  stepText: (facts, days) => writeDuty(steps, facts, days),
};
