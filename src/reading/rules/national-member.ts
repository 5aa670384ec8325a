// That the region's national member belongs to the group: "Nationell ledamot ingår", "… och, när sådan finns, …".
import { isForAnotherGroup } from "./another-group.ts";
import { type MemberFinding, memberStrength } from "./member-finding.ts";
import { type Statement, wordPattern } from "./member-statements.ts";
import { ADVERBS, MEMBER, MODAL } from "./member-words.ts";

const NATIONAL_BODY =
  "(?:\\S+ ){0,3}?(?:nationell[at]?|nsg\\S*|npo\\S*|nag\\S*)(?: (?!ingår |ska |är |och )\\S+){0,6}?";
const CONDITION =
  "(?:, )?(?:(?:när|där|om|i de fall) (?:en )?sådana? finns|när det finns(?: en)?(?: sådan)?|i förekommande fall|i de fall (?:det|sådan) finns)(?: ,)?";
const NATIONAL = `(?:(?:\\S+ ){0,3}?(?:nationell[at]? ${MEMBER}|(?:nsg|npo|nag) ?-?(?:s )?(?:ledamot|representant|ledamöter)\\S*)(?: (?:i|från|till) (?:\\S+ ){0,6}?\\S+)?|(?:\\S+ ){0,2}?${MEMBER} (?:i|från|till) ${NATIONAL_BODY})`;
const BELONGS = `(?:ingår|ingå|(?:är|vara) (?:självskriv(?:en|na)|${ADVERBS}(?:adjungerad )?(?:ledamot|ledamöter|medlem|deltagare))|(?:deltar|delta) i (?:\\S+ ){0,3}?\\S*(?:gruppen|rådet|rsg|rpo|området)|(?:finnas|finns) (?:med|representerad))`;
const HOLDS =
  "(?:består av|bestå av|bemannas med|bemannas av|utgörs av|ingår|ingå|omfattar|inkluderar|inkludera)";

const HOLDS_FIRST = new RegExp(`^${HOLDS} `, "u");

const PATTERNS = [
  `(?:${CONDITION} )?${NATIONAL}(?: ${CONDITION})?,? ?(?:${MODAL} )?(?:${CONDITION} )?${ADVERBS}${BELONGS}`,
  `${MODAL} ${NATIONAL} ${ADVERBS}${BELONGS}`,
  `${HOLDS} (?:\\S+ ){0,24}?${NATIONAL}`,
].map(wordPattern);
const WHEN_THERE_IS_ONE =
  /(?:^| )(?:eventuell[at]?|(?:när|där|om|i de fall) (?:en )?(?:sådana?|det) finns|i förekommande fall|i den mån)(?= |$)/u;

/** Returns the statement's demand that a national member belongs to the group, if it makes one. */
export function nationalMember(statement: Statement): MemberFinding[] {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(statement.words);
    if (
      !match ||
      /(?:^| )(?:adjunger\S*|att $)/.test(statement.words.slice(0, match.index + match[0].length))
    )
      continue;
    const [from, to] = [HOLDS_FIRST.test(match[0]) ? 0 : match.index, match.index + match[0].length];
    const strength = memberStrength(statement, to);
    if (!strength || isElsewhere(statement, from, to)) return [];
    const condition = WHEN_THERE_IS_ONE.test(statement.words) ? "whenThereIsOne" : "always";
    return [
      {
        kind: "nationalMember",
        strength,
        parameters: { condition },
        from,
        to: endOfItem(statement.words, to),
      },
    ];
  }
  return [];
}

// The name of the national group goes on until the next item of the enumeration.
function endOfItem(words: string, to: number): number {
  const next = / (?:,|och|samt)(?= )/u.exec(words.slice(to));
  return next ? to + next.index : words.length;
}

// "… ingår i NSG": what the national member sits in nationally is not this group.
function isElsewhere(statement: Statement, from: number, to: number): boolean {
  const before = statement.words.slice(0, from).trim();
  const holder = / ?(?:i|till) (\S+(?: \S+){0,4})$/u.exec(before);
  return isForAnotherGroup(statement, to) || (holder !== null && /nationell|nsg|npo/.test(holder[1] ?? ""));
}
