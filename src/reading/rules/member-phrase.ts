// The words that name who appoints, employs or is represented, cut where the statement goes on with something else.
import { isVerb } from "../verbs.ts";
import { type Statement, verbatim } from "./member-statements.ts";

const STOPS = new Set([
  "innan",
  "före",
  "senast",
  "inför",
  "är",
  "genom",
  "via",
  "med",
  "efter",
  "enligt",
  "som",
  "när",
  "där",
  "vid",
  "under",
  "samt",
  "så",
  "utifrån",
  "men",
  "att",
  "om",
  "till",
  "utses",
  "ingår",
  "ingå",
  "nomineras",
  "varje",
  "minst",
  "högst",
  "av",
  "vilka",
  "eventuellt",
  "årligen",
  "dock",
  ".",
  ",",
  ";",
  ":",
]);
const PERIOD =
  /^(?:tiden|mandatperioden|innevarande|en|ett|två|tre|fyra|fem|\d+|max|högst|perioden|hela|att)$/;
const LONGEST = 24;

/** Returns the document's words from an offset on, up to where the phrase (or, over commas, the list) ends, or null. */
export function phraseFrom(statement: Statement, from: number, isList = false): string | null {
  const list = statement.words.slice(from).split(" ").slice(0, LONGEST);
  let depth = 0;
  let length = 0;
  for (const [i, word] of list.entries()) {
    if (depth === 0 && i > 0 && stopsAt(list, i) && !(isList && word === "," && !stopsAt(list, i + 1))) break;
    if (i === 0 && (word === "" || /^[.,;:]$/.test(word))) break;
    if (word === "(") depth++;
    if (word === ")") depth--;
    length += word.length + 1;
  }
  return verbatim(statement, from, from + length) || null;
}

function stopsAt(list: readonly string[], i: number): boolean {
  const [word = "", next = "", third = ""] = [list[i], list[i + 1], list[i + 2]];
  if (word === ")" || word === "(") return false;
  if (word === "av") return !/^(?:någon|några|en|ett|vardera)$/.test(list[i - 1] ?? "");
  if (STOPS.has(word)) return !(word === "samt" && !isVerb(next));
  if (word === "för" || word === "på") return PERIOD.test(next);
  if (word === "i") return /^(?:samråd|samverkan|dialog|enlighet|två|tre|förekommande|den mån)$/.test(next);
  if (word === "och" || word === "eller")
    return isVerb(next) || /^(?:ingår|är|utses|en|ett|två|tre|när|,|[.;])$/.test(next) || isVerb(third);
  return isVerb(word);
}

/** Returns each body of an enumeration: "både A och B", "A, B samt C". */
export function enumerated(phrase: string): string[] {
  return phrase
    .replace(/^(?:både|såväl|dels) /iu, "")
    .split(/(?<!-) (?:och|samt|som|respektive|eller) |, (?:dels )?/u)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
