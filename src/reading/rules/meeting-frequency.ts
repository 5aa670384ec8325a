// How often the group itself meets. Other bodies' meetings, meetings with others, and what once was, are not its duty.
import { bodyOf } from "#reading/bodies.ts";
import { subjectOf } from "#reading/subject.ts";
import { reads, type Token } from "#reading/tokens.ts";
import { type Frequency, findFrequencies } from "./frequency-words.ts";
import type { RuleReader, SentenceContext } from "./rule-reader.ts";
import {
  clauseAt,
  clausesAround,
  demandsNothing,
  isDeniedBetween,
  standsInQuotes,
  strengthAt,
} from "./said-as-duty.ts";
import { callsOwn, indexIn, isOwnedByOther, isSomebodyElse, isWithOthers, MEETING } from "./whose-meeting.ts";

const MEETS =
  /^(?:samman?träd(?:er|a)|mötas|möts|träffas|samlas|ses|sammankommer|sammankallas|sammankalla|sammankallar|konvenerar)$/;
const HOW_OFTEN = /^(?:mötes|sammanträdes|träff)(?:frekvens|frekvensen|intervall|intervallet|tempo)$/;
const HOLDS =
  /^(?:ha|har|hålla|håller|hålls|hållas|genomföra|genomför|genomförs|genomföras|anordna[rs]?|anordnas|ordna[rs]?|arrangeras|planera[rs]?|äger|äga|sker|ske|är|vara|blir|bli|kallar?|kallas|sammankallar?|sammankallas|bokas|boka[r]?|förläggs|läggs|omfattar|uppgår|uppgå|ska|skall|bör|kan|bedrivs|bedrivas|arbetar|arbeta|leder|leda|utgörs|finns|finnas|rum|utlysas?|utlyses)$/;
const OTHER_DOING =
  /^(?:delta|deltar|deltaga|deltagit|medverka[r]?|närvara[r]?|rapportera[rs]?|redovisa[rs]?|informera[rs]?|presentera[rs]?|bjuds?|bjuda|bjuder|inbjud(?:a|er|s)|kontakta[r]?|utvärdera[rs]?|besöka?|besöker|publicera[rs]?|skicka[rs]?|uppdatera[rs]?|följa|följer|föra|föras|förs|lyfta?|lyfts|lyfter|tas|behandla[rs]?|avsätta|avsätter|erbjud(?:a|er|s)|delges|återkoppla[rs]?|samråda|samråder)$/;
const LABEL =
  /^(?:mötesfrekvens|sammanträdesfrekvens|möten|möte|sammanträden|antal möten|antal sammanträden|mötesordning|mötesform(?:er)?|mötestider|mötestillfällen|träffar|antal möten per år|möten per år|antal sammanträden per år)$/iu;
const HEADING = /^[\d.\s#*]*(?:mötesfrekvens|möten|mötesordning|sammanträden|mötesformer|mötestider)/iu;

/** Returns the group's meeting frequency as one rule; nothing when the sentence gives no number of its own meetings. */
export const readMeetingFrequency: RuleReader = (context) => {
  const { tokens } = context;
  if (demandsNothing(context)) return [];
  const meets = (one: Frequency) =>
    !standsInQuotes(context, one.start) &&
    !isExample(tokens, one.start) &&
    predicateOf(context, one) !== null;
  const found = frequenciesOf(context).find(meets);
  const said = found ? predicateOf(context, found) : null;
  if (!found || said === null) return [];
  const strength = strengthAt(context, said);
  if (strength === null) return [];
  const { minimum, maximum, per, isApproximate } = found;
  const parameters = { minimum, maximum, per, isApproximate };
  const isLabelled = context.label !== null && tokens.findIndex(({ norm }) => norm === ":") < found.start;
  const range = isLabelled
    ? { from: context.sentence.from, to: context.sentence.to }
    : clausesAround(context, beginning(context, Math.min(said, found.start)), Math.max(said, found.end - 1));
  return [{ kind: "meetingFrequency", strength, parameters, range, due: null }];
};

// "…, till exempel genom ett gemensamt möte varje termin" names one way of many.
const isExample = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ norm }, i) => norm === "exempelvis" || reads(tokens, i, "till exempel"));

// "Gruppen är skyldig att mötas": what weighs the verb stands before its "att".
function beginning(context: SentenceContext, at: number): number {
  const clause = context.clauses[clauseAt(context, at)];
  return clause?.lead === "that" ? Math.max(0, clause.start - 1) : at;
}

// Those that may be the group's; the one after "dock" or "men" first, as it is what holds in the end.
function frequenciesOf(context: SentenceContext): Frequency[] {
  const { tokens } = context;
  const label = labelled(context);
  if (label) return [label];
  const before = ({ start }: Frequency) => tokens[start - 1]?.norm ?? "";
  const all = findFrequencies(tokens, 0, tokens.length);
  if (all.slice(1).some((one) => /^(?:och|samt|plus|eller)$/.test(before(one)))) return [];
  const last = all.filter((one) => /^(?:dock|men)$/.test(before(one)));
  return [...last, ...all].filter((one) => before(one) !== "av" && !isPartOfSum(tokens, one));
}

