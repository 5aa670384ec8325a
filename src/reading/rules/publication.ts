// What is published, where, and within how many days. A plan's or report's own publication belongs to the plan or report.
import { ownerOf } from "#reading/bodies.ts";
import { readBodyPhrase } from "#reading/body-phrase.ts";
import { tidy } from "#reading/normalise.ts";
import { subjectOf } from "#reading/subject.ts";
import { reads, type Token } from "#reading/tokens.ts";
import { numberOf } from "./count-words.ts";
import { type ThingNamed, thingBetween } from "./published-things.ts";
import type { RuleReader, SentenceContext } from "./rule-reader.ts";
import {
  clausesAround,
  demandsNothing,
  isDeniedBetween,
  standsInQuotes,
  strengthAt,
} from "./said-as-duty.ts";

const PUBLISHES =
  /^(?:publicera|publicerar|publiceras|offentliggör|offentliggörs|offentliggöras|tillgängliggör|tillgängliggörs|tillgängliggöras|anslås|publicerade)$/;
const LAYS = /^(?:läggs|läggas|lägger|lägga|laddas)$/;
const ONLINE = /^(?:webb|hemsida|intranät|extranät|samarbetsyta|projektplats|projektyta|teams)/;
const MAKES = /^(?:görs|göras|gör|göra|finns|finnas|hålls|hållas|är|vara)$/;
const SERVES_THE_GROUP =
  /^(?:processtöd|processtödet|sekreteraren?|samordnaren?|koordinatorn?|ordföranden?|sammankallande)$/;

/** Returns the rule that something is published; nothing when it is denied, somebody else's, or only sent out. */
export const readPublication: RuleReader = (context) => {
  const { tokens, clauses, text } = context;
  if (demandsNothing(context)) return [];
  for (const [index, clause] of clauses.entries()) {
    const verb = publishingVerb(tokens, clause.start, clause.end);
    if (verb === null || standsInQuotes(context, verb)) continue;
    if (isDeniedBetween(tokens, clause.start, clause.end) || isConditional(tokens, clause.start)) continue;
    const thing = thingOf(context, index);
    if (!thing || isSomebodyElses(context, index) || isFromOthers(context, thing)) continue;
    const strength = strengthAt(context, verb);
    if (strength === null) continue;
    const what = tidy(text.slice(tokens[thing.start]?.from ?? 0, tokens[thing.end - 1]?.to ?? 0));
    const to = lastClauseEnd(context, index);
    const place = placeAfter(context, clause.start, verb, clause.end);
    const withinDays = daysWithin(tokens, clause.start, to);
    const parameters = { what: what.charAt(0).toLowerCase() + what.slice(1), place, withinDays };
    const range = clausesAround(context, Math.min(thing.start, clause.start), to - 1);
    return [{ kind: "publication", strength, parameters, range, due: null }];
  }
  return [];
};

function publishingVerb(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.norm ?? "";
    const next = tokens.slice(i + 1, Math.min(i + 5, to)).map(({ norm }) => norm);
    if (PUBLISHES.test(word)) return i;
    if (LAYS.test(word) && next.some((other) => other === "ut" || other === "upp")) return i;
    const isOnline = /^(?:på)$/.test(next[0] ?? "") && next.slice(1).some((other) => ONLINE.test(other));
    if ((/^(?:finns|finnas|sparas)$/.test(word) || LAYS.test(word)) && isOnline) return i;
    if (MAKES.test(word) && next.some((other) => /^tillgänglig[at]?$/.test(other))) return i;
  }
  return null;
}

// In the clause itself, or in the one it goes on from: "minnesanteckningar föras och publiceras".
function thingOf({ tokens, clauses, title }: SentenceContext, index: number): ThingNamed | null {
  const clause = clauses[index];
  if (!clause) return null;
  const own = thingBetween(tokens, clause.start, clause.end, title);
  const isAbout = own && !/^(?:av|från|om|enligt|utifrån|i)$/.test(tokens[own.start - 1]?.norm ?? "");
  if (isAbout) return own;
  const before = clauses[index - 1];
  if (!before || (clause.lead !== "and" && clause.lead !== "which")) return null;
  const earlier = thingBetween(tokens, before.start, before.end, title);
  return earlier?.isNotes ? earlier : null;
}

function isSomebodyElses({ tokens, clauses, title }: SentenceContext, index: number): boolean {
  const clause = clauses[index];
  const serves = tokens
    .slice(clause?.start ?? 0, clause?.end ?? 0)
    .some(({ norm }) => SERVES_THE_GROUP.test(norm));
  return subjectOf(tokens, clauses, index, title) === "other" && !serves;
}

// "Minnesanteckningar från nämndens möten": somebody else's, whoever publishes them.
function isFromOthers({ tokens, title }: SentenceContext, { end }: ThingNamed): boolean {
  const next = tokens[end]?.norm;
  return (next === "från" || next === "av") && ownerOf(tokens[end + 1]?.norm ?? "", title) === "other";
}

const isConditional = (tokens: readonly Token[], from: number): boolean =>
  reads(tokens, from, "vid behov") || /^(?:om|när|ifall)$/.test(tokens[from]?.norm ?? "");

function placeAfter(context: SentenceContext, from: number, verb: number, to: number): string | null {
  const { tokens, text } = context;
  for (const [start, end] of [
    [verb + 1, to],
    [from, verb],
  ] as const)
    for (let i = start; i < end; i++) {
      const word = tokens[i]?.norm ?? "";
      const opens = word === "på" || word === "i" || word === "via" || word === "hos";
      const isTime = /^(?:anslutning|samband|god|tid|förväg|efterhand|varje|enlighet|samråd|form)$/.test(
        tokens[i + 1]?.norm ?? "",
      );
      if (opens && !isTime && tokens[i - 1]?.norm !== "inom") return readBodyPhrase(text, tokens, i + 1, end);
    }
  return null;
}

// "inom två veckor", "senast tio dagar efter mötet". Working days and months are not a number of days.
function daysWithin(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (!/^(?:inom|senast)$/.test(tokens[i]?.norm ?? "")) continue;
    const at = /^(?:högst|max|cirka|ca)$/.test(tokens[i + 1]?.norm ?? "") ? i + 2 : i + 1;
    const count = numberOf(tokens[at]?.norm ?? "");
    const unit = tokens[at + 1]?.norm ?? "";
    if (count === null) continue;
    if (/^(?:vecka|veckor)$/.test(unit)) return 7 * count;
    if (/^(?:dag|dagar|kalenderdagar|dygn)$/.test(unit)) return count;
  }
  return null;
}

// A time limit may stand in a clause of its own: "… publiceras på webbplatsen, senast två veckor efter mötet".
function lastClauseEnd({ tokens, clauses }: SentenceContext, index: number): number {
  const next = clauses[index + 1];
  const limits = next && /^(?:inom|senast)$/.test(tokens[next.start + 1]?.norm ?? "");
  return (limits ? next.end : clauses[index]?.end) ?? tokens.length;
}
