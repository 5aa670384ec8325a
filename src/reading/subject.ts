// Who a clause is about: the group itself, somebody else, or nobody named.
import { bodyOf } from "./bodies.ts";
import type { Clause } from "./clauses.ts";
import type { Token } from "./tokens.ts";
import { isPassiveDuty, isVerb } from "./verbs.ts";

// Words that open with a when, where or how; the subject then stands after the verb.
const OPENS_ASIDE = new Set([
  "i",
  "inför",
  "vid",
  "på",
  "under",
  "efter",
  "senast",
  "före",
  "innan",
  "årligen",
  "enligt",
  "utöver",
  "tillsammans",
  "från",
  "till",
  "genom",
  "för",
  "som",
  "dessutom",
  "därutöver",
  "därefter",
  "vidare",
  "sedan",
  "inom",
  "med",
  "utifrån",
  "den",
  "per",
  "en",
  "gång",
  "hos",
  "av",
]);
const STOPS = new Set(["till", "av", "om", "för", "med", "från", "på", "i", "vara", "ha", "att"]);
const OTHERS_OF_A_KIND = /^(?:övriga|andra)$/; // "från övriga möten" names no body
const WHERE = new Set(["i", "inom", "hos", "av", "från"]);

/** Returns whose the clause is: "own" for the group of the mandate, "other", or null when it names nobody. */
export function subjectOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  title: string,
): "own" | "other" | null {
  const clause = clauses[index];
  if (!clause) return null;
  const own = named(tokens, clause, title);
  if (own || index === 0 || clause.lead === "newSubject") return own;
  const before = clauses[index - 1];
  if (clause.lead === "which" && before) return lastNamed(tokens, before, title);
  return subjectOf(tokens, clauses, index - 1, title);
}

function named(tokens: readonly Token[], clause: Clause, title: string): "own" | "other" | null {
  const verb = verbIndex(tokens, clause);
  const start = clause.start + (clause.lead === "first" ? 0 : 1); // past "och", "att", "som"
  const [first = "", second = ""] = [tokens[start]?.norm, tokens[start + 1]?.norm];
  const isAside = OPENS_ASIDE.has(first) || (first === "varje" && second === "år");
  const before = isAside ? null : firstNamed(tokens, start, verb, title);
  if (before) return before;
  // After a passive verb comes who receives it, not who does it.
  const isPassive = isPassiveDuty(tokens[verb]?.norm ?? "");
  const after = isPassive ? null : firstNamed(tokens, verb + 1, Math.min(verb + 6, clause.end), title);
  return (
    after ??
    (WHERE.has(first) && bodyOf(second, title) === "other" && !OTHERS_OF_A_KIND.test(second) ? "other" : null)
  );
}

function verbIndex(tokens: readonly Token[], clause: Clause): number {
  for (let i = clause.start; i < clause.end; i++) if (isVerb(tokens[i]?.norm ?? "")) return i;
  return clause.end;
}

// Stops at a preposition or verb: "ordföranden i samverkansnämnden" is about the first of the two.
function firstNamed(
  tokens: readonly Token[],
  from: number,
  to: number,
  title: string,
): "own" | "other" | null {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.norm ?? "";
    if (STOPS.has(word) || isVerb(word)) return null;
    const body = bodyOf(word, title);
    if (body) return isElsewhere(tokens[i - 1]?.norm ?? "", word, title) ? "other" : body;
  }
  return null;
}

// A national or local group, or one that a region or board owns, is not the one this mandate is for, unless the title
// says so: "det nationella programområdet", "regionens kunskapsstyrningsråd".
function isElsewhere(before: string, word: string, title: string): boolean {
  const level = /^(?:nationell|lokal)/.exec(before)?.[0];
  if (level !== undefined) return !title.includes(level);
  const isOwned = before.endsWith("s") && bodyOf(before.replace(/:?s$/, ""), title) === "other";
  return isOwned && /(?:råd|team|nätverk)(?:et)?$/.test(word) && !title.includes(word.replace(/et$/, ""));
}

function lastNamed(tokens: readonly Token[], clause: Clause, title: string): "own" | "other" | null {
  for (let i = clause.end - 1; i >= clause.start; i--) {
    const body = bodyOf(tokens[i]?.norm ?? "", title);
    if (body) return body;
  }
  return null;
}
