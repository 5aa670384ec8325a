// Members from the municipalities: whether they must be there, who appoints them, and through which network.
import { isForAnotherGroup } from "./another-group.ts";
import { type MemberFinding, memberStrength } from "./member-finding.ts";
import { phraseFrom } from "./member-phrase.ts";
import { QUANTITY } from "./member-quantity.ts";
import { type Statement, verbatim, wordPattern } from "./member-statements.ts";
import { ADVERBS, CHOOSES, CONSISTS, IS_CHOSEN, MEMBER, MEMBERS, MODAL } from "./member-words.ts";

const COUNT = `(?:(?:eventuella?|${QUANTITY}) )?`;
const MUNICIPALITIES =
  "kommun(?:en|er|erna|ernas)?(?: (?:i|inom) (?:respektive|varje|länet|regionen|sjukvårdsregionen)(?: \\S*(?:län|länet|region))?)?";
const FROM_MUNICIPALITY = `(?:${MEMBERS} (?:från|för|av|ur) (?:\\S+ ){0,4}?${MUNICIPALITIES}|kommun(?:ala? |-)?(?:representant|ledamot|ledamöter|företrädare|deltagare)\\S*|kommunernas (?:\\S+ )?${MEMBER})`;
const BELONGS = `(?:ingår|ingå|(?:deltar|delta) i (?:\\S+ ){0,2}?\\S*(?:gruppen|rådet|rsg|rpo)|finnas(?: med| representerade?)?|(?:är|vara) (?:ledamot|ledamöter|representerade?)|erbjuds plats|erbjudas plats|beredas plats)`;

const PATTERNS = [
  `${QUANTITY} ${MEMBERS} (?:per|från (?:varje|respektive)) kommun`,
  `${COUNT}${FROM_MUNICIPALITY} (?:i \\S+ )?(?:${MODAL} )?${ADVERBS}(?:vid behov )?(?:${IS_CHOSEN}|${BELONGS})`,
  `(?:${CONSISTS}|ingår|ingå) (?:\\S+ ){0,24}?${COUNT}${FROM_MUNICIPALITY}`,
  `(?:har|ha) (?:${QUANTITY} ${MEMBERS} (?:\\S+ ){0,4}?(?:och|samt) )?${COUNT}${FROM_MUNICIPALITY}`,
  `(?:från|för) ${MUNICIPALITIES} (?:${MODAL} )?(?:ingår|ingå|utses|deltar) (?:\\S+ ){0,2}?${QUANTITY} ${MEMBERS}`,
  `(?<chooser>(?:\\S+ ){0,5}?\\S+) (?:${MODAL} )?${ADVERBS}(?:${CHOOSES}) ${ADVERBS}${COUNT}${FROM_MUNICIPALITY}`,
  `(?<chooser>(?:varje |respektive )?${MUNICIPALITIES})(?: ${MODAL})? (?:vid behov )?${ADVERBS}(?:${CHOOSES} och )?${CHOOSES} ${ADVERBS}(?:${QUANTITY}|sina?|gemensamt) (?:${MEMBERS})`,
  `${MUNICIPALITIES} (?:${MODAL} )?${ADVERBS}(?:(?:representeras|företräds|företrädas) (?:av|med|genom)|(?:är|vara) representerade|(?:har|ha) (?:${QUANTITY} ${MEMBERS}|rätt till|möjlighet att)|(?:erbjuds|erbjudas|bereds|beredas|tilldelas) (?:${QUANTITY} )?plats(?:er)?)`,
].map(wordPattern);
const OPTIONAL =
  /(?:^| )(?:eventuell[at]?|kan|får|vid behov|i förekommande fall|(?:där|när|om) (?:så|det|behov|sådana?)|möjlighet|rätt)(?= |$)/u;
const CHOSEN_BY = /(?<=^| )(?:utses|väljs|väljas|tillsätts|tillsättas|utsedda?|utsetts) (?:formellt )?av /u;
const THROUGH = / (?:med hjälp av|genom|via|med stöd (?:av|från)) (?!att )/u;

/** Returns what the statement says of members from the municipalities, if it says anything. */
export function municipality(statement: Statement): MemberFinding[] {
  const { words } = statement;
  if (!words.includes("kommun")) return [];
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words);
    if (!match) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const strength = memberStrength(statement, to);
    if (!strength || isMentionOnly(words, from) || isForAnotherGroup(statement, to)) return [];
    const presence = OPTIONAL.test(words) ? "optional" : "named";
    const parameters = { presence, ...appointment(statement, from, match) } as const;
    return [{ kind: "municipality", strength, parameters, from, to: words.length }];
  }
  return [];
}

function appointment(statement: Statement, from: number, match: RegExpExecArray) {
  const after = statement.words.slice(from);
  const chosen = CHOSEN_BY.exec(after);
  const chooser = match.groups?.chooser;
  const through = THROUGH.exec(after);
  const byName = chooser === undefined ? null : verbatim(statement, from, from + chooser.length);
  const appointedBy = chosen ? phraseFrom(statement, from + chosen.index + chosen[0].length) : byName;
  return {
    appointedBy,
    through: through ? phraseFrom(statement, from + through.index + through[0].length) : null,
  };
}

// "Gruppen samverkar med representanter från kommunerna som utses …" is about somebody met, not somebody who belongs.
function isMentionOnly(words: string, from: number): boolean {
  return (
    /(?:samverkar?|samarbetar?|dialog|kontakt|kontakter|informerar?|möter?|stödjer?|adjungera[rs]?|adjungerade|bjud[ae]r? in|att)(?: \S+){0,3}? ?$/u.test(
      words.slice(0, from),
    ) || /(?:^| )(?:adjunger\S*|genom att)(?= |$)/u.test(words)
  );
}
