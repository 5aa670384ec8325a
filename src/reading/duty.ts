// Whether a sentence makes a named plan or report the group's own duty, and how strongly. When in doubt: it does not.
import type { Strength } from "#domain/mandate-reading.ts";
import { type Clause, isCondition } from "./clauses.ts";
import type { MentionGroup } from "./document-mentions.ts";
import { type Governing, governingVerb } from "./governing-verb.ts";
import { subjectOf } from "./subject.ts";
import { reads, type Token } from "./tokens.ts";
import { isAdopting, isPresentDuty, weightOf } from "./verbs.ts";

/** What the words around a clause lend it: the lead-in of its list, the title of its mandate. */
export interface Surroundings {
  title: string;
  isItem: boolean;
  /** Whose list it is and how strongly it is introduced; null outside lists. */
  intro: { subject: "own" | "other" | null; weight: Strength | "none" | null } | null;
}

const NEGATIONS = new Set(["inte", "ej", "ingen", "inget", "inga", "aldrig", "varken", "slipper", "upphör"]);
const HYPOTHETICAL =
  /^(?:föreslå[rs]?|föreslagits|föreslogs|diskuteras|diskuterats|diskuterat|utreds|övervägas?|överväger|önskvärt|önskar|målet|målsättningen|syftet|ambitionen|avsikten|tanken|exempelvis|såsom)$/;
const PREPOSITIONS = new Set([
  "av",
  "om",
  "till",
  "från",
  "enligt",
  "utifrån",
  "på",
  "inom",
  "mot",
  "kring",
  "mellan",
  "över",
  "för",
  "med",
  "i",
  "genom",
  "via",
  "under",
  "utöver",
  "inför",
  "efter",
  "vid",
  "ur",
  "bland",
  "hos",
  "utan",
  "rörande",
  "gällande",
  "angående",
]);

/** Returns the strength with which the clause demands the document, or null when it does not. */
export function dutyOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  group: MentionGroup,
  around: Surroundings,
): Strength | null {
  const index = clauses.findIndex((clause) => group.start >= clause.start && group.start < clause.end);
  const clause = clauses[index];
  if (!clause || group.isChoice || isUndone(tokens, clauses, index)) return null;
  const verb = governingVerb(tokens, clause, group);
  if (!verb || !prepositionAllows(tokens, clause, group)) return null;
  const subject = subjectOf(tokens, clauses, index, around.title);
  if (!isOwnDuty(tokens, clauses, index, verb, subject ?? around.intro?.subject ?? null, around)) return null;
  const weight = weightAt(tokens, clauses, index, verb.at) ?? around.intro?.weight ?? null;
  return weight === "none" ? null : (weight ?? "stated");
}

// "i en årlig verksamhetsberättelse" is a duty; "av verksamhetsplanen", "underlag till årsrapporten" only mention it.
function prepositionAllows(tokens: readonly Token[], clause: Clause, group: MentionGroup): boolean {
  const before = tokens[group.start - 1]?.norm ?? "";
  if (group.start === clause.start || !PREPOSITIONS.has(before)) return true;
  const isNew = group.mentions.every((mention) => !mention.noun.isDefinite);
  const said = (words: string[]) =>
    tokens.slice(clause.start, group.start).some((token) => words.includes(token.norm));
  if (before === "till") return isNew && /^(?:förslag|utkast)$/.test(tokens[group.start - 2]?.norm ?? "");
  if (before === "av") return isNew && reads(tokens, group.start - 3, "i form av");
  if (before === "med") return isNew && said(["inkomma", "inkommer", "återkomma", "återkommer"]);
  if (before === "för") return isNew && said(["ansvarar", "svarar"]);
  return isNew && (before === "i" || before === "genom");
}

function isUndone(tokens: readonly Token[], clauses: readonly Clause[], index: number): boolean {
  let at = index;
  for (;;) {
    const clause = clauses[at];
    if (!clause) return false;
    for (let i = clause.start; i < clause.end; i++) {
      const word = tokens[i]?.norm ?? "";
      const isNotLater = reads(tokens, i + 1, "senare än");
      if ((NEGATIONS.has(word) && !isNotLater) || HYPOTHETICAL.test(word) || isCondition(tokens, i))
        return true;
      if (reads(tokens, i, "till exempel") || reads(tokens, i, "t . ex")) return true;
    }
    if (clause.lead !== "that") return false;
    at--;
  }
}

function isOwnDuty(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  verb: Governing,
  subject: "own" | "other" | null,
  around: Surroundings,
): boolean {
  const clause = clauses[index];
  if (!clause || subject === "other") return false;
  if (!verb.isPassive) return subject === "own" || (subject === null && around.isItem);
  const agent = agentOf(tokens, clause, verb.at);
  return (
    agent === null ||
    isAdopting(tokens[verb.at]?.norm ?? "") ||
    subjectOf(agent, [whole(agent)], 0, around.title) === "own"
  );
}

// "upprättas av regionerna", "tas årligen fram av gruppen"; not "upprättas före utgången av februari".
function agentOf(tokens: readonly Token[], clause: Clause, verb: number): Token[] | null {
  for (let at = verb + 1; at < Math.min(verb + 5, clause.end); at++) {
    const word = tokens[at]?.norm ?? "";
    if (word === "av") return tokens.slice(at + 1, Math.min(at + 6, clause.end));
    if (PREPOSITIONS.has(word) || ["före", "senast", "innan", "en", "ett"].includes(word)) return null;
  }
  return null;
}

const whole = (tokens: readonly Token[]): Clause => ({ start: 0, end: tokens.length, lead: "first" });

// The nearest "ska", "bör" or "kan": in the clause itself, or before it when it goes on without a verb of its own.
function weightAt(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
): Strength | "none" | null {
  for (let at = index; at >= 0; at--) {
    const clause = clauses[at];
    if (!clause) return null;
    const end = at === index ? Math.max(verb, clause.start) : clause.end;
    const weights = tokens.slice(clause.start, end).flatMap((token) => weightOf(token.norm) ?? []);
    const weight = weights.at(-1);
    if (weight) return weight;
    if (isCommissioned(tokens, clause)) return "shall";
    const ownPresent = isPresentDuty(tokens[verb]?.norm ?? "") && clause.lead !== "that";
    if (clause.lead === "first" || clause.lead === "newSubject" || ownPresent) return null;
  }
  return null;
}

// "har i uppdrag att", "är skyldig att": a duty without ska.
function isCommissioned(tokens: readonly Token[], clause: Clause): boolean {
  const before = tokens.slice(Math.max(0, clause.start - 3), clause.start).map((token) => token.norm);
  const saysSo =
    before.slice(-2).join(" ") === "i uppdrag" || before.includes("skyldig") || before.includes("skyldiga");
  return clause.lead === "that" && saysSo;
}
