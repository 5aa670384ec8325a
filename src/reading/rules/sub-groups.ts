// What the group may do about sub-groups (arbetsgrupper), which groups it steers, and which report to it.
import { bodyOf } from "#reading/bodies.ts";
import { nounPhrase, type Place } from "./noun-phrase.ts";
import type { RuleDraft, RuleReader } from "./rule-reader.ts";
import { demandOf, type Found, findAll, openStatement, type Statement, written } from "./statement.ts";
import { subjectIn, whoseIs } from "./whose.ts";

type Power = "propose" | "organise" | "decide" | "steer" | "reportsHere";

const GROUP = String.raw`(?:[\p{L}-]*(?:arbetsgrupp|undergrupp|delgrupp|projektgrupp|referensgrupp|expertgrupp|subgrupp|beredningsgrupp|fokusgrupp|hoc-grupp)(?:er|erna)?|arbetsutskott|processteam|delprojekt)`;
const LIKE = `(?:(?:en|ett|nya|tillfälliga|temporära|regionala|sjukvårdsregionala|tidsbegränsade|särskilda|egna|underliggande|mindre|en eller flera|ytterligare|adjungerade|permanenta|olika) )*`;
const DOES = `(?<decide>besluta om(?: att (?:inrätta|tillsätta|bilda|starta))?|beslutar om(?: att (?:inrätta|tillsätta|bilda|starta))?|inrätta|inrättar|tillsätta|tillsätter|utse|utser)|(?<organise>organisera|organiserar|bilda|bildar|skapa|skapar|starta|startar|sätta samman|sätter samman)|(?<propose>föreslå|föreslår|initiera|initierar|lämna förslag (?:om|på|till)|ge förslag (?:om|på|till)|lämnar förslag (?:om|på|till)|ger förslag (?:om|på|till))`;
const ACTIVE = new RegExp(
  `(?<= )(?:${DOES})(?: (?:vid behov|självständigt|inom sig|även|att|också))* (?<what>${LIKE}${GROUP})(?= )`,
  "gdu",
);
const PASSIVE = new RegExp(
  `(?<= )(?<what>${LIKE}${GROUP})(?: (?:kan|får|ska|skall|bör|vid behov|också|även))* (?<verb>organiseras|bildas|inrättas|tillsättas|tillsätts|startas|skapas|utses)(?= )`,
  "gdu",
);
const FRONTED = new RegExp(
  `(?<= )(?<verb>organiseras|bildas|inrättas|tillsättas|tillsätts|startas|skapas)(?: (?:vid behov|även|också))* (?<what>${LIKE}${GROUP})(?= )`,
  "gdu",
);
const MODAL_FRONTED = new RegExp(
  `(?<= )(?:kan|får|ska|skall|bör) (?<what>${LIKE}${GROUP}) (?<verb>organiseras|bildas|inrättas|tillsättas|startas|skapas)(?= )`,
  "gdu",
);
const STEERS =
  /(?<= )(?<verb>är|utgör|vara|fungerar som|fungera som|agerar|utgöra)(?: (?:även|också|samtidigt|därutöver))? styrgrupp (?:för|till|åt) (?<what>\S)/dgu;
const REPORTS =
  /(?<= )(?<verb>rapporterar|rapportera|återrapporterar|återrapportera|avrapporterar|redovisar)(?: (?!till )[\p{L}-]+){0,4}? till (?<to>\S+(?: \S+)?)/dgu;
const TEAMS = /(?:grupp|team|programområde|utskott|delprojekt)(?:er|erna|en|et)?$/u;
const ELSEWHERE = / (?:efter|på) (?:beslut|godkännande|uppdrag|initiativ) (?:av|från) /;

