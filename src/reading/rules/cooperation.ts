// With whom the group cooperates, or makes contact, on its own.
import { nounPhrase, type Place } from "./noun-phrase.ts";
import type { RuleDraft, RuleReader } from "./rule-reader.ts";
import { demandOf, type Found, findAll, openStatement, type Statement, written } from "./statement.ts";
import { subjectIn } from "./whose.ts";

const HOW = "(?: (?!med |till )[\\p{L}-]+){0,5}?";
const ACTIVE = new RegExp(
  `(?<= )(?<verb>samarbetar|samarbeta|samverkar|samverka|tar|ta|har|ha|håller|hålla|för|föra|etablerar|etablera|söker|söka|inleder|inleda|(?:bjuder|bjuda) in(?: och (?:samverka|samarbeta|samverkar))?|arbetar|arbeta|knyter|knyta)(?<how>${HOW}) (?:med|till) (?<with>\\S)`,
  "gdu",
);
const DIRECT =
  /(?<= )(?<verb>kontaktar|kontakta|vänder sig (?:direkt |själv |självständigt )?till|vända sig (?:direkt |själv |självständigt )?till) (?<with>\S)/dgu;
const NOMINAL =
  /(?<= )(?:nära |löpande |kontinuerlig |regelbunden |god )?(?<noun>samarbete|samverkan|dialog|kontakt|kontakter|erfarenhetsutbyte) (?:med|mellan) (?<with>[^.,;:]{3,160}?) (?:(?:ska|skall|bör|kan|får) )?(?<verb>sker|ske|sökas|söks|bedrivs|bedrivas|upprätthålls|eftersträvas|hållas|tas|finnas)(?= )/dgu;
const BY_ITSELF = /^(?:samarbeta|samverka|bjud)/;
const CONTACT = / (?:kontakt|kontakter|samarbete|samarbeten|samverkan|dialog|erfarenhetsutbyte)$/u;
const WITH = ["inom", "i", "för", "på", "när", "från", "av", "vid", "eller", "till", "som", "ingår", ","];
const ENDS =
  / (?:när |vid behov|i frågor|i syfte|för att |i de |utifrån |kring |om |inför |där |till specifika |som )/;

/** Returns with whom the group cooperates, as one rule; the tasks of the assignment are not told here. */
export const readCooperation: RuleReader = (context) => {
  const statement = openStatement(context);
  if (!statement) return [];
  const { words } = statement;
  const found = [
    ...findAll(words, ACTIVE).filter((one) => saysContact(words, one)),
    ...findAll(words, DIRECT),
  ].flatMap((one) => activeDraft(statement, one));
  return [...found, ...findAll(words, NOMINAL).flatMap((one) => nominalDraft(statement, one))].slice(0, 1);
};

function saysContact(words: string, found: Found): boolean {
  const [verb, how] = [found.group("verb"), found.group("how")];
  const name = verb ? words.slice(verb.from, verb.to) : "";
  const rest = how ? words.slice(how.from, how.to) : "";
  if (BY_ITSELF.test(name)) return !/ (?:och|för|att|sig) ?/.test(rest);
  return CONTACT.test(rest);
}

function activeDraft(statement: Statement, found: Found): RuleDraft[] {
  const [verb, first] = [found.group("verb"), found.group("with")];
  if (!verb || !first) return [];
  const { whose, place } = subjectIn(statement, verb, first.from);
  if (whose !== "own") return [];
  if (place && isPerson(statement.words.slice(place.from, place.to))) return [];
  return draft(statement, found, verb, first);
}

// What a single member or secretary does with others is a duty.
const isPerson = (name: string): boolean =>
  /(?:ledamot|ledamöter|deltagar|sekreterare|kontaktperson|koordinator)/.test(name);

function nominalDraft(statement: Statement, found: Found): RuleDraft[] {
  const [verb, others] = [found.group("verb"), found.group("with")];
  const before = statement.words.slice(0, found.from);
  if (!verb || !others || /(?:regionernas|nämndens|nationell\p{L}*|facklig) $/u.test(before)) return [];
  return draft(statement, found, verb, others);
}

function draft(statement: Statement, found: Found, verb: Place, first: Place): RuleDraft[] {
  const phrase = nounPhrase(statement.plain, first.from, WITH);
  if (!phrase) return [];
  const limit = first.to - first.from > 1 ? Math.min(first.to, phrase.to) : phrase.to;
  const stop = statement.words.slice(first.from, limit).search(ENDS);
  const to = stop > 0 ? first.from + stop : limit;
  const others = written(statement, { from: first.from, to });
  const demand = demandOf(statement, { from: found.from, to: Math.max(found.to, to) }, verb, {
    evenIf: true,
  });
  return demand && others ? [{ kind: "cooperation", parameters: { with: others }, ...demand }] : [];
}