// "sex digitala och två fysiska möten per år": the last number is not all of them.
function isPartOfSum(tokens: readonly Token[], { start }: Frequency): boolean {
  const joins = /^(?:och|samt|plus)$/.test(tokens[start - 1]?.norm ?? "");
  return (
    joins &&
    tokens
      .slice(Math.max(0, start - 5), start)
      .some(({ norm }) => /^(?:\d{1,2}|två|tre|fyra|fem|sex|åtta|tio)$/.test(norm))
  );
}

// "Antal möten per år: 4", where the label says per what.
function labelled({ tokens, label }: SentenceContext): Frequency | null {
  if (label === null || !/ per år$/iu.test(label)) return null;
  const colon = tokens.findIndex(({ norm }) => norm === ":");
  const value = [...tokens.slice(colon + 1), ...["per", "år"].map((norm) => wordAt(norm, tokens))];
  const [found] = findFrequencies(value, 0, value.length);
  return found ? { ...found, start: colon + 1, end: tokens.length } : null;
}

const wordAt = (norm: string, tokens: readonly Token[]): Token => {
  const to = tokens.at(-1)?.to ?? 0;
  return { kind: "word", norm, from: to, to };
};

// The token that says the group meets: a verb, a meeting that is held, or a label that stands for both.
function predicateOf(context: SentenceContext, found: Frequency): number | null {
  const { tokens, clauses, label, section, title } = context;
  if (label !== null && LABEL.test(label))
    return isDeniedBetween(tokens, 0, tokens.length) ? null : found.start;
  const index = clauseAt(context, found.start);
  for (const at of [index, index - 1, index + 1]) {
    const clause = clauses[at];
    if (!clause || (at !== index && isOwnClause(context, at, index))) continue;
    const said = saidIn(context, clause.start, clause.end, at);
    if (said !== null) return said;
  }
  const hasVerb = tokens.some(({ norm }) => HOLDS.test(norm) || OTHER_DOING.test(norm) || MEETS.test(norm));
  const isFragment = !hasVerb && found.start <= 1 && !tokens.some(({ norm }) => bodyOf(norm, title));
  return isFragment && HEADING.test(section ?? "") ? found.start : null;
}

// A neighbouring clause lends its verb only to a clause that has none: "…, dock minst två gånger per år".
function isOwnClause({ tokens, clauses }: SentenceContext, at: number, index: number): boolean {
  const [from, to] = [clauses[index]?.start ?? 0, clauses[index]?.end ?? 0];
  const has = tokens
    .slice(from, to)
    .some(
      ({ norm }) => OTHER_DOING.test(norm) || (HOLDS.test(norm) && !/^(?:ska|skall|bör|kan)$/.test(norm)),
    );
  return has || (at > index && clauses[at]?.lead === "newSubject");
}

function saidIn(context: SentenceContext, from: number, to: number, index: number): number | null {
  const { tokens, clauses, title } = context;
  if (isDeniedBetween(tokens, from, to) || opensWithCondition(tokens, from)) return null;
  if (tokens.slice(from, to).some(({ norm }) => OTHER_DOING.test(norm))) return null;
  if (saysOnlyHow(tokens, from, to)) return null;
  const verb = indexIn(tokens, from, to, MEETS);
  const noun = indexIn(tokens, from, to, MEETING) ?? indexIn(tokens, from, to, HOW_OFTEN);
  const holds = indexIn(tokens, from, to, HOLDS);
  const at = verb ?? (noun !== null && holds !== null ? noun : null);
  if (at === null || isWithOthers(tokens, at, to, title)) return null;
  if (noun !== null && isOwnedByOther(tokens, noun, from, title)) return null;
  const calls = tokens.slice(from, to).some(({ norm }) => /^(?:sammankallar?|kallar?)$/.test(norm));
  const isOther =
    subjectOf(tokens, clauses, index, title) === "other" || isSomebodyElse(context, from, to, calls);
  return isOther && !(calls && callsOwn(tokens, from, to, title)) ? null : at;
}

// "Minst ett möte per termin ska vara fysiskt" says how some meet, "möten planeras årligen" when they are planned.
function saysOnlyHow(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }, i) => {
    const next = tokens[from + i + 1]?.norm ?? "";
    const isHow =
      /^(?:är|vara)$/.test(norm) && /^(?:fysisk|digital|heldag|gemensam|öppn|obligatorisk)/.test(next);
    return isHow || (/^(?:planeras|bokas)$/.test(norm) && /^(?:årligen|årsvis)$/.test(next));
  });
}

function opensWithCondition(tokens: readonly Token[], from: number): boolean {
  return (
    (reads(tokens, from, "vid behov") && !tokens.slice(from).some(({ norm }) => norm === "dock")) ||
    /^(?:om|när|ifall|såvida)$/.test(tokens[from]?.norm ?? "")
  );
}
