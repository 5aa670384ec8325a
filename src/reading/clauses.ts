// A sentence cut into clauses, so that "ska", "inte", "vid behov" and the subject weigh only what they stand with.
import type { Token } from "./tokens.ts";
import { isVerb, weightOf } from "./verbs.ts";

export interface Clause {
  start: number;
  /** Exclusive. */
  end: number;
  /**
   * How it hangs on to what stands before: "and" goes on with the same subject, "newSubject" has its own,
   * "which" describes the noun before it, "that" is what the clause before it says.
   */
  lead: "first" | "and" | "newSubject" | "which" | "that";
}

const WHICH = new Set(["som", "vilken", "vilket", "vilka", "där"]);
const CONJUNCTIONS = new Set(["och", "samt", "men", "eller", ",", ";"]);
const ADVERBS = new Set([
  "årligen",
  "årsvis",
  "sedan",
  "därefter",
  "också",
  "även",
  "då",
  "dessutom",
  "fortlöpande",
]);
const NEVER_A_SUBJECT = new Set([
  "i",
  "på",
  "av",
  "till",
  "för",
  "med",
  "om",
  "vid",
  "från",
  "enligt",
  "inom",
  "före",
  "senast",
  "innan",
  "under",
  "genom",
]);
const LONGEST_SUBJECT = 5;

/** Returns the clauses of a sentence's tokens, in order and without gaps; at least one. */
export function splitClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let current: Clause = { start: 0, end: tokens.length, lead: "first" };
  let hasVerb = false;
  let awaitsVerb = false; // after "ska" and before its verb: "ska årligen, senast den 1 mars, lämnas"
  for (let i = 1; i < tokens.length; i++) {
    const lead = leadAt(tokens, i, hasVerb, awaitsVerb);
    if (lead) {
      clauses.push({ ...current, end: i });
      current = { start: i, end: tokens.length, lead };
    }
    const word = tokens[i]?.norm ?? "";
    hasVerb = (lead ? false : hasVerb) || isVerb(word);
    awaitsVerb = weightOf(word) !== null || (awaitsVerb && !lead && !isVerb(word));
  }
  return [...clauses, current];
}

function leadAt(
  tokens: readonly Token[],
  i: number,
  hasVerb: boolean,
  awaitsVerb: boolean,
): Clause["lead"] | null {
  const word = tokens[i]?.norm ?? "";
  if (WHICH.has(word)) return "which";
  if (word === "att") return "that";
  if (!CONJUNCTIONS.has(word)) return null;
  let next = i + 1;
  while (ADVERBS.has(tokens[next]?.norm ?? "")) next++;
  if (isCondition(tokens, next)) return "and";
  if (isVerb(tokens[next]?.norm ?? "")) return awaitsVerb && word === "," ? null : "and";
  return hasVerb && verbFollowsSubject(tokens, next) ? "newSubject" : null;
}

function verbFollowsSubject(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k <= i + LONGEST_SUBJECT; k++) {
    const word = tokens[k]?.norm;
    if (word === undefined || NEVER_A_SUBJECT.has(word) || WHICH.has(word) || CONJUNCTIONS.has(word))
      return false;
    if (k > i && isVerb(word)) return true;
  }
  return false;
}

/** Returns true when the words from i on make what follows depend on something: "vid behov", "om så önskas". */
export function isCondition(tokens: readonly Token[], i: number): boolean {
  const [word = "", next = "", third = ""] = [0, 1, 2].map((offset) => tokens[i + offset]?.norm ?? "");
  if (/^(?:eventuell[at]?|eventuellt|såvida|ifall|förutsatt)$/.test(word)) return true;
  if (["vid", "på", "efter"].includes(word) && /^(?:behov|begäran|anmodan|önskemål)$/.test(next)) return true;
  if (word === "i" && next === "förekommande") return true;
  if (word === "under" && next === "förutsättning") return true;
  if (word === "när") return /^(?:behov|så|sådana?|det|detta)$/.test(next);
  return (
    word === "om" &&
    (/^(?:så|det|detta|behov)$/.test(next) ||
      weightOf(third) !== null ||
      /^(?:begär|önskar|krävs|vill|beslutar|anser|finns)$/.test(third))
  );
}
