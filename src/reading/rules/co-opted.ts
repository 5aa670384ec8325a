// That the group may co-opt (adjungera) others, and who decides it.
import { bodyOf } from "../bodies.ts";
import { isForAnotherGroup, namesAnotherGroup } from "./another-group.ts";
import { type MemberFinding, memberStrength } from "./member-finding.ts";
import { phraseFrom } from "./member-phrase.ts";
import { type Statement, verbatim, wordPattern } from "./member-statements.ts";
import { MODAL } from "./member-words.ts";

const MAY = `(?:${MODAL}|har möjlighet|har rätt|äger rätt|ges möjlighet|har mandat)`;
const WHEN =
  "(?:(?:vid|när) behov(?: finns| uppstår)? |också |även |dessutom |själv |därutöver |, |för särskilda frågor |i enskilda frågor |tillfälligt |att ){0,4}";
const CO_OPT =
  "(?:(?:till sig )?adjungera|knyta till sig|besluta om (?:\\S+ ){0,2}?adjung\\S+|fatta beslut om adjung\\S+)";
const CO_OPTS = "(?:adjungerar|knyter till sig|beslutar (?:\\S+ )?om (?:\\S+ ){0,2}?adjung\\S+)";
const BODY = "(?<body>(?:(?!(?:kan|får|bör|ska) )\\S+ ){0,6}?(?!och |som |att |behov )\\p{L}\\S*)";
const CO_OPTED =
  "(?:adjungerade|adjungerande) (?:ledamöter|deltagare|medlemmar|representanter|experter|personer)";

const PATTERNS = [
  `${BODY} ${MAY} ${WHEN}${CO_OPT}`,
  `${MODAL} ${BODY} ${WHEN}${CO_OPT}`,
  `${BODY} ${WHEN}${CO_OPTS}`,
  `(?:vid behov|därutöver|dessutom) (?:adjungerar|knyter) ${BODY}(?: till sig)?`,
  `(?:\\S+ ){0,8}?(?:${MODAL} )?${WHEN}adjungeras`,
  `${MODAL} (?:\\S+ ){0,6}?adjungeras`,
  `adjungering(?:ar|en)?(?: av (?:\\S+ ){0,3}?\\S+)? (?:${MODAL} )?(?:vid behov )?(?:beslutas|ske|sker|görs|göras)(?: vid behov)?`,
  `${CO_OPTED} ${MODAL} ${WHEN}(?:ingå|utses|bjudas in|inbjudas|knytas till|tillkomma|delta|finnas|kallas)`,
].map(wordPattern);

const AGENT = /^(?: till (?:\S+ ){0,2}?\S+)?(?: vid behov)?(?: efter beslut)? av /u;

/** Returns that the group may co-opt, if the statement says so. */
export function coOpted(statement: Statement): MemberFinding[] {
  const { words, context } = statement;
  if (!/adjung|till sig/u.test(words)) return [];
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words);
    if (!match) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const strength = memberStrength(statement, to);
    const body = bodyAt(statement, match);
    // Who may co-opt is no holder of members: only the words from here on can name another group.
    const saying = { ...statement, words: words.slice(from) };
    if (!strength || !mayDecide(statement, body) || isForAnotherGroup(saying, to - from)) return [];
    const agent = AGENT.exec(words.slice(to));
    const decidedBy = agent ? phraseFrom(statement, to + agent[0].length) : body;
    const isLooseItem = context.sentence.isItem && decidedBy === null && context.introduction === null;
    if (isLooseItem) return [];
    return [{ kind: "coOpted", strength, parameters: { decidedBy }, from, to: words.length }];
  }
  return [];
}

// After a label the body begins anew: "Adjungerande deltagare: Samordningsrådet kan besluta om …".
function bodyAt(statement: Statement, match: RegExpExecArray): string | null {
  const span = match.indices?.groups?.body;
  if (!span) return null;
  const colon = statement.words.slice(span[0], span[1]).lastIndexOf(": ");
  return verbatim(statement, colon < 0 ? span[0] : span[0] + colon + 2, span[1]);
}

// Another body's right to co-opt is its own matter, unless it says that it is for this group.
function mayDecide({ words, context }: Statement, body: string | null): boolean {
  if (body === null) return true;
  const name = body.toLowerCase();
  if (!namesAnotherGroup(name, context.title))
    return name.split(" ").some((word) => bodyOf(word, context.title) === "own");
  return / till (?:\S+ ){0,2}?\S*(?:samverkansgruppen|gruppen|rådet)(?= |$)/u.test(words);
}
