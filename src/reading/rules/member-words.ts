// The words mandates use for members, for belonging to a group, and for choosing who does.
import type { SentenceContext } from "./rule-reader.ts";

/** "ledamot", "representanterna"; sources of patterns, without groups of their own. */
export const MEMBER =
  "(?:ledamot(?:en)?|ledamöter(?:na)?|representant(?:en|er|erna)?|deltagar(?:e|en|na)|medlem(?:men|mar|marna)?|företrädar(?:e|en|na)|person(?:er)?|plats(?:er)?)";

// Words that may stand between a number and its noun: not those that make it another kind of member.
const NOT_BETWEEN =
  "(?!(?:av|från|i|till|för|per|med|som|på|vid|och|eller|nationell[at]?|adjungerade?|ersättare|kommunal[at]?)(?: |$))";

/** A member with at most two words before: "ordinarie ledamot". */
export const MEMBERS = `(?:${NOT_BETWEEN}\\p{L}+ ){0,2}?${MEMBER}`;

/** "ska", "bör", "kan" and the like; which weight it has, verbs.ts knows. */
export const MODAL = "(?:ska|skall|måste|bör|kan|får)";

/** Adverbs between a verb and what it governs. */
export const ADVERBS =
  "(?:(?:också|även|dock|alltid|normalt|i första hand|som regel|därför|gemensamt|tillsammans|vardera|årligen|själva?|därutöver|dessutom|formellt|var för sig) ){0,3}?";

/** Verbs that choose members, active and passive. */
export const CHOOSES = "(?:utser|utse|väljer|välja|tillsätter|tillsätta|nominerar|nominera|föreslår|föreslå)";
export const IS_CHOSEN =
  "(?:utses|väljs|väljas|tillsätts|tillsättas|nomineras|föreslås|utsetts?|utsedda?|(?:är|vara) (?:utsedda?|nominerade?|valda))";

/** Verbs by which a group holds members. */
export const CONSISTS =
  "(?:består av|bestå av|bemannas med|bemannas av|utgörs av|utgöras av|sammansätts av|omfattar|omfatta|inkluderar|inkludera|innehåller|innehålla)";

const HOLDS_MEMBERS = new RegExp(
  `(?:^| )(?:${CONSISTS}|har|ha|ingår|ingå|deltar|delta|finns|finnas|representeras|företräds|företrädas|(?:är|vara) representerade?|${CHOOSES}|${IS_CHOSEN})(?= |$)`,
  "u",
);

/** Returns true when lower-case words say that somebody belongs to, or is chosen for, a group. */
export const holdsMembers = (words: string): boolean => HOLDS_MEMBERS.test(words);

const ABOUT_MEMBERS =
  /(?:^|\s)(?:sammansättning|ledamöter|ledamot|deltagare|medlemmar|bemanning|representation|representanter)(?![\p{L}])/iu;

/** Returns true where a label, heading or introduction has already said that this is about who belongs to the group. */
export function hasMemberSetting({ section, label, introduction }: SentenceContext): boolean {
  const lead = introduction?.text.toLowerCase() ?? "";
  return (
    ABOUT_MEMBERS.test(section ?? "") ||
    ABOUT_MEMBERS.test(label ?? "") ||
    holdsMembers(lead.replace(/[:]$/, ""))
  );
}
