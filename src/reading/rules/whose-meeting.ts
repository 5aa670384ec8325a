// Whose meetings a clause is about: the group's own, somebody else's, or a part of the group's.
import { bodyOf, ownerOf } from "#reading/bodies.ts";
import type { Token } from "#reading/tokens.ts";
import type { SentenceContext } from "./rule-reader.ts";

/** The nouns for a group's own meetings, in lower case. */
export const MEETING =
  /^(?:(?:grupp|arbetsgrupps?|samverkansgrupps|arbets|råds|samordningsråds|programområdes|team|heldags|halvdags|video|distans|digital|rsg-|rpo-|rag-)?(?:möte|möten|mötena|mötet|sammanträde|sammanträden|sammanträdena|träff|träffar|träffarna|sammankomst|sammankomster|mötestillfällen|mötestillfälle))$/u;
const PART_OF_GROUP =
  /^(?:undergrupp|delgrupp|arbetsgrupp|projektgrupp|referensgrupp|expertgrupp|processteam|presidi|arbetsutskott|beredningsgrupp|styrgrupp|lokala)/;
const ONE_PERSON =
  /^(?:ordförandes?|ordförandens?|ordförandenas?|sammankallande|kontaktperson(?:en|er|erna)?)$/;

/** Returns the first token between two that matches, or null. */
export function indexIn(tokens: readonly Token[], from: number, to: number, pattern: RegExp): number | null {
  for (let i = from; i < to; i++) if (pattern.test(tokens[i]?.norm ?? "")) return i;
  return null;
}

/** Returns true for meetings with others: "möten med nämnden" are not the group's own, "med hela gruppen" are. */
export function isWithOthers(tokens: readonly Token[], at: number, to: number, title: string): boolean {
  for (let i = at + 1; i < to; i++) {
    if (tokens[i]?.norm === "varav") return false;
    if (tokens[i]?.norm !== "med" || tokens[i + 1]?.norm === "hela") continue;
    for (let k = i + 1; k <= Math.min(i + 5, to - 1); k++) {
      const word = tokens[k]?.norm ?? "";
      if (bodyOf(word, title) !== null || ownerOf(word, title) === "other" || /^(?:andra|övriga)$/.test(word))
        return true;
    }
  }
  return false;
}

const NOT_OWNERS = /^(?:årets|terminens|vårens|höstens|samtliga|alla|dagens)$/;

/** Returns true when the noun at a token is somebody else's: "nämndens möten". */
export function isOwnedByOther(tokens: readonly Token[], noun: number, from: number, title: string): boolean {
  for (let i = noun - 1; i >= Math.max(from, noun - 4); i--) {
    const word = tokens[i]?.norm ?? "";
    if (NOT_OWNERS.test(word) || !/s$/.test(word) || /^(?:minst|fysiska)$/.test(word)) continue;
    const isGenitive = /(?:nämndens|styrelsens|ledningens|gruppens|gruppers|rådets|ens|ets|nas|:s|s)$/.test(
      word,
    );
    if (isGenitive && bodyOf(word.replace(/:?s$/, ""), title) !== null) {
      return ownerOf(word, title) === "other" || (PART_OF_GROUP.test(word) && !titled(word, title));
    }
  }
  return false;
}

/** Returns true when a part of the group, one person or a local counterpart meets on its own account. */
export function isSomebodyElse(
  { tokens, title }: SentenceContext,
  from: number,
  to: number,
  calls: boolean,
): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.norm ?? "";
    if (/^(?:då|när)$/.test(word)) return false;
    const isBefore = /^(?:i|inom|för|till|med|av|från|på|bland)$/.test(tokens[i - 1]?.norm ?? "");
    if (isBefore) continue;
    if (ONE_PERSON.test(word) && !calls) return true;
    if (PART_OF_GROUP.test(word) && !titled(word, title)) return true;
  }
  return false;
}

const titled = (word: string, title: string): boolean => title.includes(word.slice(0, 9));

/** Returns true when somebody calls the group: "Processtödet kallar gruppen till möte", so that it is the group that meets. */
export function callsOwn(tokens: readonly Token[], from: number, to: number, title: string): boolean {
  const at = indexIn(tokens, from, to, /^(?:sammankallar?|kallar?)$/) ?? from;
  return tokens.slice(at, to).some(({ norm }) => bodyOf(norm, title) === "own" || MEETING.test(norm));
}
