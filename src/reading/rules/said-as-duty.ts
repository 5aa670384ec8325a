// Whether a sentence demands anything of anybody at all, how strongly a verb in it does, and which words say it.
import type { Strength, TextRange } from "#domain/mandate-reading.ts";
import type { Clause } from "#reading/clauses.ts";
import { reads, type Token } from "#reading/tokens.ts";
import { weightOf } from "#reading/verbs.ts";
import type { SentenceContext } from "./rule-reader.ts";

const OPENS_NO_DEMAND =
  /^(?:om|ifall|såvida|därest|huruvida|exempel|exempelvis|tidigare|förr|förut|historiskt|hittills|förslag|förslagsvis)$/;
const TOLD =
  /^(?:beslutade[s]?|beslöt|föreslog|föreslogs|föreslås|föreslagits|diskuterade[s]?|diskuteras|konstaterade[s]?|enades|framförde[s]?|noterade[s]?|önskade|önskar|ansåg|anser|menade|hade|höll|hölls|haft|hållit|hållits|genomförde[s]?|genomförts|träffades|träffats|möttes|mötts|sammanträdde|sammanträtt|skulle|borde|kunde|brukade|brukar|publicerades|publicerats|fördes|förts|skrevs|lämnades|levererades|redovisades|rapporterade[s]?|utreds|utretts|upphörde|gällde|antecknades|informerade[s]?|avslutades)$/;
const HOPED =
  /^(?:målet|målsättningen|målsättning|ambitionen|ambition|avsikten|tanken|förhoppningen|önskvärt|önskemål|önskan|syftet)$/;
const EARLIER = /^(?:tidigare|äldre|förra|gamla|upphävda|dåvarande)$/;
const OLD_DOCUMENT =
  /^(?:uppdragsbeskrivning|uppdragshandling|uppdrag|version|beslut|rutin|lydelse|mandat|period)/;
