// What waits to be done, in words: what it is, which day counts, and how far it is to that day.
import { dayMeaning } from "#domain/duty.ts";
import { type DutyTime, type DutyWriters, writeDuty } from "#locales/duty-words.ts";
import { capitalised } from "#locales/rule-words.ts";
import type { DutyFacts } from "#schema/lists/duty-facts.ts";
import { change, days, demand, distance, document, meeting, period, seat } from "./duty-nouns.ts";
import { sentences, softSentence } from "./duty-sentences.ts";
import { belongingTo } from "./genitive.ts";

const asks = { consultation: "remiss", nomination: "nominering", question: "fråga" };

const things: DutyWriters<[]> = {
  plan: document,
  report: document,
  deliverable: document,
  receipt: (facts) => `${document(facts)} att ta emot`,
  adoption: ({ label, year }) =>
    `beslut om ${label === null ? "uppdragsbeskrivningen" : document({ label, year })}`,
  meetings: (facts) => `möten ${period(facts)}`,
  notes: (facts) => `minnesanteckningar från ${meeting(facts)}`,
  term: ({ name }) => belongingTo(name, "mandatperiod", "mandatperioden"),
  vacancy: (facts) =>
    facts.vacant > 1
      ? `${facts.vacant} vakanta platser för ${seat(facts)}`
      : `vakant plats för ${seat(facts)}`,
  action: ({ what }) => what,
  matter: ({ ask, what }) => `${asks[ask]}: ${what}`,
  exception: ({ rule }) => `undantag: ${demand(rule)}`,
  proposal: (facts) => `ändringsförslag: ${change(facts)}`,
};

const lastDay = (missed: string) => (_: unknown, day: string, hasPassed: boolean) =>
  `${hasPassed ? `${missed} ` : ""}senast ${day}`;
const since = (word: string) => (_: unknown, day: string) => `${word} sedan ${day}`;
const ends = (ahead: string, past: string) => (_: unknown, day: string, hasPassed: boolean) =>
  `${hasPassed ? past : ahead} ${day}`;

const dayTexts: DutyWriters<[day: string, hasPassed: boolean]> = {
  plan: lastDay("skulle ha lämnats in"),
  report: lastDay("skulle ha lämnats in"),
  deliverable: lastDay("skulle ha lämnats in"),
  receipt: since("inlämnat"),
  adoption: since("väntar"),
  meetings: lastDay("skulle ha hållits"),
  notes: lastDay("skulle ha publicerats"),
  term: ends("går ut", "gick ut"),
  vacancy: since("vakant"),
  action: lastDay("skulle ha varit klart"),
  matter: lastDay("skulle ha besvarats"),
  exception: ends("gäller till", "gällde till"),
  proposal: since("väntar"),
};

const step = (day: string) => (_: unknown, count: number) => {
  if (count === 0) return `på ${day}`;
  return count < 0 ? `${days(-count)} före ${day}` : `${days(count)} efter ${day}`;
};
const byLastDay = step("sista dagen");

const steps: DutyWriters<[number]> = {
  plan: byLastDay,
  report: byLastDay,
  deliverable: byLastDay,
  receipt: step("inlämningen"),
  adoption: step("dagen då väntan på beslut började"),
  meetings: step("periodens sista dag"),
  notes: byLastDay,
  term: step("mandatperiodens sista dag"),
  vacancy: step("dagen då platsen blev vakant"),
  action: byLastDay,
  matter: byLastDay,
  exception: step("undantagets sista dag"),
  proposal: step("dagen då förslaget kom"),
};

const dayWords: DutyWriters<[]> = {
  plan: () => "senast",
  report: () => "senast",
  deliverable: () => "senast",
  receipt: () => "sedan",
  adoption: () => "sedan",
  meetings: () => "senast",
  notes: () => "senast",
  term: () => "går ut",
  vacancy: () => "sedan",
  action: () => "senast",
  matter: () => "senast",
  exception: () => "gäller till",
  proposal: () => "sedan",
};

export const duties = {
  /** What it is about, inside a sentence: "verksamhetsplan 2027", "Anna Lindgrens mandatperiod". */
  thing: (facts: DutyFacts) => writeDuty(things, facts),
  /** The same with a capital letter, to stand alone. */
  title: (facts: DutyFacts) => capitalised(writeDuty(things, facts)),
  /** The word before the day. */
  dayWord: (facts: DutyFacts) => writeDuty(dayWords, facts),
  /** The day with what day it is: "senast fre 27 feb", "vakant sedan fre 27 feb". */
  dayText: (facts: DutyFacts, day: string, hasPassed: boolean) => writeDuty(dayTexts, facts, day, hasPassed),
  /** The same with how far away it is: "senast fre 27 feb, 32 dagar kvar". */
  whenText: (facts: DutyFacts, day: string, daysLeft: number) => {
    const text = writeDuty(dayTexts, facts, day, daysLeft < 0);
    if (dayMeaning[facts.kind] !== "since") return `${text}, ${distance(daysLeft)}`;
    return daysLeft < 0 ? `${text}, ${days(-daysLeft)}` : text;
  },
  /** One or two whole sentences: what it is about in which group, by when, and what is asked for. */
  sentence: (group: string, facts: DutyFacts, time: DutyTime & { isSoft: boolean }) =>
    `${group}: ${time.isSoft ? softSentence(facts, time) : writeDuty(sentences, facts, time)}`,
  /** Which of the reminders it is: "30 dagar före sista dagen". */
  stepText: (facts: DutyFacts, step: number) => writeDuty(steps, facts, step),
};
