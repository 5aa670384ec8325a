// Representatives from somebody, without a number per region: "bemannas med representanter från regionerna".
import { isForAnotherGroup } from "./another-group.ts";
import { type MemberFinding, memberStrength } from "./member-finding.ts";
import { enumerated, phraseFrom } from "./member-phrase.ts";
import { memberQuantity, QUANTITY } from "./member-quantity.ts";
import { type Statement, verbatim, wordPattern } from "./member-statements.ts";
import { ADVERBS, CONSISTS, MEMBERS, MODAL } from "./member-words.ts";

const KIND =
  "(?<kind>(?:patient(?:er)?|närstående|anhörig|brukar|personal|professions|primärvårds|region|patient - och (?:närstående|brukar|anhörig))(?:representant(?:er)?|företrädare))";
const COUNT = `(?:(?<count>${QUANTITY}) )?`;
const FROM = `(?:${MEMBERS} (?:från|för|ur)(?<from>(?= )))`;
const HOLDS = `(?:${CONSISTS}|ingår|ingå|finns|finnas)`;
const BELONGS = `(?:ingår|ingå|(?:deltar|delta) i (?:\\S+ ){0,2}?\\S*(?:gruppen|rådet)|finnas(?: med| representerade?)?|(?:är|vara|finns) representerade?)`;
const BETWEEN = "(?:(?!(?:kontakt|kontakter|dialog|möten?|ansvar|mandat|som|till|stöd|om|att) )\\S+ ){0,16}?";

const PATTERNS = [
  `${HOLDS} ${BETWEEN}${COUNT}(?:${FROM}|${KIND})`,
  `${COUNT}${MEMBERS} (?:${MODAL} )?(?:kommer|komma|hämtas) från(?<from>(?= ))`,
  `(?:har|ha) (?:${QUANTITY} (?:\\S+ ){1,2}(?:och|samt) )?${COUNT}(?:${FROM}|${KIND})`,
  `${COUNT}(?:${FROM}|${KIND})(?=(?: \\S+){0,8} ${BELONGS})`,
].map(wordPattern);
const REPRESENTED = wordPattern(
  `(?<who>(?:\\S+ ){0,5}?\\S+) (?:${MODAL} )?${ADVERBS}(?:är|vara|finnas|finns) representerade?(?: i (?:\\S+ ){0,3}?\\S*(?:gruppen|rådet|nätverket))?`,
);
const ARE_REPRESENTED = wordPattern(`${MODAL} (?<who>(?:\\S+ ){0,5}?\\S+) (?:vara|finnas) representerade?`);
const OTHERS =
  /^(?:(?:respektive|vardera|var och en av|vart och ett av) |varje (?:region|landsting|sjukvårdsregion|kommun|län)|kommun|(?:\S+ )?kommuner|(?:\S+ ){0,2}?nationell|nsg|npo|nag)/iu;

/** Returns whose representatives the statement wants in the group, if it wants any. */
export function representatives(statement: Statement): MemberFinding[] {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(statement.words);
    const from = match ? whoseAt(statement, match) : null;
    if (match && from !== null) return found(statement, match, from);
  }
  return represented(statement);
}

// "Patientföreningarna ska vara representerade i gruppen", "I gruppen ska alla regioner vara representerade".
function represented(statement: Statement): MemberFinding[] {
  const first = REPRESENTED.exec(statement.words);
  const match =
    first?.index === 0 && !/^(?:i|till) /.test(statement.words)
      ? first
      : ARE_REPRESENTED.exec(statement.words);
  const span = match?.indices?.groups?.who;
  if (!match || !span || / (?:av|med|att) /.test(statement.words)) return [];
  const who = verbatim(statement, ...span);
  const isNobody =
    /(?:^| )(?:gruppen|rådet|kommun\S*|(?:sjukvårds)?region(?:en|er|erna)?|arbetet|frågan|frågor)(?= |$)/iu.test(
      who,
    );
  return isNobody ? [] : found(statement, match, who);
}

function whoseAt(statement: Statement, match: RegExpExecArray): string | null {
  const kind = match.indices?.groups?.kind;
  if (kind) return verbatim(statement, ...kind);
  const at = match.indices?.groups?.from?.[1];
  const phrase = at === undefined ? null : phraseFrom(statement, at + 1);
  const whose = phrase === null ? [] : enumerated(phrase).filter((one) => !OTHERS.test(one));
  if (
    phrase === null ||
    whose.length === 0 ||
    /^(?:respektive|varje (?:region|landsting|sjukvårdsregion|kommun|län)|vardera|var och en av|vart(?: och ett av)?)(?: |$)/iu.test(
      phrase,
    )
  )
    return null;
  return whose.length === enumerated(phrase).length ? phrase : whose.join(", ");
}

function found(statement: Statement, match: RegExpExecArray, whose: string): MemberFinding[] {
  const to = endOf(statement, match, whose);
  const strength = memberStrength(statement, to);
  const isCoOpted = /(?:^| )adjunger/.test(statement.words);
  if (!strength || isCoOpted || isForAnotherGroup(statement, to)) return [];
  const count = match.groups?.count;
  const said = count === undefined ? null : memberQuantity(count);
  const isCounted = said !== null && !said.isApproximate; // "cirka två" binds neither way
  const { minimum, maximum } = isCounted ? said : { minimum: null, maximum: null };
  return [{ kind: "representatives", strength, parameters: { from: whose, minimum, maximum }, from: 0, to }];
}

function endOf({ words }: Statement, match: RegExpExecArray, whose: string): number {
  const to = match.index + match[0].length;
  const at = words.indexOf(whose.toLowerCase(), match.index);
  return at < 0 ? to : Math.max(to, at + whose.length);
}
