// A sentence about who belongs to a group, cut into statements that each have a subject of their own, with what
// demands nothing left out: quotations, examples, conditions, negations, hopes and what once was.
import { tidy } from "../normalise.ts";
import type { Token } from "../tokens.ts";
import { isVerb } from "../verbs.ts";
import type { SentenceContext } from "./rule-reader.ts";

export interface Statement {
  context: SentenceContext;
  tokens: readonly Token[];
  /** Its words in lower case, one space between them, marks standing alone. */
  words: string;
  /** Where in `words` each token begins. */
  offsets: readonly number[];
  /** True when the statement is all of its sentence. */
  isWhole: boolean;
}

const SET_ASIDE =
  /^(?:om|ifall|såvida|exempel|exempelvis|t|tidigare|förut|förslag|fråga|innan|medan|eftersom|trots)$/;
const CONDITION =
  /(?:^| )(?:såvida|ifall|förutsatt att|under förutsättning att|om (?!sådan)(?:\S+ ){1,3}?(?:begär|önskar|vill|beslutar|anser|kräver|krävs|finns|saknas|är|har|kan|ska|avgår|inte)|(?:när|då) (?:en|ett|nya?|gruppen|mandatperioden))(?= |$)/u;
const NEGATION =
  /(?:^| )(?:(?:inte|ej)(?! (?:(?:färre|mindre|fler|flera|mer) än|enbart|endast|bara))|ingen|inga|inget|aldrig|varken|(?<!inte )(?:endast|enbart)|upphör|slipper)(?= |$)/u;
const PAST =
  /(?:^| )(?:deltog|utsåg|utsågs|hade|ingick|bestod|fanns|skulle|borde|kunde|fick|beslutade|beslutades|konstaterade|konstaterades|diskuterade|diskuterades|informerade|informerades|föreslog|föreslogs|nominerades|valdes|närvarade|framförde|påpekade|ville|önskade|adjungerades|adjungerade(?= (?:en|två|flera|ytterligare|experter))|förankrades|representerades|företräddes|bemannades|motsvarade|speglade|fortsatte|var(?= (?:en|ett|den|det|inte|med|närvarande|representerade?|två) )|blev|har (?:\S+ ){0,2}?(?:utsett|utsetts|haft|ingått|varit|beslutat|föreslagit|diskuterat|diskuterats|efterfrågat|önskat|bestått|adjungerat|adjungerats|förankrats|nominerat|nominerats))(?= |$)/u;
const HOPE =
  /(?:^| )(?:föreslås att|(?<!(?:efter|på) )förslag(?:et)?|diskuteras?|utred(?:s|as)|över(?:vägs|vägas?|väger)|önskvärt|önskar|önskemål om|målet|målsättningen|syftet|ambitionen|avsikten|tanken|visionen|planeras?|planerar|avser|behöver|oklart|ifrågasatt?)(?= |$)/u;
const EXAMPLE = /^(?:exempelvis|såsom)$/;
const CONJUNCTIONS = /^(?:och|samt|men|medan|;|,)$/;
const BREAKS_A_SUBJECT =
  /^(?:och|samt|men|medan|eller|som|att|där|;|,|:|i|på|av|till|för|med|vid|om|enligt)$/;
const MEMBER_VERB =
  /^(?:ingår|ingå|utses|utser|bemannas|bemannar|väljs|väljer|tillsätts|tillsätter|motsvarar|speglar|återspeglar|företräds|företräder|deltar|förankras|erbjuds|knyts|knyter|kallas|bjuds)$/;
