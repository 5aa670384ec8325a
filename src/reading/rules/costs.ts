// Who pays what: the home region for travel and salary, each region for its own members, costs shared over time.

import { subjectPhrase } from "./clause-subject.ts";
import { nounPhrase, type Place } from "./noun-phrase.ts";
import type { RuleDraft, RuleReader } from "./rule-reader.ts";
import { demandOf, type Found, findAll, openStatement, type Statement, written } from "./statement.ts";

const COST = String.raw`\p{L}*(?:kostnad|utgift|utlägg|arvode|traktament|ersättning|lön(?:en|er)?(?= )|resor|resa(?= )|finansiering|uppehälle|logi(?= ))\p{L}*`;
const PAYS_FOR =
  /(?<= )(?<verb>står|svarar|stå|svara|ansvarar|ansvara|har kostnadsansvar(?:et)?|har det ekonomiska ansvaret|bär kostnadsansvaret)(?: (?!för )[\p{L}/]+){0,3}? för (?<covers>\S)/dgu;
const PAYS =
  /(?<= )(?<verb>bekostar|bekosta|finansierar|finansiera|betalar|betala|ersätter|ersätta|bär|bära|täcker|täcka)(?: (?:själv\p{L}*|även|också))* (?<covers>\S)/dgu;
const PAID_BY =
  /(?<= )(?<verb>betalas|bekostas|finansieras|ersätts|ersättas|bärs|bäras|bestrids|bestridas|täcks|täckas|regleras|åvilar|belastar|belasta|ligger på|faller på|är)(?: (?:själv\p{L}*|fullt ut|helt|även))* (?:av )?(?<by>\S)/dgu;
const SHARED = /(?<= )(?<verb>fördelas|fördela|fördelar|delas|delar på|delar|dela på|dela)(?= )/dgu;
const ON_ACCOUNT = /(?<= )(?<verb>sker|bekostas|görs|är) på (?<by>\S+ \S+s|\S+s) (?:egen )?bekostnad(?= )/dgu;
const OF_MEMBERS =
  / (?:\p{L}*(?:deltag|ledamot|ledamöter|represent|medlem|medverk|arbetsgrupp|möte|samverkansgrupp)\p{L}*|sin|sina|sitt|egna?) /u;
const COST_SECTION = /kostnad|finansiering|ekonomi|ersättning/i;
const NEEDS_AV =
  /^(?:betalas|bekostas|finansieras|ersätts|ersättas|bärs|bäras|bestrids|bestridas|täcks|täckas|regleras)$/;

/** Returns who pays, and who shares, what the group costs. */
export const readCosts: RuleReader = (context) => {
  const statement = openStatement(context);
  if (!statement) return [];
  const { words } = statement;
  return [
    ...findAll(words, PAYS_FOR).flatMap((found) => activeCost(statement, found, false)),
    ...findAll(words, PAYS).flatMap((found) => activeCost(statement, found, true)),
    ...findAll(words, PAID_BY).flatMap((found) => passiveCost(statement, found)),
    ...findAll(words, ON_ACCOUNT).flatMap((found) => onAccount(statement, found)),
    ...findAll(words, SHARED).flatMap((found) => sharedCost(statement, found)),
  ];
};

function activeCost(statement: Statement, found: Found, isPaying: boolean): RuleDraft[] {
  const [verb, first] = [found.group("verb"), found.group("covers")];
  if (!verb || !first) return [];
  const covers = nounPhrase(statement.plain, first.from, COVERED);
  const by = subjectPhrase(statement.context, statement.plain, verb, first.from);
  if (!covers || !by) return [];
  const said = ` ${statement.words.slice(covers.from, covers.to)} `;
  const isCost = new RegExp(` ${COST}`, "u").test(said);
  const isFunding = /^(?:finansier|bekosta|betala)/.test(statement.words.slice(verb.from, verb.to));
  const isAbout = isCost || (isPaying && isFunding && (OF_MEMBERS.test(said) || isCostSection(statement)));
  return isAbout ? cost(statement, found, verb, by, covers) : [];
}

