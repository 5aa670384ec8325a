// That the composition suits the assignment: "sammansättningen ska vara relevant för uppdraget", "bred kompetens".
import { isForAnotherGroup } from "./another-group.ts";
import { type MemberFinding, memberStrength } from "./member-finding.ts";
import { type Statement, wordPattern } from "./member-statements.ts";
import { ADVERBS, MODAL } from "./member-words.ts";

const COMPOSITION =
  "(?:(?:\\S+ ){0,4}?(?:sammansättning(?:en)?|bemanning(?:en)?|representation(?:en)?)(?: (?:i|av|för) (?:\\S+ ){0,4}?\\S+)?)";
const MEMBERS_TOGETHER =
  "(?:(?:\\S+ ){0,2}?(?:gruppen|rådet|samverkansgruppen|ledamöter|ledamöterna|gruppens ledamöter|deltagarna|deltagare|medlemmarna|representanterna)(?: (?:tillsammans|sammantaget|gemensamt))?)";
const ASSIGNMENT =
  "(?:\\S+ ){0,5}?(?:uppdrag(?:et|en|s)?|ansvarsområde(?:t|n)?|uppgift(?:en|er|erna)?|område(?:t|n)?|verksamhetsområde(?:t|n)?|syfte(?:t|n)?|behov(?:et|en)?|vårdkedja(?:n)?|vårdprocess(?:en)?|bredd(?:en)?)";
const SUITS =
  "(?:(?:vara|är) (?:relevant|anpassade?|adekvat|ändamålsenlig|representativ|avpassad)(?: (?:för|till|efter|utifrån|i förhållande till))?|motsvarar?|åter?speglar?|avspeglar?|speglar?|svarar? mot|anpassas (?:till|efter|utifrån)|utgår? från|stå(?:r)? i relation till|styrs av)";
const BROAD =
  "(?:en )?(?:bred|brett|bredd i|mångsidig|allsidig|relevant|adekvat|rätt|tillräcklig|nödvändig|multiprofessionell|tvärprofessionell|multidisciplinär)(?: och (?:bred|relevant|mångsidig|allsidig|god))? (?:\\S+ )?(?:kompetens(?:er)?|kunskap|sakkunskap|sammansättning|representation|erfarenhet|förankring)";
const HAS =
  "(?:ha|har|besitta|besitter|representerar?|säkerställer?|täcka|täcker|ger|ge|utgörs av|präglas av|eftersträva|eftersträvas|bestå av|består av)";

const PATTERNS = [
  `${COMPOSITION} (?:${MODAL} )?${ADVERBS}${SUITS} ${ASSIGNMENT}`,
  `${COMPOSITION} (?:${MODAL} )?${ADVERBS}(?:vara|är) (?:bred|relevant|ändamålsenlig|allsidig|multiprofessionell|tvärprofessionell)`,
  `(?:${COMPOSITION}|${MEMBERS_TOGETHER}) (?:${MODAL} )?${ADVERBS}${HAS} ${ADVERBS}${BROAD}`,
  `i (?:gruppen|rådet|samverkansgruppen) ${MODAL} (?:det )?(?:finnas|ingå) ${BROAD}`,
  `gruppen (?:${MODAL} )?(?:vara )?(?:sätts|sättas|sammansatt|sammansätts|sammansättas) (?:samman )?(?:så att|utifrån|efter|med hänsyn till) ${ASSIGNMENT}`,
  `${MODAL} gruppens sammansättning ${ADVERBS}${SUITS} ${ASSIGNMENT}`,
].map(wordPattern);

/** Returns the statement's demand that the composition suits the assignment, if it makes one. */
export function relevantComposition(statement: Statement): MemberFinding[] {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(statement.words);
    if (!match || /(?:^| )att $/.test(statement.words.slice(0, match.index))) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const strength = memberStrength(statement, to);
    if (!strength || isForAnotherGroup(statement, to)) return [];
    return [{ kind: "relevantComposition", strength, parameters: {}, from, to }];
  }
  return [];
}
