// That the composition is anchored (förankrad), and in which bodies.
import { isForAnotherGroup } from "./another-group.ts";
import { type MemberFinding, memberStrength } from "./member-finding.ts";
import { enumerated, phraseFrom } from "./member-phrase.ts";
import { type Statement, wordPattern } from "./member-statements.ts";
import { ADVERBS, MODAL } from "./member-words.ts";

const WHAT =
  "(?:(?:\\S+ ){0,3}?(?:\\S*sammansättning(?:en)?|bemanning(?:en)?|val(?:et)? av ledamöter|nominering(?:en|ar|arna)?(?: av ledamöter)?|ledamöter(?:na)?|ledamotslista(?:n)?)(?: (?:i|av|till|för) (?:\\S+ ){0,4}?\\S+)?)";
const PATTERNS = [
  `${WHAT} (?:${MODAL} )?${ADVERBS}(?:förankras|(?:är|vara) (?:väl )?förankrade?|ha förankrats) ${ADVERBS}(?:i|hos|med|inom|av)`,
  `(?:\\S+ ){0,4}?\\S+ (?:${MODAL} )?${ADVERBS}förankrar? ${ADVERBS}(?:sin |gruppens |\\S+s )?(?:sammansättning(?:en)?|bemanning(?:en)?) ${ADVERBS}(?:i|hos|med|inom)`,
  `förankring av (?:gruppens )?(?:sammansättning(?:en)?|bemanning(?:en)?) (?:${MODAL} )?(?:sker|ske|görs|göras) (?:i|hos|med|inom)`,
].map(wordPattern);

/** Returns the bodies that the statement wants the composition anchored in, if it wants that. */
export function anchoring(statement: Statement): MemberFinding[] {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(statement.words);
    if (!match || /(?:^| )att $/.test(statement.words.slice(0, match.index))) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const strength = memberStrength(statement, to);
    const phrase = phraseFrom(statement, to + 1, true);
    if (!strength || phrase === null || isForAnotherGroup(statement, statement.words.length)) return [];
    return [
      {
        kind: "anchoring",
        strength,
        parameters: { bodies: enumerated(phrase) },
        from,
        to: statement.words.length,
      },
    ];
  }
  return [];
}
