// What waits to be done, in words: what it is, which day counts, and how far it is to that day.
import { dayMeaning } from "#domain/duty.ts";
import { type DutyTime, type DutyWriters, writeDuty } from "#locales/duty-words.ts";
import { capitalised } from "#locales/rule-words.ts";
import type { DutyFacts, DutyKind } from "#schema/lists/duty-facts.ts";
import {
  change,
  countedFrom,
  days,
  demand,
  distance,
  document,
  matter,
  meeting,
  period,
  seat,
  theChange,
  theMatter,
} from "./duty-nouns.ts";
import { sentences, softSentence } from "./duty-sentences.ts";
import { belongingTo } from "./genitive.ts";

const adopted = (label: string | null, year: number | null) =>
  label === null ? "uppdragsbeskrivningen" : document({ label, year });

/** Standing alone. */
const titles: DutyWriters<[]> = {
  plan: document,
  report: document,
  deliverable: document,
  receipt: (facts) => `${document(facts)} att ta emot`,
  adoption: ({ label, year }) => `beslut om ${adopted(label, year)}`,
  meetings: (facts) => `möten ${period(facts)}`,
  notes: (facts) => `minnesanteckningar från ${meeting(facts)}`,
  term: ({ name }) => belongingTo(name, "mandatperiod", "mandatperioden"),
  vacancy: (facts) =>
    facts.vacant > 1
      ? `${facts.vacant} vakanta platser för ${seat(facts)}`
      : `vakant plats för ${seat(facts)}`,
  action: ({ what }) => what,
  matter,
  exception: ({ rule }) => `undantag: ${rule}`,
  proposal: (facts) => `ändringsförslag: ${change(facts)}`,
};

/** Inside a sentence. */
const things: DutyWriters<[]> = {
  ...titles,
  receipt: (facts) => `mottagandet av ${document(facts)}`,
  adoption: ({ label, year }) => `beslutet om ${adopted(label, year)}`,
  matter: theMatter,
  exception: (facts) => `undantaget från ”${demand(facts)}”`,
  proposal: theChange,
};

/** What stands before the day, while it is ahead and when it has passed. */
const beforeDay: Record<DutyKind, { ahead: string; past: string }> = {
  plan: { ahead: "senast", past: "skulle ha lämnats in senast" },
  report: { ahead: "senast", past: "skulle ha lämnats in senast" },
  deliverable: { ahead: "senast", past: "skulle ha lämnats in senast" },
  receipt: { ahead: "väntar sedan", past: "väntar sedan" },
  adoption: { ahead: "väntar sedan", past: "väntar sedan" },
  meetings: { ahead: "senast", past: "skulle ha hållits senast" },
  notes: { ahead: "senast", past: "skulle ha publicerats senast" },
  term: { ahead: "går ut", past: "gick ut" },
  vacancy: { ahead: "vakant sedan", past: "vakant sedan" },
  action: { ahead: "senast", past: "skulle ha varit klart senast" },
  matter: { ahead: "senast", past: "skulle ha besvarats senast" },
  exception: { ahead: "gäller till", past: "gällde till" },
  proposal: { ahead: "väntar sedan", past: "väntar sedan" },
};

const dayWords = { lastDay: "senast", since: "sedan" };

type OfKind = Pick<DutyFacts, "kind">;

export const duties = {
  /** What it is about, inside a sentence: "verksamhetsplan 2027", "remissen ”Nationell plan”". */
  thing: (facts: DutyFacts) => writeDuty(things, facts),
  /** The same standing alone, in a table or above a text: "Remiss: Nationell plan". */
  title: (facts: DutyFacts) => capitalised(writeDuty(titles, facts)),
  /** The word before the day. */
  dayWord: ({ kind }: OfKind) => {
    const meaning = dayMeaning[kind];
    return meaning === "ends" ? beforeDay[kind].ahead : dayWords[meaning];
  },
  /** The day with what day it is: "senast fre 27 feb", "vakant sedan fre 27 feb". */
  dayText: ({ kind }: OfKind, day: string, hasPassed: boolean) =>
    `${beforeDay[kind][hasPassed ? "past" : "ahead"]} ${day}`,
  /** The same with how far away it is: "senast fre 27 feb, 32 dagar kvar". */
  whenText: ({ kind }: OfKind, day: string, daysLeft: number) => {
    const text = `${beforeDay[kind][daysLeft < 0 ? "past" : "ahead"]} ${day}`;
    if (dayMeaning[kind] !== "since") return `${text}, ${distance(daysLeft)}`;
    return daysLeft < 0 ? `${text}, ${days(-daysLeft)}` : text;
  },
  /** One or two whole sentences: what it is about in which group, by when, and what is asked for. */
  sentence: (group: string, facts: DutyFacts, time: DutyTime & { isSoft: boolean }) =>
    `${group}: ${time.isSoft ? softSentence(facts, time) : writeDuty(sentences, facts, time)}`,
  /** Which of the reminders it is: "30 dagar före sista dagen". */
  stepText: ({ kind }: OfKind, step: number) => {
    if (step === 0) return `på ${countedFrom[kind]}`;
    return `${days(Math.abs(step))} ${step < 0 ? "före" : "efter"} ${countedFrom[kind]}`;
  },
};
