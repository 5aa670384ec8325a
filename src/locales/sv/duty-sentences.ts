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
import { belongingTo } from "./genitive.ts";

/** "senast fre 27 feb, 32 dagar kvar" */
const by = ({ day, daysLeft }: DutyTime) => `senast ${day}, ${distance(daysLeft)}`;

type Document = FactsOf<"plan"> | FactsOf<"report"> | FactsOf<"deliverable">;

const handIn = (facts: Document, time: DutyTime) => {
  const what = document(facts);
  if (facts.isReturned) {
    const isLate = time.daysLeft < 0;
    return `${what} är åter för komplettering. ${isLate ? `Sista dagen var ${time.day}, ${distance(time.daysLeft)}` : `Lämna in på nytt ${by(time)}`}.`;
  }
  return `${what} ${time.daysLeft < 0 ? "skulle ha lämnats in" : "ska lämnas in"} ${by(time)}.`;
};

/** What the period holds so far, and how many more are needed. */
const meetingsSoFar = ({ held, planned, minimum }: FactsOf<"meetings">, time: DutyTime) => {
  const stand =
    held + planned === 0
      ? "inget är hållet eller planerat"
      : `${held || "inget"} är ${held > 1 ? "hållna" : "hållet"} och ${planned || "inget"} ${planned > 1 ? "planerade" : "planerat"}`;
  const missing = Math.max(0, minimum - held - planned);
  if (time.daysLeft < 0) return `${stand}. Perioden tog slut ${time.day}, ${distance(time.daysLeft)}.`;
  return `${stand}. ${missing === minimum ? missing : `${missing} till`} behövs ${by(time)}.`;
};
const meetingCount = (count: number) => (count === 1 ? "minst 1 möte" : `minst ${count} möten`);

const asRole = ({ role }: FactsOf<"term">) => (role === "member" ? "" : ` som ${roleNouns[role]}`);

const appoint = (appointedBy: string | null, forWhat = "") =>
  appointedBy === null
    ? `Se till att någon blir utsedd${forWhat}; uppdraget anger inte vem som utser.`
    : `Be ${appointedBy} utse någon${forWhat}.`;

export const sentences: DutyWriters<[DutyTime]> = {
  plan: handIn,
  report: handIn,
  deliverable: handIn,
  receipt: (facts, { day }) =>
    `${document(facts)} lämnades in ${day}. Ta emot, eller skicka tillbaka för komplettering.`,
  adoption: ({ label, year, adoptedBy }, { day }) => {
    if (label === null)
      return `uppdragsbeskrivningen är inte fastställd och gruppen följs sedan ${day}. Registrera beslutet när det är fattat.`;
    const waits = adoptedBy === null ? "väntar på beslut" : `väntar på beslut av ${adoptedBy}`;
    return `${document({ label, year })} ${waits} sedan ${day}. Registrera beslutet när det är fattat.`;
  },
  meetings: (facts, time) =>
    `${meetingCount(facts.minimum)} krävs ${period(facts)}; ${meetingsSoFar(facts, time)}`,
  notes: (facts, time) =>
    time.daysLeft < 0
      ? `minnesanteckningarna från mötet ${meeting(facts)} skulle ha publicerats ${by(time)}.`
      : `minnesanteckningarna från mötet ${meeting(facts)} är inte publicerade. Publicera dem ${by(time)}.`,
  term: (facts, { day, daysLeft }) => {
    const whose = `${belongingTo(facts.name, "mandatperiod", "mandatperioden")}${asRole(facts)}`;
    const ends = daysLeft < 0 ? "gick ut" : "går ut";
    return `${whose} ${ends} ${day}, ${distance(daysLeft)}. ${appoint(facts.appointedBy, " för nästa period")}`;
  },
  vacancy: (facts, { day, daysLeft }) => {
    const whose =
      facts.vacant > 1
        ? `${facts.vacant} platser för ${seat(facts)} är vakanta`
        : `platsen för ${seat(facts)} är vakant`;
    const since = daysLeft < 0 ? `, ${days(-daysLeft)}` : "";
    return `${whose} sedan ${day}${since}. ${appoint(facts.appointedBy)}`;
  },
  action: ({ what }, time) =>
    time.daysLeft < 0
      ? `”${what}” skulle ha varit klart ${by(time)}. Är det gjort, markera det.`
      : `”${what}” ska vara klart ${by(time)}.`,
  matter: (facts, time) => {
    const sender = facts.from === null ? "" : ` från ${facts.from}`;
    const isLate = time.daysLeft < 0;
    return `${theMatter(facts)}${sender} ${isLate ? "skulle ha besvarats" : "ska besvaras"} ${by(time)}.`;
  },
  exception: (facts, { day, daysLeft }) => {
    const from = `undantaget från ”${demand(facts)}”${facts.about === null ? "" : ` för ${facts.about}`}`;
    return daysLeft < 0
      ? `${from} gällde till ${day}. Nu gäller kravet igen.`
      : `${from} gäller till ${day}, ${distance(daysLeft)}. Förnya det, eller låt kravet gälla igen.`;
  },
  proposal: (facts, { day }) =>
    `ett ändringsförslag väntar sedan ${day}: ${change(facts)}. Godkänn eller avslå det.`,
};

const notAdopted = "Uppdraget är inte fastställt.";

const softHandIn = (facts: Document, time: DutyTime) => {
  if (facts.isReturned) return handIn(facts, time);
  return time.daysLeft < 0
    ? `${document(facts)} har inte lämnats in. Dagen var ${time.day}, men uppdraget är inte fastställt.`
    : `${document(facts)} bör lämnas in ${by(time)}. ${notAdopted}`;
};

const soft: Partial<DutyWriters<[DutyTime]>> = {
  plan: softHandIn,
  report: softHandIn,
  deliverable: softHandIn,
  meetings: (facts, time) =>
    `uppdraget är inte fastställt, men räknar med ${meetingCount(facts.minimum)} ${period(facts)}; ${meetingsSoFar(facts, time)}`,
  notes: (facts, time) =>
    `minnesanteckningarna från mötet ${meeting(facts)} är inte publicerade. Dagen ${time.daysLeft < 0 ? "var" : "är"} ${time.day}, men uppdraget är inte fastställt.`,
  vacancy: (facts, time) => `${sentences.vacancy(facts, time)} ${notAdopted}`,
  exception: (facts, time) => `${sentences.exception(facts, time)} ${notAdopted}`,
};

/** The same where nothing binds yet, since the mandate is not adopted. */
export const softSentence = (facts: DutyFacts, time: DutyTime) =>
  writeDuty({ ...sentences, ...soft }, facts, time);