const NO_DEMANDS_BELOW = /^[\d.\s#*]*(?:historik|exempel|tidigare|ordlista|begrepp|definition)/iu;
const QUOTE_MARK = /^["”“„«»]$/;
const NEGATION = /^(?:inte|ej|icke|ingen|inget|inga|aldrig|varken|slipper|utan)$/;
const PRINCIPLE =
  /^(?:huvudprincip(?:en)?|grundprincip(?:en)?|huvudregel(?:n)?|normalt|normalfallet|vanligen|vanligtvis|företrädesvis)$/;
const PRINCIPLES = ["i första hand", "som regel", "i regel", "principen är"];
const CONSIDERED = /^(?:övervägas|överväga|överväger|övervägs)$/;

/** Returns true when the sentence tells of the past, a wish or an example, or makes everything depend on an "om". */
export function demandsNothing({ tokens, section, label, sentence }: SentenceContext): boolean {
  if (OPENS_NO_DEMAND.test(tokens[0]?.norm ?? "") || sentence.text.startsWith("<")) return true;
  if (reads(tokens, 0, "fram till") || reads(tokens, 0, "till exempel")) return true;
  if (NO_DEMANDS_BELOW.test(section ?? "") || /^exempel/iu.test(label ?? "")) return true;
  return tokens.some(
    ({ norm }, i) =>
      TOLD.test(norm) ||
      HOPED.test(norm) ||
      (EARLIER.test(norm) && OLD_DOCUMENT.test(tokens[i + 1]?.norm ?? "")),
  );
}

/** Returns true when the token stands inside quotation marks, also those opened earlier in the same paragraph. */
export function standsInQuotes(context: SentenceContext, at: number): boolean {
  const { sentences, sentence, tokens, index } = context;
  let marks = tokens.slice(0, at).filter(({ norm }) => QUOTE_MARK.test(norm)).length;
  for (let i = index - 1; i >= 0 && i > index - MOST_SENTENCES_BACK; i--) {
    if (sentences[i]?.block !== sentence.block) break;
    marks += sentences[i]?.text.match(/["”“„«»]/g)?.length ?? 0;
  }
  return marks % 2 === 1;
}

const MOST_SENTENCES_BACK = 12;

/** Returns true when the words between two tokens are denied; "inte färre än" denies nothing. */
export function isDeniedBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!NEGATION.test(tokens[i]?.norm ?? "")) continue;
    const next = tokens[i + 1]?.norm ?? "";
    if (!/^(?:färre|mindre|fler|mer|oftare|senare|bara|enbart|endast|minst)$/.test(next)) return true;
  }
  return false;
}

/** Returns the index of the clause that holds the token. */
export function clauseAt(context: SentenceContext, at: number): number {
  return Math.max(
    0,
    context.clauses.findIndex(({ start, end }) => at >= start && at < end),
  );
}

/** Returns how strongly the clause demands what the verb at a token says; null when it demands nothing. */
export function strengthAt(context: SentenceContext, at: number): Strength | null {
  const { tokens, clauses } = context;
  if (tokens.some(({ norm }) => CONSIDERED.test(norm))) return "consider";
  const isPrinciple = tokens.some(
    ({ norm }, i) => PRINCIPLE.test(norm) || PRINCIPLES.some((words) => reads(tokens, i, words)),
  );
  const weight = weightBefore(tokens, clauses, clauseAt(context, at), at) ?? introduced(context);
  if (weight === "none") return null;
  return isPrinciple ? "principle" : (weight ?? "stated");
}

function weightBefore(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  at: number,
): ReturnType<typeof weightOf> {
  for (let i = index; i >= 0; i--) {
    const clause = clauses[i];
    if (!clause) return null;
    const weights = (from: number, to: number) =>
      tokens.slice(from, to).flatMap(({ norm }) => expected(norm) ?? weightOf(norm) ?? []);
    const end = i === index ? Math.min(at + 1, clause.end) : clause.end;
    const weight =
      weights(clause.start, end).at(-1) ?? (i === index ? weights(end, clause.end)[0] : undefined);
    if (weight) return weight;
    const hasFiniteVerb = /(?:r|s)$/.test(tokens[at]?.norm ?? "") && !/as$/.test(tokens[at]?.norm ?? "");
    if (clause.lead === "first" || clause.lead === "newSubject" || hasFiniteVerb) return null;
  }
  return null;
}

const expected = (word: string): "should" | null =>
  /^(?:förväntas|rekommenderas)$/.test(word) ? "should" : null;

function introduced({ text, introduction }: SentenceContext): ReturnType<typeof weightOf> {
  if (!introduction || introduction.to - introduction.from > 1000) return null;
  const words = text
    .slice(introduction.from, introduction.to)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.flatMap((word) => weightOf(word) ?? []).at(-1) ?? null;
}

const EDGE = /^(?:och|samt|men|,|;|:|dock)$/;

/** Returns the text between two tokens (end exclusive) without the conjunctions and commas at its edges. */
export function trimmedRange(tokens: readonly Token[], start: number, end: number): TextRange {
  let [first, last] = [start, end - 1];
  while (first < last && EDGE.test(tokens[first]?.norm ?? "")) first++;
  while (last > first && EDGE.test(tokens[last]?.norm ?? "")) last--;
  return { from: tokens[first]?.from ?? 0, to: tokens[last]?.to ?? 0 };
}

/** Returns the range of the clauses between two tokens; the whole sentence when they are all of it. */
export function clausesAround(context: SentenceContext, from: number, to: number): TextRange {
  const { clauses, tokens, sentence } = context;
  const [first, last] = [clauseAt(context, from), clauseAt(context, to)];
  if (first === 0 && last === clauses.length - 1) return { from: sentence.from, to: sentence.to };
  return trimmedRange(tokens, clauses[first]?.start ?? 0, clauses[last]?.end ?? tokens.length);
}
