// How many members: "en", "minst två (2)", "två till tre", "inte färre än 2". A bound the words do not state is null.
import { numberWords } from "#reading/number-words.ts";

const NUMBERS = numberWords.slice(0, 13);
const NUMBER = `(?:${NUMBERS.slice(1).join("|")}|ett|\\d{1,2})`;
const SPELLED = `${NUMBER}(?: \\( ${NUMBER} \\))?`;
const AT_LEAST = "minst|lägst|åtminstone|(?:inte|ej) (?:färre|mindre) än|som minst";
const AT_MOST = "högst|max|maximalt|som mest|upp till|(?:inte|ej) (?:fler|flera|mer) än";
const ABOUT = "cirka|ca(?: \\.)?|ungefär|omkring|runt";

/** The source of a pattern that matches such words, standing alone between spaces. */
export const QUANTITY =
  `(?:(?:${ABOUT}) )?(?:(?:${AT_LEAST}|${AT_MOST}|exakt|precis|mellan) )?${SPELLED}` +
  `(?: (?:till|-|–|—|eller|och|(?:och|men) (?:${AT_MOST})) ${SPELLED})?(?: eller (?:flera|fler))?`;

interface MemberQuantity {
  minimum: number | null;
  maximum: number | null;
  /** True for "cirka två": the bounds are then no more than roughly so. */
  isApproximate: boolean;
  /** True for a bare number: "en" rather than "minst en". */
  exact: boolean;
}

/** Returns the bounds the words state. */
export function memberQuantity(words: string): MemberQuantity {
  const about = new RegExp(`(?:^| )(?:${ABOUT}) `, "u");
  if (!about.test(words)) return { ...boundsOf(words), isApproximate: false };
  return { ...boundsOf(words.replace(about, " ").trim()), exact: false, isApproximate: true };
}

function boundsOf(words: string): Omit<MemberQuantity, "isApproximate"> {
  const bare = words.replace(/\(.*?\)/g, "");
  const numbers = bare.split(" ").flatMap((word) => numberOf(word) ?? []);
  const [first = null, second = null] = numbers;
  if (second !== null) return { minimum: first, maximum: second, exact: false };
  if (new RegExp(`^(?:${AT_MOST}) `, "u").test(bare)) return { minimum: null, maximum: first, exact: false };
  const isLeast = new RegExp(`^(?:${AT_LEAST}) | eller (?:flera|fler)$`, "u").test(bare);
  return isLeast
    ? { minimum: first, maximum: null, exact: false }
    : { minimum: first, maximum: first, exact: true };
}

function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === "ett") return 1;
  const value = NUMBERS.indexOf(word);
  return value > 0 ? value : null;
}
