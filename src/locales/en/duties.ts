// What waits to be done, in words: what it is, which day counts, and how far it is to that day.
import { dayMeaning } from "#domain/duty.ts";
import { type DutyWriters, writeDuty } from "#locales/duty-words.ts";
import { capitalised } from "#locales/rule-words.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import type { duties as swedish } from "../sv/duties.ts";
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

const adopted = (label: string | null, year: number | null) =>
  label === null ? "the mandate" : document({ label, year });

/** Standing alone. */
const titles: DutyWriters<[]> = {
  plan: document,
  report: document,
  deliverable: document,
  receipt: (facts) => `${document(facts)} to receive`,
  adoption: ({ label, year }) => `decision on ${adopted(label, year)}`,
  meetings: (facts) => `meetings in ${period(facts)}`,
  notes: (facts) => `notes from ${meeting(facts)}`,
  term: ({ name }) => `term of ${name}`,
  vacancy: (facts) =>
    facts.vacant > 1 ? `${facts.vacant} vacant seats for ${seat(facts)}` : `vacant seat for ${seat(facts)}`,
  action: ({ what }) => what,
  matter,
  exception: ({ rule }) => `exception: ${rule}`,
  proposal: (facts) => `change proposal: ${change(facts)}`,
};

/** Inside a sentence. */
const things: DutyWriters<[]> = {
  ...titles,
  receipt: (facts) => `the receipt of ${document(facts)}`,
  adoption: ({ label, year }) => `the decision on ${adopted(label, year)}`,
  term: ({ name }) => `the term of ${name}`,
  matter: theMatter,
  exception: (facts) => `the exception from “${demand(facts)}”`,
  proposal: theChange,
};

/** What stands before the day, while it is ahead and when it has passed. */
const beforeDay: Record<DutyKind, { ahead: string; past: string }> = {
  plan: { ahead: "by", past: "was to be handed in by" },
  report: { ahead: "by", past: "was to be handed in by" },
  deliverable: { ahead: "by", past: "was to be handed in by" },
  receipt: { ahead: "waiting since", past: "waiting since" },
  adoption: { ahead: "waiting since", past: "waiting since" },
  meetings: { ahead: "by", past: "were to be held by" },
  notes: { ahead: "by", past: "were to be published by" },
  term: { ahead: "ends", past: "ended" },
  vacancy: { ahead: "vacant since", past: "vacant since" },
  action: { ahead: "by", past: "was to be done by" },
  matter: { ahead: "by", past: "was to be answered by" },
  exception: { ahead: "holds until", past: "held until" },
  proposal: { ahead: "waiting since", past: "waiting since" },
};

const dayWords = { lastDay: "by", since: "since" };

export const duties: typeof swedish = {
  thing: (facts) => writeDuty(things, facts),
  title: (facts) => capitalised(writeDuty(titles, facts)),
  dayWord: ({ kind }) => {
    const meaning = dayMeaning[kind];
    return meaning === "ends" ? beforeDay[kind].ahead : dayWords[meaning];
  },
  dayText: ({ kind }, day, hasPassed) => `${beforeDay[kind][hasPassed ? "past" : "ahead"]} ${day}`,
  whenText: ({ kind }, day, daysLeft) => {
    const text = `${beforeDay[kind][daysLeft < 0 ? "past" : "ahead"]} ${day}`;
    if (dayMeaning[kind] !== "since") return `${text}, ${distance(daysLeft)}`;
    return daysLeft < 0 ? `${text}, ${days(-daysLeft)}` : text;
  },
  sentence: (group, facts, time) =>
    `${group}: ${time.isSoft ? softSentence(facts, time) : writeDuty(sentences, facts, time)}`,
  stepText: ({ kind }, step) => {
    if (step === 0) return `on the day itself (${countedFrom[kind]})`;
    return `${days(Math.abs(step))} ${step < 0 ? "before" : "after"} ${countedFrom[kind]}`;
  },
};
