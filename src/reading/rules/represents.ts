// Members who represent the whole healthcare region rather than the organisation they come from.
import { isVerb } from "../verbs.ts";
import { type MemberFinding, memberStrength } from "./member-finding.ts";
import { type Statement, verbatim, wordPattern } from "./member-statements.ts";
import { ADVERBS, MEMBER, MODAL } from "./member-words.ts";

const WHOLE =
  "(?:(?<whole>(?:hela )?\\S*sjukvårdsregionen(?: \\p{L}+sverige)?|hela \\S*regionen|(?:samtliga|alla)(?: (?:\\d+|tre|fyra|sex|sju|ingående))? regioner(?:na)?(?: i sjukvårdsregionen)?|sjukvårdsregionens samtliga regioner)(?: (?:som helhet|i dess helhet))?)";
const WHO = `(?<who>(?:\\S+ ){0,5}?(?:(?:\\p{L}+-)?${MEMBER}|ordförande(?:n)?|sammankallande(?:n)?|(?:de|den) som)(?: \\S+){0,30}?)`;
const PATTERN = wordPattern(
  `${WHO} (?:${MODAL} )?${ADVERBS}(?:representerar?|företräder|företräda) ${ADVERBS}${WHOLE}`,
);
const PASSIVE = wordPattern(
  `${WHOLE} (?:${MODAL} )?${ADVERBS}(?:representeras|företräds|företrädas) av (?<who>(?:\\S+ ){0,4}?(?:${MEMBER}|ordförande(?:n)?)(?: (?:i|med|från) [^.,;]+)?)`,
);
const GROUP_FIRST = /^(?:\S+ )?(?:gruppen|rådet|samverkansgruppen|arbetsgruppen|nätverket|nämnden)(?= )/u;

/** Returns who the statement says represents the whole healthcare region, if it says so. */
export function represents(statement: Statement): MemberFinding[] {
  const { words } = statement;
  const match = PATTERN.exec(words) ?? PASSIVE.exec(words);
  const [who, whole] = [match?.groups?.who, match?.groups?.whole];
  if (!match || who === undefined || whole === undefined || GROUP_FIRST.test(words)) return [];
  const [from, to] = [match.index, match.index + match[0].length];
  const strength = memberStrength(statement, to);
  if (!strength || (from > 0 && !/^(?:och|samt|,|:) $|: $/u.test(words.slice(0, from)))) return [];
  const wholeAt = match.indices?.groups?.whole ?? [0, 0];
  const whoAt = match.indices?.groups?.who?.[0] ?? 0;
  const parameters = {
    who: verbatim(statement, whoAt, whoAt + subjectLength(who)),
    whole: verbatim(statement, ...wholeAt),
  };
  return [{ kind: "represents", strength, parameters, from, to }];
}

// "Ordföranden leder gruppen och" has said another thing on the way: the subject ends before that verb.
function subjectLength(who: string): number {
  const bare = who.replace(/(?: ,)?(?: ska| skall| bör| kan| får| måste)?$/u, "");
  if (!/ (?:och|samt|,)$/u.test(bare)) return bare.length;
  let length = -1;
  for (const word of bare.split(" ")) {
    if (isVerb(word)) break;
    length += word.length + 1;
  }
  return length;
}
