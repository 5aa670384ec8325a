// A contact person, coordinator or other support that somebody provides for the group.
import { bodyOf } from "#reading/bodies.ts";
import { subjectPhrase } from "./clause-subject.ts";
import { nounPhrase, type Place } from "./noun-phrase.ts";
import type { RuleDraft, RuleReader } from "./rule-reader.ts";
import { demandOf, type Found, findAll, openStatement, type Statement, written } from "./statement.ts";

const ROLE = `(?<role>kontaktperson(?:er|en)?|koordinat[oö]r(?:er|n)?|processtöd(?:et)?|processledare(?:n)?|sekreterare(?:n)?|samordnare(?:n)?|handläggare(?:n)?|administratör(?:en)?|administrativt stöd|metodstöd|verksamhetsutvecklare|utvecklingsledare|kommunikatör|projektledare|sekretariat)`;
const A = "(?:(?:en|ett|särskild|gemensam|egen|utsedd|erfaren) )*";
const GIVES = new RegExp(
  `(?<= )(?<verb>tillhandahåller|tillhandahålla|bistår med|bistå med|utser|utse|bidrar med|bidra med|avsätter|avsätta|bemannar med|ställer|ställa|svarar för|ansvarar för)(?: (?<after>[\\p{L}-]+(?: [\\p{L}-]+)?))?? ${A}${ROLE}(?= )`,
  "gdu",
);
const GIVEN = new RegExp(
  `(?<= )${A}${ROLE}(?: (?:till|för|åt|i) (?:(?!utses |ska )\\S+ ){0,5}?\\S+)?(?: :)?(?: (?:ska|skall|bör|kan))? (?<verb>utses|tillhandahålls|tillhandahålles|tillhandahållas|tillsätts|tillsättas|ställs till förfogande|ges|erbjuds)(?: (?!av |bland |från |inom )\\S+){0,4}? (?:av|bland|från|inom|ur) (?<by>\\S)`,
  "gdu",
);
const FRONTED = new RegExp(
  `(?<= )(?<verb>utses|tillsätts|tillhandahålls) ${A}${ROLE}(?: (?:till|för) (?:(?!av |bland )\\S+ ?){1,3}?)? (?:av|bland|från|ur) (?<by>\\S)`,
  "gdu",
);
const HAS = new RegExp(
  `(?<= )(?<verb>har|ha|stöds av|stödjas av|biträds av|knyts|finns)(?: (?:tillgång till|stöd av|hjälp av|även|också|alltid))* ${A}${ROLE}(?: (?:från|vid|på|utsedd av) (?<by>\\S))?(?= |$|\\S)`,
  "gdu",
);
const FROM_WITHIN =
  /^(?:deltagarna|ledamöterna|medlemmarna|cheferna|medarbetarna|tjänstepersonerna) (?:i|inom|på|vid|från) /;

/** Returns the roles that somebody provides for the group. */
export const readProvidedRole: RuleReader = (context) => {
  const statement = openStatement(context);
  if (!statement) return [];
  const { words, plain } = statement;
  const given = [...findAll(words, GIVEN), ...findAll(words, FRONTED)].flatMap((found) => {
    const first = found.group("by");
    const by = first ? nounPhrase(plain, first.from) : null;
    return by ? draft(statement, found, withoutMembers(words, by)) : [];
  });
  if (given.length > 0) return given.slice(0, 1);
  return [
    ...findAll(words, GIVES).flatMap((found) => gives(statement, found)),
    ...findAll(words, HAS).flatMap((found) => has(statement, found)),
  ].slice(0, 1);
};

// "bland deltagarna i koncernledningen": the body, not its members.
function withoutMembers(words: string, by: Place): Place {
  const within = FROM_WITHIN.exec(words.slice(by.from, by.to));
  return within ? { from: by.from + within[0].length, to: by.to } : by;
}

function gives(statement: Statement, found: Found): RuleDraft[] {
  const { words, plain, context } = statement;
  const [verb, role] = [found.group("verb"), found.group("role")];
  if (!verb || !role) return [];
  const after = found.group("after");
  const isAfter = after && bodyLike(words.slice(after.from, after.to), context.title);
  const article = after
    ? (/ (?:en|ett|den|sin)$/.exec(words.slice(after.from, after.to))?.[0].length ?? 0)
    : 0;
  const inverted = isAfter ? { from: after.from, to: after.to - article } : null;
  const by = inverted ?? subjectPhrase(context, plain, verb, role.from);
  const isWho = by && bodyLike(words.slice(by.from, by.to), context.title);
  const needsRest =
    /^ställ/.test(words.slice(verb.from, verb.to)) && !/ till förfogande /.test(words.slice(role.to));
  return by && isWho && !needsRest ? draft(statement, found, by) : [];
}

const bodyLike = (name: string, title: string): boolean =>
  name
    .split(" ")
    .some((word) => bodyOf(word, title) !== null || /(?:kontoret|staben|enheten|kansliet)$/.test(word));

function has(statement: Statement, found: Found): RuleDraft[] {
  const { words, plain, context } = statement;
  const [verb, first] = [found.group("verb"), found.group("by")];
  const subject = verb ? subjectPhrase(context, plain, verb) : null;
  const name = subject ? words.slice(subject.from, subject.to) : "";
  const isGroup = name
    .split(" ")
    .some(
      (word) =>
        bodyOf(word, context.title) === "own" && !/^(?:ordförande|ledamöter|ledamot|deltagar)/.test(word),
    );
  if (!isGroup) return [];
  return draft(statement, found, first ? nounPhrase(plain, first.from) : null);
}

function draft(statement: Statement, found: Found, by: Place | null): RuleDraft[] {
  const [verb, role] = [found.group("verb"), found.group("role")];
  const before = role ? statement.words.slice(Math.max(0, role.from - 20), role.from) : "";
  const isNamed = before.endsWith(" till ") && /^(?:utse|utser) /.test(statement.words.slice(found.from));
  const isSomeones =
    isNamed || (/(?<!var|respektiv)(?<!en)s $/.test(before) && !/ (?:dess|gruppens|rådets) $/.test(before));
  const demand =
    verb && !isSomeones
      ? demandOf(statement, { from: found.from, to: Math.max(found.to, by?.to ?? 0) }, verb)
      : null;
  const name = role ? baseForm(statement.words.slice(role.from, role.to)) : "";
  return demand
    ? [{ kind: "providedRole", parameters: { role: name, providedBy: written(statement, by) }, ...demand }]
    : [];
}

// One form of each role, whatever number and spelling the document uses.
function baseForm(role: string): string {
  return role
    .replace(/^koordinat[oö]r(?:er|n)?$/, "koordinator")
    .replace(/^kontaktperson(?:er|en)$/, "kontaktperson")
    .replace(/^(.*(?:are))n$/, "$1")
    .replace(/^processtödet$/, "processtöd")
    .replace(/^administratören$/, "administratör");
}
