// Something the group hands over once, with its day: "Delrapport lämnas senast den 1 juni 2027", "Slutleverans: 2027-12-31".

import { bodyOf, ownerOf } from "#reading/bodies.ts";
import { readBodyPhrase } from "#reading/body-phrase.ts";
import { tidy } from "#reading/normalise.ts";
import { subjectOf } from "#reading/subject.ts";
import { reads, type Token } from "#reading/tokens.ts";
import { findYearly } from "#reading/yearly.ts";
import { type DatedDay, findDatedDays } from "./dated-days.ts";
import type { RuleDraft, RuleReader, SentenceContext } from "./rule-reader.ts";
import {
  clauseAt,
  clausesAround,
  demandsNothing,
  isDeniedBetween,
  standsInQuotes,
  strengthAt,
} from "./said-as-duty.ts";

const HANDED_OVER =
  /^((?:del|slut|läges|status|utvärderings|genomförande|projekt|kartläggnings|uppföljnings|slutlig-?)?(?:rapport|leverans|redovisning|utvärdering|avrapportering|återrapportering)|(?:slut|del)?betänkande|kartläggning|utredning|nulägesanalys|nulägesbeskrivning|behovsanalys|konsekvensanalys|genomförandeplan|införandeplan|projektplan|tidplan|kunskapsunderlag|beslutsunderlag|underlag|utbildningspaket|utbildningsmaterial|vårdprogram|vårdförlopp|rutin|riktlinje|handlingsplan|aktivitetsplan|verksamhetsberättelse|slutdokument|rekommendation|rekommendationer|förslag)(?:en|et|n|er|erna|na|ar|arna)?$/;
const HANDS_OVER =
  /^(?:lämnas?|lämnar|inlämnas|avlämnas|överlämnas?|överlämnar|levereras?|levererar|redovisas?|redovisar|presenteras?|presenterar|rapporteras?|rapporterar|inkommer|inkomma|vara|är|färdigställs|färdigställas|färdigställa|slutförs|slutföras|tas|ta|tar|tillställs|tillställas|publiceras|skickas|sänds|insänds|avges|slutredovisas|upprättas?|upprättar|sker|ske|föreligga|finnas|finns|läggs|göras|genomföras|genomförs)$/;
const BEING = /^(?:vara|är|finnas|finns)$/;
const DONE =
  /^(?:klar|klara|klart|färdig|färdiga|färdigt|inlämnad|inlämnade|lämnad|levererad|levererade|levererat|överlämnad|framtagen|framtaget|slutförd|tillhanda|färdigställd|färdigställda|redovisad)$/;

/** Returns what is handed over once, each with its own day; nothing that comes every year, or is somebody else's. */
export const readDeliverable: RuleReader = (context) => {
  const { tokens, title } = context;
  if (demandsNothing(context)) return [];
  const days = findDatedDays(tokens, 0, tokens.length);
  if (days.length === 0 || isYearly(tokens)) return [];
  const things = thingsNamed(tokens, title);
  const pairs = pairedWithDays(things, days);
  return pairs.flatMap(({ thing, day }) => draftOf(context, thing, day, pairs.length === 1));
};

// "för 2027 års verksamhet" is not yearly, "årligen" and "varje år" are.
const isYearly = (tokens: readonly Token[]): boolean => findYearly(tokens, 0, tokens.length) !== null;

interface Thing {
  at: number;
  label: string;
}

function thingsNamed(tokens: readonly Token[], title: string): Thing[] {
  return tokens.flatMap(({ norm }, at) => {
    const label = HANDED_OVER.exec(norm.replaceAll("-", ""))?.[1];
    if (!label) return [];
    const before = tokens[at - 1]?.norm ?? "";
    const isOthers = /s$/.test(before) && !HANDS_OVER.test(before) && ownerOf(before, title) === "other";
    return isOthers || /^(?:av|från|enligt|om|utifrån|kring|inför|till)$/.test(before) ? [] : [{ at, label }];
  });
}

// Each day belongs to the nearest thing named before it, or to the only one when the day stands first.
function pairedWithDays(
  things: readonly Thing[],
  days: readonly DatedDay[],
): { thing: Thing; day: DatedDay }[] {
  const pairs: { thing: Thing; day: DatedDay }[] = [];
  for (const day of days) {
    const thing = things.findLast(({ at }) => at < day.start) ?? (days.length === 1 ? things[0] : undefined);
    const isNext = pairs.at(-1)?.day.end === day.start - 1; // "lämnas 1 mars 2027 och 1 september 2027"
    if (thing && (isNext || !pairs.some((pair) => pair.thing === thing))) pairs.push({ thing, day });
  }
  return pairs;
}

