// What shall be agreed, checked or anchored with others first, and through whom information goes.
import { subjectPhrase } from "./clause-subject.ts";
import { nounPhrase, type Place } from "./noun-phrase.ts";
import type { RuleDraft, RuleReader } from "./rule-reader.ts";
import { demandOf, type Found, findAll, openStatement, type Statement, written } from "./statement.ts";
import { subjectIn } from "./whose.ts";

const PASSIVE =
  /(?<= )(?<verb>stämmas av|stäms av|avstämmas|avstäms|förankras|samrådas|kommuniceras|förmedlas|remitteras|beredas|bereds)(?<how>(?: i| genom| alltid| först)?(?: nära)?(?: dialog| samråd| samverkan)?) (?:med|i|hos|via|till|genom|inom|tillsammans med) (?<with>\S)/dgu;
const ACTIVE =
  /(?<= )(?<verb>samråder|samråda|stämmer av|stämma av|rådgör|rådgöra|förankrar|förankra|inhämtar|inhämta)(?<what>(?: (?!med |från |hos |i |av )\S+){0,8}?) (?:med|från|hos|i|av) (?<with>\S)/dgu;
const HELD =
  /(?<= )(?<what>(?:facklig )?(?:samråd|avstämning|samverkan|dialog|förankring|beredning)(?: (?:av|om|kring|i) (?:(?!med |sker |ske )\S+ ){0,6}?)?)(?: ?med (?<with>(?:(?!ska |sker |ske |bör )\S+ ){1,10}?))? ?(?:(?:ska|skall|bör|måste) )?(?:alltid )?(?<verb>sker|ske|hålls|hållas|genomförs|genomföras)(?: (?:alltid|först))?(?: (?<link>med|inom|i|hos) (?<later>\S))?/dgu;
const ASIDE = /^ (?:vid|inför|i|inom|före|efter|innan|när|om|för|under) /;
const LEADS_TO_VERB = / (?:ska|skall|bör|måste|kan|får|alltid|först|vid behov)(?= |$)/g;
const COMPOSITION = /(?:sammansättning|ledamöter|ledamot|ordförande|nominering)/;
const NEEDS_DIALOGUE = /^(?:kommuniceras|remitteras|beredas|bereds)$/;
const INFORMATION = /information|nyhet|meddeland/;
const ALLOWED = ["för", "i", "av", "eller", "inom", "som", "på", "om", "till"];
const WITH = ["inom", "i", "för", "eller", "på"];

/** Returns what is agreed or anchored with others, one rule for each verb that says so. */
export const readConsultation: RuleReader = (context) => {
  const statement = openStatement(context);
  if (!statement) return [];
  const { words } = statement;
  return [
    ...findAll(words, PASSIVE).flatMap((found) => passive(statement, found)),
    ...findAll(words, ACTIVE).flatMap((found) => active(statement, found)),
    ...findAll(words, HELD).flatMap((found) => held(statement, found)),
  ].slice(0, 2);
};

function passive(statement: Statement, found: Found): RuleDraft[] {
  const { words, plain } = statement;
  const [verb, first, how] = [found.group("verb"), found.group("with"), found.group("how")];
  if (!verb || !first) return [];
  const name = words.slice(verb.from, verb.to);
  const what = passiveSubject(statement, verb);
  const said = what ? words.slice(what.from, what.to) : "";
  if (COMPOSITION.test(said) || (NEEDS_DIALOGUE.test(name) && !how)) return [];
  if (name === "förmedlas" && !INFORMATION.test(said)) return [];
  return draft(statement, found, verb, what, nounPhrase(plain, first.from, WITH));
}

// "att gruppens arbete och konsekvenser av … förankras": the words from the clause's beginning.
function passiveSubject({ words, plain, context }: Statement, verb: Place): Place | null {
  const before = words.slice(0, verb.from);
  const opened = Math.max(
    ...[" att ", " ; ", " : "].map((mark) =>
      before.includes(mark) ? before.lastIndexOf(mark) + mark.length : 1,
    ),
  );
  const isAside = opened <= 1 && ASIDE.test(before);
  const from = isAside ? (subjectPhrase(context, plain, verb)?.from ?? null) : opened;
  if (from === null || from >= verb.from) return null;
  const modals = [...words.slice(from, verb.from).matchAll(LEADS_TO_VERB)];
  const last = modals.at(-1);
  const first =
    modals.find((modal) => /^[^,]*$/.test(words.slice(from + modal.index + 1, verb.from))) ?? last;
  const to = first ? from + first.index : verb.from - 1;
  return to > from ? { from, to } : nounPhrase(plain, from, ALLOWED);
}

function active(statement: Statement, found: Found): RuleDraft[] {
  const { words, plain, context } = statement;
  const [verb, first, what] = [found.group("verb"), found.group("with"), found.group("what")];
  if (!verb || !first || subjectIn(statement, verb, first.from).whose !== "own") return [];
  const name = words.slice(verb.from, verb.to);
  const link = words.slice(what?.to ?? verb.to, first.from).trim();
  const isLinked = /^(?:samråd|stämm|rådgör)/.test(name)
    ? link === "med"
    : /^(?:förankr)/.test(name)
      ? /^(?:i|hos|med)$/.test(link)
      : true;
  const object = what ? words.slice(what.from, what.to) : "";
  if (/^inhämta/.test(name) && !/(?:synpunkt|yttrand|godkännand|samtycke|besked)/.test(object)) return [];
  if (!isLinked || COMPOSITION.test(object) || context.sentence.isItem) return [];
  const about = / (?:om|kring|inför|i frågor om) (?=\S)/.exec(words.slice(first.from));
  const matter = what
    ? { from: what.from + 1, to: what.to }
    : about
      ? nounPhrase(plain, first.from + about.index + about[0].length, ALLOWED)
      : null;
  return draft(statement, found, verb, matter, nounPhrase(plain, first.from, WITH));
}

function held(statement: Statement, found: Found): RuleDraft[] {
  const [verb, what, early, later] = ["verb", "what", "with", "later"].map((name) => found.group(name));
  if (!verb || !what) return [];
  const others = early ?? (later ? nounPhrase(statement.plain, later.from, WITH) : null);
  const isUnion = statement.words.startsWith("facklig", what.from);
  const isSamrad = /^(?:samråd|avstämning|förankring)/.test(statement.words.slice(what.from));
  return (isUnion || isSamrad) && others ? draft(statement, found, verb, what, others) : [];
}

function draft(
  statement: Statement,
  found: Place,
  verb: Place,
  what: Place | null,
  others: Place | null,
): RuleDraft[] {
  const from = Math.min(found.from, what?.from ?? found.from);
  const to = Math.max(found.to, others?.to ?? 0);
  const demand = demandOf(statement, { from, to }, verb, { evenIf: true });
  if (!demand || !others) return [];
  return [
    {
      kind: "consultation",
      parameters: { what: written(statement, what), with: written(statement, others) },
      ...demand,
    },
  ];
}
