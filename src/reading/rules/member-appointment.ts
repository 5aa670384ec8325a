// Who appoints the members, and whether they are managers: "De utses av respektive förvaltningschef."
import { bodyOf } from "../bodies.ts";
import { isForAnotherGroup, namesAnotherGroup } from "./another-group.ts";
import { type MemberFinding, memberStrength } from "./member-finding.ts";
import { phraseFrom } from "./member-phrase.ts";
import { antecedentOf, pointsToMembers } from "./member-pronoun.ts";
import { QUANTITY } from "./member-quantity.ts";
import { type Statement, verbatim, wordPattern } from "./member-statements.ts";
import { ADVERBS, CONSISTS, MODAL } from "./member-words.ts";

const MEMBERS =
  "(?:(?:rsg|rpo|rag|lpo|grupp)-)?(?:ledamot(?:en)?|ledamöter(?:na)?|deltagar(?:e|en|na)|medlem(?:men|mar|marna)?|representanter(?:na)?)";
const WITH_CHAIR = "(?:(?:gruppens )?(?:ordförande(?:n)?|sammankallande(?:n)?) (?:och|samt) )?";
const OWN_MEMBERS = `${WITH_CHAIR}(?:(?:alla|samtliga|övriga|ordinarie|varje|respektive|gruppens|rådets|samverkansgruppens|samverkansgruppernas|arbetsgruppens|samordningsrådets) ){0,2}?${MEMBERS}`;
const IN_GROUP = "(?: (?:i|till) (?:\\S+ ){0,3}?\\S+)?";
const APPOINTED = "(?:utses|utsedda?|(?:är|vara) utsedda?|väljs|väljas|tillsätts|tillsättas|förordnas)";
const APPOINTS = "(?:utser|utse|väljer|välja|tillsätter|tillsätta|förordnar)";
const BY = `(?:${MODAL} )?${ADVERBS}${APPOINTED}(?: (?!(?:av|till) )\\S+){0,8}? av`;

const PASSIVE = [
  `${OWN_MEMBERS}${IN_GROUP}(?: :)? (?:(?!utses )\\S+ ){0,8}?${BY}`,
  `(?<pronoun>de|dessa) ${BY}`,
  `(?:utses|väljs|tillsätts) ${OWN_MEMBERS}${IN_GROUP} av`,
].map(wordPattern);
const ACTIVE = wordPattern(
  `(?<body>(?:\\S+ ){0,7}?\\S+) (?:${MODAL} )?${ADVERBS}${APPOINTS} ${ADVERBS}(?:(?:sina?|gruppens|rådets|${QUANTITY}) )?(?:egna |ordinarie )?${MEMBERS}`,
);
const COUNTED = wordPattern(`${QUANTITY} (?:\\S+ ){0,2}?${MEMBERS}`);
const WHO_WERE = wordPattern(
  `(?:${CONSISTS}) (?:${QUANTITY} )?${MEMBERS} (?:som )?(?:har |är )?(?:utses|utsetts|utsedda) av`,
);
const OTHER_ROLE =
  /(?:ordförande|sammankallande|nationell|nsg|npo|nag|kommun|patient|kontaktperson|sekreterare|adjunger|per region|samordnare)/;
const CHAIR_TOO = new RegExp(`^${WITH_CHAIR}`, "u");
const MANAGERS = /(?:^|[^\p{L}])(?:\p{L}*chefer(?:na)?|chef|chefsposition|chefsuppdrag|chefskap)(?!\p{L})/iu;

/** Returns who the statement says appoints the members, if it does. */
export function memberAppointment(statement: Statement): MemberFinding[] {
  const passive = PASSIVE.map((pattern) => pattern.exec(statement.words)).find((match) => match?.index === 0);
  if (passive) return byWords(statement, passive);
  const composed = WHO_WERE.exec(statement.words);
  if (composed) return byWords(statement, composed).filter((one) => !isSaidAgain(statement, one));
  const active = ACTIVE.exec(statement.words);
  return active?.index === 0 ? bySubject(statement, active) : [];
}

function byWords(statement: Statement, match: RegExpExecArray): MemberFinding[] {
  const to = match.index + match[0].length;
  const appointedBy = phraseFrom(statement, to + 1);
  const isPronoun = match.groups?.pronoun !== undefined;
  if (appointedBy === null || OTHER_ROLE.test(match[0].replace(CHAIR_TOO, ""))) return [];
  if (isPronoun && !pointsToMembers(statement.context)) return [];
  const antecedent = isPronoun ? (antecedentOf(statement.context) ?? "") : "";
  return found(statement, match, appointedBy, MANAGERS.test(`${match[0]} ${antecedent}`));
}

function bySubject(statement: Statement, match: RegExpExecArray): MemberFinding[] {
  const body = match.groups?.body ?? "";
  const { title } = statement.context;
  const isOwn = body
    .split(" ")
    .some((word) => bodyOf(word, title) === "own" && !namesAnotherGroup(word, title));
  const isOccasion = /^(?:vid|inför|under|efter|när|om|i|på) /.test(body);
  const isPerRegion = /(?:^| )region(?:er|erna)?(?: |$)/.test(body) && COUNTED.test(match[0]);
  const says =
    isOccasion ||
    isPerRegion ||
    isOwn ||
    OTHER_ROLE.test(match[0]) ||
    /(?:^| )(?:varje|respektive) region$/.test(body);
  return says ? [] : found(statement, match, verbatim(statement, 0, body.length), false);
}

function found(
  statement: Statement,
  match: RegExpExecArray,
  appointedBy: string,
  areManagers: boolean,
): MemberFinding[] {
  const to = match.index + match[0].length;
  const strength = memberStrength(statement, to);
  if (!strength || isForAnotherGroup(statement, to)) return [];
  const parameters = { appointedBy, areManagers };
  return [{ kind: "memberAppointment", strength, parameters, from: match.index, to: statement.words.length }];
}

const FAR_ENOUGH = 80;

// Where a sentence of its own says the same, that one is quoted.
function isSaidAgain({ context }: Statement, one: MemberFinding): boolean {
  if (one.kind !== "memberAppointment") return false;
  const words = `utses av ${one.parameters.appointedBy}`;
  return context.sentences
    .slice(Math.max(0, context.index - FAR_ENOUGH), context.index + FAR_ENOUGH)
    .some(({ text }) => text.includes(words) && /^\**(?:De|Deltagar|Ledam|Medlem|Representant)/u.test(text));
}
