// Who leads the group: the words for chair (ordförande) and convener (sammankallande), and whose chair is meant.
import { bodyOf, ownerOf } from "#reading/bodies.ts";
import { isVerb } from "#reading/verbs.ts";
import type { SentenceContext } from "./rule-reader.ts";

/** A mention of the group's own chair or convener. */
export interface LeaderMention {
  leader: "chair" | "convener";
  from: number;
  to: number;
  /** True for "ordförandens", which owns the word after it. */
  isGenitive: boolean;
}

const LEADER =
  /(?<= )(?:(?:ordförande|ordf)(?:n|na|ns|s|skap|skapet|posten|uppdraget)?|sammankallande(?:n|ns|s|skap|skapet)?)(?: \/ ?(?:ordförande|sammankallande)n?)?(?= )/g;
const DEPUTY =
  / (?:vice|v \.|v|ställföreträdande|biträdande|andre|tf|tillförordnad|ersättare för|avgående|adjungerad|före detta|sittande|om|hälsade) $/;
const OTHER_GROUP =
  /(?:arbetsgrupp|undergrupp|delgrupp|projektgrupp|referensgrupp|processteam|utskott|expertgrupp)/;

/** Returns the mentions of the group's own leader, in order; a deputy's and another body's are left out. */
export function findLeaders(words: string, title: string): LeaderMention[] {
  return [...words.matchAll(LEADER)].flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    if (DEPUTY.test(words.slice(Math.max(0, from - 20), from)) || isElsewhere(words, from, to, title))
      return [];
    const leader = match[0].startsWith("samman") ? ("convener" as const) : ("chair" as const);
    return [{ leader, from, to, isGenitive: match[0].endsWith("s") }];
  });
}

const APPOINTS = /^(?:utses|väljs|tillsätts|förordnas|utnämns|föreslås|nomineras)$/;

function isElsewhere(words: string, from: number, to: number, title: string): boolean {
  const before = words
    .slice(Math.max(0, from - 60), from)
    .trim()
    .split(" ");
  const [owner = "", adjective = ""] = [before.at(-1), before.at(-2)];
  const isForeign = (word: string) =>
    /^(?:den|det)? ?(?:nationell|lokal)/.test(word) && !title.includes(word.slice(0, 5));
  if (isForeign(owner) || (ownerOf(owner, title) !== null && isForeign(adjective))) return true;
  if (!isVerb(owner) && !APPOINTS.test(owner) && isOthers(owner, title)) return true;
  const after = /^ (?:i|för|inom) (?:(?:den|det|de|varje|respektive|en|ett) )?((?:\S+ ){0,1}\S+)/.exec(
    words.slice(to, to + 80),
  );
  return (
    after !== null &&
    (after[1] ?? "").split(" ").some((word, i, all) => {
      if (i > 0 && bodyOf(all[0] ?? "", title) !== null) return false;
      return isForeign(word) || bodyOf(word, title) === "other" || isSubGroup(word, title);
    })
  );
}

function isOthers(owner: string, title: string): boolean {
  if (/^n(?:sg|ag|po):/.test(owner)) return !` ${title} `.includes(` ${owner.slice(0, 3)} `);
  return (
    (ownerOf(owner, title) === "other" && !/^(?:årets|uppdragets)$/.test(owner)) ||
    (owner.endsWith("s") && isSubGroup(owner, title))
  );
}

const isSubGroup = (word: string, title: string): boolean => {
  const kind = OTHER_GROUP.exec(word)?.[0];
  return kind !== undefined && !title.includes(kind);
};

const POINTS_BACK =
  /^(?:hen|denne|denna|vederbörande|(?:han|hon) eller (?:hon|han)|utses|väljs|uppdraget|mandatet|mandattiden|mandatperioden|perioden|omval)(?!\p{L})/iu;

/** Returns the leader that the sentence before is about, when this one points back to it: "Denne utses av …". */
export function carriedLeader({
  sentence,
  sentences,
  index,
}: SentenceContext): LeaderMention["leader"] | null {
  const before = sentences[index - 1];
  if (!before || before.block !== sentence.block || !POINTS_BACK.test(sentence.text)) return null;
  const words = before.text.toLowerCase();
  if (/sammankallande/.test(words)) return "convener";
  return /(?<!vice )ordförande/.test(words) && !/(?:nämndens|regionernas|nsg:s) ordförande/.test(words)
    ? "chair"
    : null;
}
