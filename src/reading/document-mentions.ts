// Where a sentence names a plan or report, with its article, adjectives and owner; neighbours joined by "och" are a group.
import { ownerOf } from "./bodies.ts";
import { type DocumentNoun, documentNoun } from "./document-nouns.ts";
import type { Token } from "./tokens.ts";
import { isActiveDuty, isVerb } from "./verbs.ts";
import { findYearly } from "./yearly.ts";

export interface Mention {
  noun: DocumentNoun;
  /** Token index of the noun. */
  at: number;
  /** Token index where its noun phrase begins. */
  start: number;
}

/** Mentions that share everything said about them: "en årlig handlingsplan och årsrapport". */
export interface MentionGroup {
  mentions: Mention[];
  start: number;
  /** Exclusive: the token after the last noun. */
  end: number;
  /** True for "plan eller rapport": which one is meant nobody can tell. */
  isChoice: boolean;
}

const DESCRIBES =
  /^(?:en|ett|den|det|ny|nya|kort|egen|eget|gemensam|gemensamma|samlad|samlade|preliminär|sammanfattande|kortfattad|övergripande|reviderad|uppdaterad|aktuell|respektive|särskild|\p{L}+(?:lig|liga|ligt|nell|nella|regional|regionala))$/u;
const JOINS = new Set(["och", "samt", ",", "/", "eller", "respektive", "en", "ett", "dels", "både"]);

/** Returns the groups of plans and reports the sentence names, leaving out those that belong to another body. */
export function findMentions(tokens: readonly Token[], title: string): MentionGroup[] {
  const groups: MentionGroup[] = [];
  for (const [at, token] of tokens.entries()) {
    const noun = token.kind === "word" ? documentNoun(token.norm) : null;
    if (!noun) continue;
    const start = phraseStart(tokens, at);
    const before = tokens[start - 1]?.norm ?? "";
    const owner = isVerb(before) ? null : ownerOf(before, title);
    const saysYearly = findYearly(tokens, start, at) !== null || isMadeYearly(tokens, start);
    const needsAdjective = noun.isBare && !saysYearly;
    if (owner === "other" || needsAdjective || hasForeignGenitive(tokens, start, at, title)) continue;
    join(groups, tokens, { noun, at, start: owner === "own" ? start - 1 : start });
  }
  return groups;
}

function phraseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 6 && DESCRIBES.test(tokens[start - 1]?.norm ?? "")) start--;
  return start;
}

// "ska årligen lämna (in) en rapport": the word before the verb says of a new document what an adjective would.
function isMadeYearly(tokens: readonly Token[], start: number): boolean {
  const isNew = ["en", "ett"].includes(tokens[start]?.norm ?? "");
  const verb = [start - 1, start - 2].find((at) => isActiveDuty(tokens[at]?.norm ?? ""));
  return isNew && verb !== undefined && findYearly(tokens, Math.max(0, verb - 2), verb) !== null;
}

function hasForeignGenitive(tokens: readonly Token[], start: number, at: number, title: string): boolean {
  return tokens.slice(start, at).some((token) => ownerOf(token.norm, title) === "other");
}

function join(groups: MentionGroup[], tokens: readonly Token[], mention: Mention): void {
  const last = groups.at(-1);
  const between = last ? tokens.slice(last.end, mention.start) : [];
  const joined =
    last &&
    mention.start - last.end <= 3 &&
    mention.start > last.end &&
    between.every((token) => JOINS.has(token.norm));
  if (!last || !joined) {
    groups.push({ mentions: [mention], start: mention.start, end: mention.at + 1, isChoice: false });
    return;
  }
  last.mentions.push(mention);
  last.end = mention.at + 1;
  last.isChoice ||= between.some((token) => token.norm === "eller");
}