const COVERED = ["för", "av", "vid", "till", "inklusive", "i", "eventuella", "med", "under", "om", "utanför"];

function passiveCost(statement: Statement, found: Found): RuleDraft[] {
  const [verb, first] = [found.group("verb"), found.group("by")];
  if (!verb || !first) return [];
  const { words, plain } = statement;
  const name = words.slice(verb.from, verb.to);
  if (NEEDS_AV.test(name) && !words.slice(verb.to, first.from).includes(" av ")) return [];
  const covers = costBefore(statement, verb);
  const by = nounPhrase(plain, first.from);
  if (!covers || !by) return [];
  if (name === "är" && !/ ansvar $/.test(` ${words.slice(by.from, by.to)} `)) return [];
  const owner = name === "är" ? { from: by.from, to: by.to - " ansvar".length } : by;
  return cost(statement, found, verb, owner, covers);
}

function onAccount(statement: Statement, found: Found): RuleDraft[] {
  const [verb, by] = [found.group("verb"), found.group("by")];
  return verb && by
    ? cost(statement, found, verb, by, subjectPhrase(statement.context, statement.plain, verb))
    : [];
}

function sharedCost(statement: Statement, found: Found): RuleDraft[] {
  const verb = found.group("verb");
  if (!verb) return [];
  const { words, plain, context } = statement;
  const isActive =
    /^del|fördelar?$/.test(words.slice(verb.from, verb.to)) && !words.slice(verb.from, verb.to).endsWith("s");
  const rest = words.slice(verb.to, verb.to + 120);
  const isCost = isActive
    ? new RegExp(`^(?: \\S+){0,3}? ${COST}`, "u").test(rest)
    : costBefore(statement, verb) !== null;
  if (!isCost) return [];
  const among = / (?:mellan|av) (?=\S)/.exec(rest);
  const sharers = among ? nounPhrase(plain, verb.to + among.index + among[0].length, ["över"]) : null;
  const by = isActive ? subjectPhrase(context, plain, verb) : sharers && overTime(words, sharers);
  const isEven = / (?:lika|rättvist|solidariskt|proportionellt|jämnt) /.test(rest);
  return by || isEven ? cost(statement, found, verb, by, null) : [];
}

// "mellan regionerna över tid": the regions share.
function overTime(words: string, place: Place): Place {
  const at = words.slice(place.from, place.to).search(/ (?:över|efter|utifrån) /);
  return at < 0 ? place : { from: place.from, to: place.from + at };
}

// What is paid stands before the verb and holds a word for cost: "kostnader för resor och lön".
function costBefore({ words, context, plain }: Statement, verb: Place): Place | null {
  const start = words.slice(0, verb.from).search(new RegExp(`(?<= )${COST}`, "u"));
  if (start < 0 || verb.from - start > 160) return null;
  const from = subjectPhrase(context, plain, verb)?.from ?? start;
  const between = words.slice(start, verb.from);
  const to = verb.from - (/ (?:ska|skall|bör|kan|får|måste) $/.exec(between)?.[0].length ?? 1);
  if (/ [.;] | som | att /.test(between)) return null;
  return { from: Math.min(from, start), to };
}

const isCostSection = ({ context }: Statement): boolean => COST_SECTION.test(context.section ?? "");

function cost(
  statement: Statement,
  found: Place,
  verb: Place,
  by: Place | null,
  covers: Place | null,
): RuleDraft[] {
  const from = Math.min(found.from, by?.from ?? found.from, covers?.from ?? found.from);
  const to = Math.max(found.to, by?.to ?? 0, covers?.to ?? 0);
  const demand = demandOf(statement, { from, to }, verb);
  const parameters = { paidBy: written(statement, by), covers: written(statement, covers) };
  return demand ? [{ kind: "costs", parameters, ...demand }] : [];
}
