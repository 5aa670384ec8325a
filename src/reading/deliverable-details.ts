// What a sentence says about a plan or report once it is one: receiver, adopter, place, follow-up and last day.
import type { DueReading } from "#domain/mandate-reading.ts";
import { readBodyPhrase } from "./body-phrase.ts";
import type { Clause } from "./clauses.ts";
import type { MentionGroup } from "./document-mentions.ts";
import { findDays } from "./last-day-words.ts";
import { reads, type Token } from "./tokens.ts";
import { isActiveDuty, isAdopting, isPassiveDuty, isVerb, weightOf } from "./verbs.ts";
import { findYearly, isAboutLastYear } from "./yearly.ts";

/** Gathered bit by bit, as later sentences add to what the first one said. */
export interface Details extends Omit<DueReading, "label"> {
  publishedAt: string | null;
  withFollowUp: boolean;
}

/** The words that are about one group of mentions: what stands before the first of them, and what follows. */
export interface Zone {
  before: number;
  start: number;
  /** Exclusive. */
  end: number;
}

/** Returns the zone of a group: from its clause's start, over the clauses that go on about it, to the next document. */
export function zoneOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  group: MentionGroup,
  next: MentionGroup | null,
): Zone {
  const index = clauses.findIndex((clause) => group.start >= clause.start && group.start < clause.end);
  let last = index;
  while (clauses[last + 1] && goesOnAbout(tokens, clauses[last + 1])) last++;
  const end = Math.min(clauses[last]?.end ?? tokens.length, next?.start ?? tokens.length);
  return { before: sharedStart(tokens, clauses, index), start: group.start, end: Math.max(end, group.end) };
}

// "… och lämnas till", "som publiceras på", "och skickar den till" are still about the document.
function goesOnAbout(tokens: readonly Token[], clause: Clause | undefined): boolean {
  if (!clause || clause.lead === "that" || clause.lead === "newSubject") return false;
  if (clause.lead === "which") return true;
  for (let i = clause.start; i < clause.end; i++) {
    const word = tokens[i]?.norm ?? "";
    if (isPassiveDuty(word) || isAdopting(word) || word === "vara") return true;
    if (isActiveDuty(word))
      return ["den", "det", "dem", "denna", "dessa"].includes(tokens[i + 1]?.norm ?? "");
  }
  return false;
}

// "Gruppen ska årligen upprätta och publicera …": what stands before the first verb goes for the second too.
function sharedStart(tokens: readonly Token[], clauses: readonly Clause[], index: number): number {
  const [clause, before] = [clauses[index], clauses[index - 1]];
  if (!clause || !before || clause.lead !== "and") return clause?.start ?? 0;
  for (let i = before.start; i < before.end; i++) {
    if (findYearly(tokens, i, i + 1) !== null) return before.start;
    const follows = weightOf(tokens[i]?.norm ?? "") !== null && findYearly(tokens, i + 1, i + 2) !== null;
    if (!follows && isVerb(tokens[i]?.norm ?? "")) break;
  }
  return clause.start;
}

/** Returns the details the zone gives; null for what it does not say. */
export function readDetails(text: string, tokens: readonly Token[], zone: Zone): Details {
  const phraseAt = (i: number | null) => (i === null ? null : readBodyPhrase(text, tokens, i, zone.end));
  const receiverAt =
    findReceiver(tokens, zone.start, zone.end) ?? findReceiver(tokens, zone.before, zone.start);
  const receiver =
    receiverAt === null
      ? null
      : readBodyPhrase(text, tokens, receiverAt, receiverAt < zone.start ? zone.start : zone.end);
  const adoptedBy = phraseAt(findAdopter(tokens, zone));
  return {
    receiver,
    adoptedBy: adoptedBy ?? (receiver && isForAdoption(tokens, zone) ? receiver : null),
    publishedAt: phraseAt(findPlace(tokens, zone)),
    withFollowUp: tokens
      .slice(zone.start, zone.end)
      .some(
        (token, i) =>
          /^(?:uppföljning|återuppföljning)/.test(token.norm) && tokens[zone.start + i - 1]?.norm !== "utan",
      ),
    lastDay: readLastDay(text, tokens, zone),
  };
}

/** Returns true when the zone says that the document is made every year. */
export function saysYearly(tokens: readonly Token[], zone: Zone): boolean {
  return findYearly(tokens, zone.before, zone.end) !== null;
}

function readLastDay(text: string, tokens: readonly Token[], zone: Zone): Details["lastDay"] {
  const days = findDays(text, tokens, zone.start, zone.end);
  const found = days.length > 0 ? days : findDays(text, tokens, zone.before, zone.start);
  const opened = found.filter((day) => day.isOpened);
  const [day, ...others] = opened.length > 0 ? opened : found;
  if (!day?.lastDay || others.length > 0) return null; // two days: which one counts is not for a machine to say
  const isAboutIt =
    isAboutLastYear(tokens, zone.before, day.start) || isAboutLastYear(tokens, day.end, zone.end);
  return isAboutIt && day.lastDay.yearOffset === null ? { ...day.lastDay, yearOffset: 1 } : day.lastDay;
}

function findReceiver(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.norm;
    if (["tillställas", "tillställs", "delges", "delgivas"].includes(word ?? "")) return i + 1;
    if (word === "vara" && tokens.slice(i, Math.min(i + 8, to)).some((token) => token.norm === "tillhanda"))
      return i + 1;
    if (word === "till" && !isOtherTo(tokens, i)) return i + 1;
  }
  return null;
}

// "till och med", "till exempel", "stöd till" and "i förhållande till" name nobody who receives the document.
function isOtherTo(tokens: readonly Token[], i: number): boolean {
  const [before = "", after = ""] = [tokens[i - 1]?.norm, tokens[i + 1]?.norm];
  const isIdiom = reads(tokens, i, "till och med") || ["exempel", "handa", "stöd", "grund"].includes(after);
  return (
    isIdiom ||
    tokens[i + 1]?.kind === "number" ||
    /^(?:stöd|underlag|bidrag|förhållande|relation|hänsyn|förslag|koppling|länk|fram)$/.test(before)
  );
}

function findAdopter(tokens: readonly Token[], zone: Zone): number | null {
  for (let i = zone.before; i < zone.end; i++) {
    const adopts =
      isAdopting(tokens[i]?.norm ?? "") || /^fastställ(?:ande|else)$/.test(tokens[i]?.norm ?? "");
    if (!adopts) continue;
    for (let k = i + 1; k < Math.min(i + 4, zone.end); k++) if (tokens[k]?.norm === "av") return k + 1;
  }
  return null;
}

function isForAdoption(tokens: readonly Token[], zone: Zone): boolean {
  return tokens.slice(zone.before, zone.end).some((token, i) => {
    const next = tokens[zone.before + i + 1]?.norm ?? "";
    return token.norm === "för" && /^(?:fastställ(?:ande|else)|godkännande|beslut)$/.test(next);
  });
}

function findPlace(tokens: readonly Token[], zone: Zone): number | null {
  for (let i = zone.before; i < zone.end; i++) {
    const word = tokens[i]?.norm ?? "";
    const publishes =
      /^publicera[rs]?$|^publiceras$/.test(word) ||
      (/^läggs?a?s?$/.test(word) && tokens[i + 1]?.norm === "ut");
    if (!publishes) continue;
    for (let k = i + 1; k < Math.min(i + 8, zone.end); k++) if (tokens[k]?.norm === "på") return k + 1;
  }
  return null;
}
