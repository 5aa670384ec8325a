// Where a mandate tells of another body than its own: a section about the national or local level, or a sentence that
// points back to somebody's council. What they say is that body's duty.
import { bodyOf } from "./bodies.ts";
import type { Sentence } from "./sentences.ts";

const LEVEL_SECTION =
  /^[\d.\s#*]*(?:(?:den|det|de) )?(?<level>nationell|lokal)\p{L}* (?:nivå|program|arbetsgrupp|samverkansgrupp|råd|nätverk)/iu;
const POINTS_BACK = /^(?<stem>råd|team|nätverk|forum)(?:ets?)(?= )/iu;
const SENTENCES_BACK = 2;

/** Returns true when the sentence stands in a section about another level, or begins with a body owned by another. */
export function isAboutAnotherBody(
  sentences: readonly Sentence[],
  index: number,
  section: string | null,
  title: string,
): boolean {
  const level = LEVEL_SECTION.exec(section ?? "")?.groups?.level?.toLowerCase();
  if (level !== undefined && !title.includes(level)) return true;
  const sentence = sentences[index];
  const stem = POINTS_BACK.exec(sentence?.text.slice(0, 20) ?? "")?.groups?.stem?.toLowerCase();
  if (!sentence || stem === undefined || isInTitle(stem, title)) return false;
  return sentences
    .slice(Math.max(0, index - SENTENCES_BACK), index)
    .some(({ block, text }) => block === sentence.block && namesOwned(text, stem, title));
}

// "programområde" holds the letters of "råd", but is no råd.
const isInTitle = (stem: string, title: string): boolean =>
  title.split(/[^\p{L}]+/u).some((word) => word.endsWith(stem) || word.endsWith(`${stem}et`));

// "Regionens kunskapsstyrningsråd"
function namesOwned(text: string, stem: string, title: string): boolean {
  const words = text
    .slice(0, LONGEST_LOOK)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word, i) => {
    const owner = words[i - 1] ?? "";
    const isOwned = owner.endsWith("s") && bodyOf(owner.slice(0, -1), title) === "other";
    return isOwned && (word.endsWith(stem) || word.endsWith(`${stem}et`));
  });
}

const LONGEST_LOOK = 1000;
