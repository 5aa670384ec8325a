// Who does it: the words before an active verb, or after it where the sentence opens with a when or where.
import { isVerb } from "#reading/verbs.ts";
import { nounPhrase, type Place } from "./noun-phrase.ts";
import type { PlainWords } from "./plain-words.ts";
import type { SentenceContext } from "./rule-reader.ts";

const ASIDE =
  /^(?:vid|inför|årligen|årsvis|på|i|inom|varje (?:år|kalenderår|termin|möte|månad|gång)|under|vartannat|vart|bland|därefter|efter|senast|från|för|som|till|dessutom|även|utöver|med|enligt|därutöver|vidare|utifrån|om|genom|tillsammans) /;
const LEAD = /^(?:(?:och|samt|men|,|;|att|som|dock|sedan|även|därtill) )+/;
const MODAL = / (?:ska|skall|måste|bör|kan|får|har|äger|ges)(?= )/g;
const PRONOUN = /^(?:den|det|de|denna|dessa|man|hen|vi|denne)$/;

/** Returns the words that name who does what `verb` says; null when they name nobody, or only point back. */
export function subjectPhrase(
  context: SentenceContext,
  plain: PlainWords,
  verb: Place,
  objectFrom = plain.words.length,
): Place | null {
  const { words } = plain;
  const start = clauseStart(context, words, verb.from);
  const opens = words.slice(start, verb.from);
  const lead = start <= 1 && opens.startsWith("som ") ? 0 : (LEAD.exec(opens)?.[0].length ?? 0);
  const from = start + lead;
  const modal = [...words.slice(from - 1, verb.from).matchAll(MODAL)].at(-1);
  const head = modal ? from - 1 + modal.index + 1 : verb.from;
  if (ASIDE.test(words.slice(from, from + 40)) || head <= from) {
    const after = modal ? head + modal[0].length : verb.to + 1;
    const end = modal ? verb.from : objectFrom;
    return named(plain, after, end) ?? (lead > 0 && !modal ? shared(plain, start) : null);
  }
  const label = words.slice(from, head).lastIndexOf(" : ");
  return named(plain, label < 0 ? from : from + label + 3, head);
}

// "NSG ansvarar för nomineringar och utser ordförande": the subject of the sentence goes on.
function shared(plain: PlainWords, start: number): Place | null {
  if (ASIDE.test(plain.words.slice(1, 41))) return null;
  const words = plain.words.slice(1, start).split(" ");
  const verb = words.findIndex(isVerb);
  const name = words.slice(0, Math.max(0, verb)).join(" ");
  return name === "" || PRONOUN.test(name) ? null : { from: 1, to: 1 + name.length };
}

function named(plain: PlainWords, from: number, end: number): Place | null {
  if (from >= end) return null;
  const phrase = nounPhrase(plain, from);
  if (!phrase) return null;
  const to = Math.min(phrase.to, end);
  const words = plain.words
    .slice(from, to)
    .replace(
      / (?:inom sig|själva?t?|årligen|sedan|en|sin|ett|även|alltid|gemensamt|också|därefter|en ny) ?.*$/,
      "",
    )
    .replace(/ (?:för|till|med|om) ?$/, "")
    .trimEnd();
  // "utser också nätverkets ordförande": whose chair it is, not who appoints.
  const isOwner = /^(?:också|även|sedan|därutöver)(?: |$)/.test(words);
  if (words === "" || isOwner || PRONOUN.test(words)) return null;
  return { from, to: from + words.length };
}

/** Returns where in the plain words the clause holding `at` begins. */
export function clauseStart(context: SentenceContext, words: string, at: number): number {
  const starts = new Set(context.clauses.map((clause) => clause.start));
  let place = 1;
  let start = 1;
  for (const [i, token] of context.tokens.entries()) {
    if (place > at) break;
    if (starts.has(i)) start = place;
    place += token.norm.length + 1;
  }
  return Math.min(start, words.length);
}