/** Returns the powers over other groups that the sentence gives; none that is a task or another body's. */
export const readSubGroups: RuleReader = (context) => {
  const statement = openStatement(context);
  if (!statement) return [];
  const { words } = statement;
  const passive = [PASSIVE, FRONTED, MODAL_FRONTED]
    .flatMap((pattern) => findAll(words, pattern))
    .filter((one, i, all) => all.findIndex((other) => verbAt(other) === verbAt(one)) === i);
  return [
    ...findAll(words, ACTIVE).flatMap((found) => active(statement, found)),
    ...passive.flatMap((found) => organised(statement, found)),
    ...findAll(words, STEERS).flatMap((found) => steered(statement, found)),
    ...findAll(words, REPORTS).flatMap((found) => reporting(statement, found)),
  ];
};

const verbAt = (found: Found): number | undefined => found.group("verb")?.from;

function active(statement: Statement, found: Found): RuleDraft[] {
  const power = (["decide", "organise", "propose"] as const).find((name) => found.group(name));
  const verb = power ? found.group(power) : null;
  if (!power || !verb || subjectIn(statement, verb, found.group("what")?.from).whose !== "own") return [];
  return draft(statement, found, verb, power, found.group("what"));
}

function organised(statement: Statement, found: Found): RuleDraft[] {
  const verb = found.group("verb");
  const rest = verb ? statement.words.slice(verb.to, verb.to + 90) : "";
  const agent = / av (\S+(?: \S+){0,2})/.exec(rest)?.[1] ?? "";
  const isOthers = agent !== "" && whoseIs(agent, statement.context.title) === "other";
  const isOwnDoing = !isOthers && !ELSEWHERE.test(rest) && !/^ (?:som|där) /.test(statement.words);
  const lead = verb ? (statement.words.slice(0, found.from).trim().split(" ").at(-1) ?? "") : "";
  if (!verb || !isOwnDoing || /^(?:om|som|att|från|till|av|när|de|när)$/.test(lead)) return [];
  return draft(statement, found, verb, "organise", found.group("what"));
}

function steered(statement: Statement, found: Found): RuleDraft[] {
  const [verb, first] = [found.group("verb"), found.group("what")];
  if (!verb || !first || subjectIn(statement, verb).whose !== "own") return [];
  return draft(statement, found, verb, "steer", nounPhrase(statement.plain, first.from));
}

// The one who reports is a group or team below; the one it reports to is the group of the mandate.
function reporting(statement: Statement, found: Found): RuleDraft[] {
  const { words, context } = statement;
  const [verb, to] = [found.group("verb"), found.group("to")];
  if (!verb || !to) return [];
  const subject = subjectIn(statement, verb).place;
  const name = subject ? words.slice(subject.from, subject.to) : "";
  const head = name.split(" ").find((word) => TEAMS.test(word)) ?? "";
  const receiver = words.slice(to.from, to.to);
  const receives = receiver.split(" ").find((word) => bodyOf(word, context.title) !== null) ?? "";
  const isHere =
    whoseIs(receiver, context.title) === "own" &&
    /(?:gruppen|rådet|området|nätverket|rsg|rpo)$/.test(receives);
  const isBelow =
    /(?:undergrupp|arbetsgrupp|team|delgrupp|projekt|processgrupp|nätverk|lokala|grupper(?:na)?$)/.test(name);
  const isItself =
    context.title.includes(head.replace(/(?:er|erna|en|et)$/, "")) && !/(?:er|erna)$/.test(head);
  if (head === "" || !isHere || !isBelow || isItself || receives === head) return [];
  return draft(statement, { from: subject?.from ?? found.from, to: found.to }, verb, "reportsHere", subject);
}

function draft(
  statement: Statement,
  found: Place,
  verb: Place,
  power: Power,
  what: Place | null,
): RuleDraft[] {
  const demand = demandOf(statement, found, verb);
  const named = written(statement, what)?.replace(/^(?:en|ett|en eller flera) /, "") ?? null;
  return demand ? [{ kind: "subGroups", parameters: { power, what: named }, ...demand }] : [];
}