const LONGEST_SUBJECT = 9;
const QUOTE_MARK = /^["”“„«»]$/;

/** Returns the statements of the sentence that can hold a demand, in order; an empty list when none can. */
export function memberStatements(context: SentenceContext): Statement[] {
  const { tokens, sentence } = context;
  if (SET_ASIDE.test(tokens[0]?.norm ?? "") || /<\s*\p{L}/u.test(sentence.text)) return [];
  const said = unquoted(context);
  const starts = [0, ...said.flatMap((_, i) => (opensStatement(said, i) ? [i] : []))];
  return starts.flatMap((start, i) => {
    const statement = statementOf(
      context,
      said.slice(i === 0 ? 0 : start + 1, starts[i + 1]),
      starts.length === 1,
    );
    const { words } = statement;
    const isDemand = ![CONDITION, NEGATION, PAST, HOPE].some((gate) => gate.test(words));
    return isDemand && words !== "" ? [statement] : [];
  });
}

const HOLDS_ITEMS =
  /(?:består av|bestå av|bemannas med|bemannas av|utgörs av|sammansätts av|omfattar|ingår|ingå)(?: (?:följande|även|också|minst|ledamöter|deltagare|medlemmar|representanter|funktioner)){0,3}\s?:$/iu;

function statementOf(context: SentenceContext, tokens: readonly Token[], isWhole: boolean): Statement {
  // An item of "Gruppen består av:" reads as if it said so itself.
  const lead = context.introduction && HOLDS_ITEMS.test(context.introduction.text) ? "ingår " : "";
  let length = lead.length;
  const offsets = tokens.map((token) => {
    length += token.norm.length + 1;
    return length - token.norm.length - 1;
  });
  return { context, tokens, offsets, words: lead + tokens.map(({ norm }) => norm).join(" "), isWhole };
}

// What stands in quotation marks is another's words; what follows "exempelvis" is only an example.
function unquoted(context: SentenceContext): Token[] {
  let isOpen = quotesBefore(context) % 2 === 1;
  let isExample = false;
  return context.tokens.filter((token, i) => {
    if (QUOTE_MARK.test(token.norm)) {
      isOpen = !isOpen;
      return false;
    }
    const next = context.tokens[i + 1]?.norm;
    isExample ||= EXAMPLE.test(token.norm) || (token.norm === "till" && next === "exempel");
    isExample ||= token.norm === "t" && next === ".";
    return !isOpen && !isExample;
  });
}

const BLOCK_AT_MOST = 40;

function quotesBefore({ sentences, index, sentence }: SentenceContext): number {
  let marks = 0;
  for (let i = index - 1; i >= Math.max(0, index - BLOCK_AT_MOST); i--) {
    if (sentences[i]?.block !== sentence.block) break;
    marks += sentences[i]?.text.match(/["”“„«»]/g)?.length ?? 0;
  }
  return marks;
}

// "…, och sammansättningen ska …": after a verb, a conjunction and then words with a verb of their own.
function opensStatement(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.norm ?? "";
  if (i === 0 || !CONJUNCTIONS.test(word)) return false;
  if (word === ";") return true;
  if (/^(?:när|där|då|om)$/.test(tokens[i + 1]?.norm ?? "")) return false;
  const opens = subjectThenVerb(tokens, i + 1);
  return opens && tokens.slice(0, i).some((token) => isMemberVerb(token.norm));
}

function subjectThenVerb(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k <= from + LONGEST_SUBJECT; k++) {
    const word = tokens[k]?.norm;
    if (word === undefined) return false;
    if (isMemberVerb(word)) return k > from;
    const isWithin = k > from && /^(?:i|från|för|av)$/.test(word);
    if (BREAKS_A_SUBJECT.test(word) && !isWithin) return false;
  }
  return false;
}

const isMemberVerb = (word: string) => MEMBER_VERB.test(word) || isVerb(word);

/** Returns the document's own words for a stretch of `words`, tidied; "" for an empty stretch. */
export function verbatim({ context, tokens, offsets }: Statement, from: number, to: number): string {
  const inside = tokens.filter((_, i) => (offsets[i] ?? 0) >= from && (offsets[i] ?? 0) < to);
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last ? tidy(context.text.slice(first.from, last.to)) : "";
}

/** Returns a pattern over a statement's words: it begins and ends at whole words. */
export function wordPattern(source: string): RegExp {
  return new RegExp(`(?<=^| )(?:${source})(?= |$)`, "du");
}