function draftOf(context: SentenceContext, thing: Thing, day: DatedDay, isOnly: boolean): RuleDraft[] {
  const { tokens, clauses, text, sentence, title } = context;
  if (standsInQuotes(context, thing.at)) return [];
  const isValue = isLabelValue(tokens, thing, day);
  const verb = isValue ? thing.at : handingOver(context, thing, day);
  if (verb === null) return [];
  const index = clauseAt(context, thing.at);
  const from = clauses[index]?.start ?? 0;
  if (isDeniedBetween(tokens, from, Math.max(day.end, thing.at)) || isConditional(tokens, from)) return [];
  if (!isValue && subjectOf(tokens, clauses, clauseAt(context, verb), title) === "other") return [];
  const strength = isValue ? "stated" : strengthAt(context, verb);
  if (strength === null) return [];
  const [first, last] = [tokens[day.start], tokens[day.end - 1]];
  const parameters = { dueOn: day.lastDay, dueWords: tidy(text.slice(first?.from ?? 0, last?.to ?? 0)) };
  const range =
    isOnly && isValue
      ? { from: sentence.from, to: sentence.to }
      : clausesAround(context, Math.min(thing.at, verb, day.start), Math.max(thing.at, verb, day.end - 1));
  const due = {
    label: thing.label,
    receiver: receiverOf(context, from, day),
    adoptedBy: adopterOf(context),
    lastDay: null,
  };
  return [{ kind: "deliverable", strength, parameters, range, due }];
}

// "Slutleverans: 2027-12-31", "Delrapport senast 2027-06-01", "Slutrapport (31 mars 2028)".
function isLabelValue(tokens: readonly Token[], thing: Thing, day: DatedDay): boolean {
  const between = tokens.slice(thing.at + 1, day.start).map(({ norm }) => norm);
  if (tokens.slice(0, thing.at).some(({ norm }) => HANDS_OVER.test(norm))) return false;
  const isFirst =
    thing.at <= 2 || /^[,;]$/.test(tokens[thing.at - 1]?.norm ?? "") || tokens[thing.at - 1]?.norm === "och";
  const isJoined = between.every((word) =>
    /^(?:[:(–-]|klar|lämnas|den|nr|\d|i|till|\p{L}*(?:nämnden|gruppen|ledningen))$/u.test(word),
  );
  return (
    isFirst &&
    isJoined &&
    between.length <= 4 &&
    (between.length > 0 || day.isOpened) &&
    !tokens.slice(day.end).some(({ norm }) => HANDS_OVER.test(norm))
  );
}

function handingOver({ tokens, clauses }: SentenceContext, thing: Thing, day: DatedDay): number | null {
  const reach = Math.max(day.end, thing.at);
  const start = clauses.findLast(({ start: from }) => from <= Math.min(thing.at, day.start))?.start ?? 0;
  const end = clauses.find(({ end: to }) => to >= reach)?.end ?? tokens.length;
  for (let i = start; i < end; i++) {
    const word = tokens[i]?.norm ?? "";
    if (!HANDS_OVER.test(word)) continue;
    const next = tokens.slice(i + 1, Math.min(i + 10, end));
    if (BEING.test(word) && !next.some(({ norm }) => DONE.test(norm))) continue;
    if (/^(?:ta|tar|tas)$/.test(word) && !next.some(({ norm }) => norm === "fram")) continue;
    return i;
  }
  return null;
}

const isConditional = (tokens: readonly Token[], from: number): boolean =>
  reads(tokens, from, "vid behov") || /^(?:om|när|ifall|efter)$/.test(tokens[from]?.norm ?? "");

function receiverOf(
  { tokens, text, clauses, title }: SentenceContext,
  from: number,
  day: DatedDay,
): string | null {
  const end = clauses.find(({ end: to }) => to >= day.end)?.end ?? tokens.length;
  for (let i = from; i < end; i++) {
    const isDay = i >= day.start && i < day.end;
    if (tokens[i]?.norm !== "till" || isDay || reads(tokens, i, "till och med")) continue;
    const isAbout =
      /^(?:förslag|underlag|stöd)$/.test(tokens[i - 1]?.norm ?? "") &&
      bodyOf(tokens[i + 1]?.norm ?? "", title) !== "other";
    if (tokens[i + 1]?.kind !== "number" && !isAbout)
      return readBodyPhrase(text, tokens, i + 1, i < day.start ? day.start : end);
  }
  return null;
}

function adopterOf({ tokens, text }: SentenceContext): string | null {
  const at = tokens.findIndex(
    ({ norm }, i) =>
      /^(?:fastställs|fastställas|godkänns|beslutas)$/.test(norm) && tokens[i + 1]?.norm === "av",
  );
  return at < 0 ? null : readBodyPhrase(text, tokens, at + 2, tokens.length);
}
