// How decisions are taken, and what the group or its chair may decide.
import { nounPhrase, type Place } from "./noun-phrase.ts";
import type { RuleDraft, RuleReader } from "./rule-reader.ts";
import { demandOf, type Found, findAll, openStatement, type Statement, written } from "./statement.ts";
import { subjectIn, whoseIs } from "./whose.ts";

const DECIDES =
  /(?<= )(?<verb>fattar (?:\S+ )?beslut|fatta (?:\S+ )?beslut|beslutar|besluta|har beslutanderätt|har beslutsmandat)(?: (?:själv|självständigt|gemensamt|själva))? (?:om|i|kring|rörande|avseende|gällande) (?<what>\S)/dgu;
const TAKEN =
  /(?<= )(?<what>beslut(?:en)?) (?:(?:ska|skall|bör|kan|får) )?(?<verb>fattas|tas)(?: (?!av |med respekt|om )\S+){0,2}? (?<how>i kraft av|i konsensus|i enighet|i samförstånd|i samråd|genom|med enkel|med (?:kvalificerad )?majoritet|med acklamation|gemensamt|enhälligt|av)(?= )(?: (?<by>\S))?/dgu;
const HOLDS = / mandat(?:en)? som (?<by>(?:respektive |varje )?\S+) har/du;
const CASTING =
  /(?<= )(?<by>ordföranden?|sammankallanden?) (?<verb>har utslagsröst|äger utslagsröst|avgör)|(?<= )har (?<by2>ordföranden?) (?<verb2>utslagsröst)/dgu;
const QUORUM =
  /(?<= )(?<verb>är|vara) (?<what>besluts?(?:för|mässig)[at]?) (?:när|om|då) (?<by>[^.,;:]{3,80}?) (?:är|deltar|närvarar|finns)/dgu;
const NOT_HERE =
  /^(?:\S+ ){0,2}?(?:undergrupp|arbetsgrupp|adjunger|delgrupp|referensgrupp|projektgrupp|processteam|aktivitetsplan|verksamhetsplan|handlingsplan|adjungering|sin |ordförande|vem |att )/;
const REFERENCE = /\p{Lu}{2,6} ?\d{4} ?[-–] ?\d{2,6}(?:-\d+)?/u;

/** Returns how decisions are taken or who here may decide what; other bodies' decisions are theirs. */
export const readDecision: RuleReader = (context) => {
  const statement = openStatement(context);
  if (!statement) return [];
  const { words } = statement;
  return [
    ...findAll(words, DECIDES).flatMap((found) => decided(statement, found)),
    ...findAll(words, TAKEN).flatMap((found) => taken(statement, found)),
    ...findAll(words, CASTING).flatMap((found) =>
      draft(
        statement,
        found,
        found.group("verb") ?? found.group("verb2"),
        found.group("by") ?? found.group("by2"),
        null,
      ),
    ),
    ...findAll(words, QUORUM).flatMap((found) =>
      draft(statement, found, found.group("verb"), found.group("by"), null),
    ),
  ].slice(0, 1);
};

function decided(statement: Statement, found: Found): RuleDraft[] {
  const [verb, first] = [found.group("verb"), found.group("what")];
  if (!verb || !first || NOT_HERE.test(statement.words.slice(first.from, first.from + 60))) return [];
  const { whose, place } = subjectIn(statement, verb, first.from);
  const before = statement.words.slice(0, verb.from);
  if (
    whose !== "own" ||
    (/ (?:mandat|rätt|möjlighet) (?:till )?att $/.test(before) === false && / att $/.test(before))
  )
    return [];
  const what = nounPhrase(statement.plain, first.from, ["av", "för", "till", "om", "med", "i"]);
  const end = what ? statement.words.slice(what.from, what.to).search(/ i (?:enlighet|samråd) /) : -1;
  const named = what && end > 0 ? { from: what.from, to: what.from + end } : what;
  return draft(
    statement,
    { from: Math.min(place?.from ?? found.from, found.from), to: named?.to ?? found.to },
    verb,
    place,
    named,
    true,
  );
}

function taken(statement: Statement, found: Found): RuleDraft[] {
  const { words, plain, context } = statement;
  const [how, first] = [found.group("how"), found.group("by")];
  const isBy = how !== null && words.slice(how.from, how.to) === "av";
  const named = isBy && first ? nounPhrase(plain, first.from) : null;
  if (isBy && (!named || whoseIs(words.slice(named.from, named.to), context.title) !== "own")) return [];
  const holder = HOLDS.exec(words)?.indices?.groups?.by;
  const by = named ?? (holder ? { from: holder[0], to: holder[1] } : null);
  return draft(statement, found, found.group("verb"), by, null);
}

function draft(
  statement: Statement,
  found: Place,
  verb: Place | null,
  by: Place | null,
  what: Place | null,
  withReference = false,
): RuleDraft[] {
  const demand = verb ? demandOf(statement, found, verb, { evenIf: found.from > 0 && !withReference }) : null;
  if (!demand) return [];
  const reference = REFERENCE.exec(statement.context.sentence.text)?.[0] ?? null;
  return [
    {
      kind: "decision",
      parameters: { by: written(statement, by), what: written(statement, what), reference },
      ...demand,
    },
  ];
}
