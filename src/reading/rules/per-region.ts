// How many members each region has: "Varje region ska ha minst en ledamot", "en representant per region".
import { isForAnotherGroup } from "./another-group.ts";
import { type MemberFinding, memberStrength } from "./member-finding.ts";
import { memberQuantity, QUANTITY } from "./member-quantity.ts";
import { type Statement, verbatim, wordPattern } from "./member-statements.ts";
import {
  ADVERBS,
  CHOOSES,
  hasMemberSetting,
  holdsMembers,
  IS_CHOSEN,
  MEMBER,
  MEMBERS,
  MODAL,
} from "./member-words.ts";
import { regionNames } from "./region-names.ts";

const REGION = "(?:sjukvårds)?(?:region(?:en|er|erna)?|landsting(?:et|en)?)";
const OF_THEM =
  "(?:(?:de|ingående|deltagande|medverkande|samverkande|sjukvårdsregionens|berörda?|enskild|tre|fyra|fem|sex|sju) ){0,3}?";
const EACH = `(?:varje|respektive|var och en av|vart och ett av|vardera|envar av) ${OF_THEM}${REGION}`;
const ALL = `(?:samtliga |alla )?${OF_THEM}regioner(?:na)?`;
const PER_REGION = `(?:per ${OF_THEM}${REGION}|(?:från|för|av|ur) ${EACH})`;
const ASIDE = "(?: \\( [^)]{1,200} \\))?";
const GIVES = `(?:ha|har|${CHOOSES}|(?:representeras|företräds|företrädas) (?:av|med|genom)|(?:vara|är) representerade? (?:av|med|genom)|(?:bidra|bidrar|delta|deltar|ingå|ingår|medverka|medverkar|bemannar?(?: \\S+)?|ställer upp|ställa upp) med|tilldelas|erbjuds|avdelar?|avsätter|avsätta)`;
const TO_GROUP = "(?:(?:till|i) (?:\\S+ ){0,3}?\\S*(?:gruppen|rådet|området|nätverket|teamet|rsg|rpo|rag) )?";
const COUNTED = `(?<quantity>${QUANTITY}) ${MEMBERS}`;

const PATTERNS = [
  // "Varje region (…) ska ha minst en ledamot"; "I gruppen ska varje region ha två ledamöter"
  `${EACH}${ASIDE}(?: i (?:\\S+ ){0,2}?\\S*sjukvårdsregion(?:en)?)?(?: ${MODAL})? ${ADVERBS}${GIVES} ${ADVERBS}${TO_GROUP}${COUNTED}`,
  `${GIVES} ${EACH} ${ADVERBS}${COUNTED}`,
  // "Regionerna utser två ledamöter vardera", "Regionerna har var sin ledamot"
  `${ALL}${ASIDE}(?: ${MODAL})? ${ADVERBS}${GIVES} ${ADVERBS}${COUNTED} (?:vardera|var)`,
  `${ALL}${ASIDE}(?: ${MODAL})? ${ADVERBS}(?:vardera )?${GIVES} vardera ${COUNTED}`,
  `${ALL}${ASIDE}(?: ${MODAL})? ${ADVERBS}vardera ${GIVES} ${COUNTED}`,
  `${ALL}${ASIDE}(?: ${MODAL})? ${ADVERBS}${GIVES} ${ADVERBS}(?:var sin|varsin|var sitt) ${MEMBERS}`,
].map(wordPattern);

// "Varje region ska vara representerad": at least one from each, however many.
const REPRESENTED = wordPattern(
  `(?:(?:i|inom) (?:\\S+ ){0,2}?\\S+ )?(?:${MODAL} )?(?:${EACH}|(?:samtliga|alla) ${OF_THEM}regioner(?:na)?)${ASIDE}(?: ${MODAL})? ${ADVERBS}(?:vara|är|finnas|finns) (?:väl )?representerade?(?! (?:av|med|genom|i ledning|på))`,
);

// "Från varje region utses minst en ledamot", "Per region ingår två ledamöter"
const FROM_EACH = wordPattern(
  `(?:(?:från|för|i|hos) ${EACH}|per ${REGION})${ASIDE} (?:${MODAL} )?(?:\\S+ ){0,4}?${COUNTED}`,
);

