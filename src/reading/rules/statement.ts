// One sentence opened for reading: its plain words, and what every reader asks before it calls words a demand.
import type { Strength, TextRange } from "#domain/mandate-reading.ts";
import { isConditional, isDenied, isQuoted, isSupposed, strengthBetween } from "./assertion.ts";
import { clauseStart } from "./clause-subject.ts";
import { demandRange } from "./demand-range.ts";
import type { Place } from "./noun-phrase.ts";
import { type PlainWords, plainWords } from "./plain-words.ts";
import type { SentenceContext } from "./rule-reader.ts";
import { isTaskItem } from "./task-item.ts";

export interface Statement {
  context: SentenceContext;
  plain: PlainWords;
  words: string;
}

/** What every rule says besides its own parameters. */
export interface Demand {
  strength: Strength;
  range: TextRange;
  due: null;
}

/** A match of a pattern, with the places of its named groups. */
export interface Found extends Place {
  /** Returns where the named group stands; null when it took no part. */
  group(name: string): Place | null;
}

/** Returns the sentence opened; null for an item of a task or duty list and for what is only supposed or told. */
export function openStatement(context: SentenceContext): Statement | null {
  if (isTaskItem(context)) return null;
  const plain = plainWords(context.text, context.tokens);
  return isSupposed(plain.words) ? null : { context, plain, words: plain.words };
}

/** Returns every match of a pattern with the flags "gd" in the sentence's plain words. */
export function findAll(words: string, pattern: RegExp): Found[] {
  return [...words.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    group: (name) => {
      const place = match.indices?.groups?.[name];
      return place && place[1] > place[0] ? { from: place[0], to: place[1] } : null;
    },
  }));
}

/** How a reader wants the words around its verb weighed. */
interface Weighing {
  /** Set where the words hold on a condition, too: "när behov finns". */
  evenIf?: boolean;
  /** Set where the words themselves deny. */
  evenDenied?: boolean;
}

/** Returns what makes the words around `verb` a demand, or null when they are none. */
export function demandOf(
  statement: Statement,
  found: Place,
  verb: Place,
  { evenIf = false, evenDenied = false }: Weighing = {},
): Demand | null {
  const { words, context, plain } = statement;
  if (!evenIf && isConditional(words)) return null;
  if (isQuoted(words, verb.from) || (!evenDenied && isDenied(words, verb.from, verb.to))) return null;
  const weighed = strengthBetween(words, weighedFrom(statement, verb), verb.from);
  const strength = weighed === "stated" ? (introduced(context) ?? weighed) : weighed;
  if (strength === null) return null;
  const part = demandRange(context, plain, found.from, Math.max(found.to, verb.to));
  return { strength, range: plain.range(part.from, part.to), due: null };
}

// "har mandat att bjuda in": what weighs the verb stands before its "att".
function weighedFrom({ words, context }: Statement, verb: Place): number {
  const start = clauseStart(context, words, verb.from);
  return words.startsWith("att ", start) ? Math.max(0, start - 40) : start - 1;
}

/** Returns the words of a place as the document writes them, without a mark at the end; null for no place. */
export function written({ plain }: Statement, place: Place | null): string | null {
  if (!place) return null;
  const words = plain.written(place.from, place.to).replace(/[\s.,;:]+$/, "");
  return words === "" ? null : words;
}

// "Gruppen får:" weighs the items below it.
function introduced({ introduction }: SentenceContext): Strength | null {
  if (!introduction) return null;
  const words = ` ${introduction.text.toLowerCase().replace(/[:*]/g, " ")} `;
  return strengthBetween(words, 0, words.length - 1);
}
