// Who employs the chair, the convener or the members: "Deltagarna är anställda inom respektive region."
import { isForAnotherGroup } from "./another-group.ts";
import { type MemberFinding, memberStrength } from "./member-finding.ts";
import { phraseFrom } from "./member-phrase.ts";
import { pointsToMembers } from "./member-pronoun.ts";
import { type Statement, wordPattern } from "./member-statements.ts";
import { ADVERBS, MODAL } from "./member-words.ts";

const CHAIR = "ordförande(?:n|skapet)?";
const CONVENER = "sammankallande(?:n)?";
const MEMBER =
  "(?:ledamot(?:en)?|ledamöter(?:na)?|deltagar(?:e|en|na)|medlem(?:men|mar|marna)?|representant(?:en|er|erna)?)";
const ROLE = `(?:${CHAIR}|${CONVENER}|${MEMBER})`;
const WHO = `(?<who>(?:\\S+ ){0,4}?${ROLE}(?: (?:och|samt|respektive|eller) (?:(?:gruppens|övriga|vice) )?${ROLE})?)(?: (?:i|till) (?:\\S+ ){0,3}?\\S*(?:gruppen|gruppens|rådet|området))?`;
const EMPLOYED = `(?:(?:är|vara|skall vara|varit) ${ADVERBS}(?:tills vidare )?(?:anställda?|verksamma? och anställda?)|(?:har|ha) (?:en |sin )?anställning|arbeta som anställda?)`;
const AT = "(?:inom|i|av|hos|vid|från)";

const PATTERNS = [
  `${WHO} (?::|:)? ?(?:${MODAL} )?${ADVERBS}${EMPLOYED} ${AT}`,
  `(?<who>de|dessa) (?:${MODAL} )?${ADVERBS}${EMPLOYED} ${AT}`,
  `(?:(?:som regel|normalt|i första hand|vanligtvis) )?(?:${MODAL}|är) ${WHO} ${ADVERBS}(?:vara )?anställda? ${AT}`,
].map(wordPattern);
const OF_ANOTHER =
  /(?:^| )(?:nationell[at]?|lokala?|nsg\S*|npo\S*|nag|\S*nämnd\S*|projekt\S*|patient\S*)(?= |$)/;
/** "En av ledamöterna", "hälften av deltagarna": what holds of some does not hold of them all. */
const SOME_OF =
  /(?:^| )(?:en|ett|någon|några|två|tre|fyra|fem|flera|fler|flertalet|merparten|majoriteten|hälften|de flesta|\d+) av (?=\S)/;

/** Returns who the statement says is employed where, one rule for each role it names. */
export function employer(statement: Statement): MemberFinding[] {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(statement.words);
    const who = match?.groups?.who;
    if (!match || who === undefined || match.index > 0) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const strength = memberStrength(statement, to);
    const by = phraseFrom(statement, to + 1);
    const isOwn =
      !OF_ANOTHER.test(who) &&
      !SOME_OF.test(who) &&
      (!/^(?:de|dessa)$/.test(who) || pointsToMembers(statement.context));
    if (!strength || by === null || !isOwn || isForAnotherGroup(statement, statement.words.length)) return [];
    return rolesIn(who).map((role) => ({
      kind: "employer" as const,
      strength,
      parameters: { who: role, employer: by },
      from,
      to: statement.words.length,
    }));
  }
  return [];
}

function rolesIn(who: string): ("chair" | "convener" | "members")[] {
  const isNamed = (source: string) => wordPattern(source).test(who);
  const roles: ("chair" | "convener" | "members")[] = [];
  if (isNamed(CHAIR)) roles.push("chair");
  if (isNamed(CONVENER)) roles.push("convener");
  if (isNamed(MEMBER) || /^(?:de|dessa)$/.test(who)) roles.push("members");
  return roles;
}