// "en representant per region", "Två ledamöter utses av varje region", "Ledamöter: en från varje region"
const COUNTS = [
  `${COUNTED}(?: i \\S+)? (?:${MODAL} )?(?:${IS_CHOSEN} )?${PER_REGION}`,
  `(?:${MEMBER}|antal)(?: :|:|,| är| ska vara| med)? (?<quantity>${QUANTITY}) ${PER_REGION}`,
  `${MEMBER} (?:\\S+ ){1,10}?(?:,|:|med) (?<quantity>${QUANTITY}) ${PER_REGION}`,
].map(wordPattern);

// "Region A, Region B och Region C har en ledamot vardera": several share a number only when "vardera" says so.
const BY_NAME = wordPattern(
  `(?:region \\S+(?: \\S+){0,24}?) (?:${MODAL} )?${ADVERBS}${GIVES} ${ADVERBS}(?:${COUNTED}|(?:var sin|varsin) ${MEMBERS})(?: vardera| var)?`,
);

/** Returns the statement's demand on how many members each region has, if it makes one. */
export function perRegion(statement: Statement): MemberFinding[] {
  const match = firstMatch(statement) ?? REPRESENTED.exec(statement.words);
  if (!match) return [];
  const [from, to] = [match.index, match.index + match[0].length];
  const strength = memberStrength(statement, to);
  if (!strength || isWithinThat(statement.words.slice(0, from)) || isForAnotherGroup(statement, to))
    return [];
  const isOnlyRepresented = /representerade?$/.test(match[0]);
  const { isApproximate, ...quantity } = memberQuantity(
    match.groups?.quantity ?? (isOnlyRepresented ? "minst en" : "en"),
  );
  const regions = regionNames(verbatim(statement, 0, statement.words.length));
  return [{ kind: "perRegion", strength, parameters: { ...quantity, regions, isApproximate }, from, to }];
}

function firstMatch(statement: Statement): RegExpExecArray | null {
  const { words } = statement;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words);
    if (match && (holdsMembers(words) || hasMemberSetting(statement.context))) return match;
  }
  const counted = COUNTS.map((pattern) => pattern.exec(words)).find(
    (match) => match && isOfGroup(statement, match),
  );
  if (counted) return counted;
  const fromEach = FROM_EACH.exec(words);
  if (fromEach && holdsMembers(words)) return fromEach;
  const named = BY_NAME.exec(words);
  if (!named) return null;
  const count = regionNames(verbatim(statement, named.index, named.index + named[0].length)).length;
  const isEach = /(?:^| )(?:vardera|var|var sin|varsin)(?: |$)/.test(named[0]);
  return count === 1 || (count > 1 && isEach) ? named : null;
}

const HOLDS_NEXT =
  /(?:(?:består|bestå|utgörs|utgöras|sammansätts|sammansatt) av|(?:bemannas|bemannad|representerade?) (?:med|av))$/u;
const PREPOSITION = /(?:^| )(?:till|för|av|med|om|i|på|mellan|från|hos|som)$/u;
const NO_MEMBERS =
  /(?:^| )(?:dialog|kontakt(?:er)?|möten?|samverkar|skickas|justeras|kostnad\S*|ersättning|inbjud\S*|närvarande)(?= |$)/u;

// "Protokollet justeras av en ledamot per region" counts somebody, but nobody who belongs to the group by it.
function isOfGroup({ words, context }: Statement, match: RegExpExecArray): boolean {
  const before = words.slice(0, match.index).trim();
  const after = words.slice(match.index + match[0].length).trim();
  if (NO_MEMBERS.test(before) || OWN_CHOICE.test(before)) return false;
  if (HOLDS_NEXT.test(before)) return true;
  if (PREPOSITION.test(before)) return false;
  if (before === "" && /^(?:[.,;]|$)/u.test(after)) return hasMemberSetting(context);
  const isLabel = / : |:$/u.test(`${before} ${match[0]}`) && hasMemberSetting({ ...context, section: null });
  return isLabel || holdsMembers(before) || holdsMembers(`${match[0]} ${after.slice(0, 80)}`);
}

// What the group itself chooses is for somewhere else: "Gruppen utser en representant per region till konferensen".
const OWN_CHOICE = new RegExp(`^(?:\\S+ )?\\S*(?:gruppen|rådet|rsg|rpo) (?:${MODAL} )?${CHOOSES}`, "u");

// "Målet … att varje region har": what follows "att" is no demand of its own, but "så att" and "innebär att" are.
function isWithinThat(before: string): boolean {
  return /(?:^| )att $/u.test(before) && !/(?:så|sådan|sådant|innebär) att $/u.test(before);
}
