// Several sentences about one document: "En aktivitetsplan upprättas årsvis. … Aktivitetsplanen rapporteras till …".
import type { Strength } from "#domain/mandate-reading.ts";
import { isCondition } from "./clauses.ts";
import { type Details, readDetails } from "./deliverable-details.ts";
import { type DocumentNoun, documentNoun } from "./document-nouns.ts";
import type { Token } from "./tokens.ts";
import { isVerb, weightOf } from "./verbs.ts";
import { isOtherFrequency } from "./yearly.ts";

/** A plan or report on its way to be read: what one sentence said, and what later ones have added. */
export interface Found extends Details {
  noun: DocumentNoun;
  strength: Strength;
  isYearly: boolean;
  /** True when a sentence says that it comes more or less often than once a year. */
  isOften: boolean;
  /** Indexes of the sentences it was read from, ascending. */
  sentences: number[];
  section: string | null;
}

const isFirm = (strength: Strength): boolean => strength === "shall" || strength === "stated";

/**
 * Adds the document to those found, or joins it to the one it is about. Returns false, and changes nothing,
 * when it only softens what is already demanded ("planen bör lämnas senast …").
 */
export function addOrJoin(found: Found[], candidate: Found): boolean {
  const same = found.findLast(
    (earlier) => earlier.noun.label === candidate.noun.label && agree(earlier, candidate),
  );
  if (same && isFirm(same.strength) && !isFirm(candidate.strength)) return false;
  if (same && isFirm(same.strength) === isFirm(candidate.strength)) {
    take(same, candidate);
    same.isYearly ||= candidate.isYearly;
    same.isOften ||= candidate.isOften;
    if (candidate.strength === "shall") same.strength = "shall";
    same.sentences.push(...candidate.sentences.filter((index) => !same.sentences.includes(index)));
    return true;
  }
  found.push(candidate);
  return true;
}

/** A sentence that may be about a document named before it. */
export interface Reference {
  text: string;
  tokens: readonly Token[];
  index: number;
  section: string | null;
}

const ONE = new Set(["den", "denna", "dokumentet"]);
const SEVERAL = new Set(["de", "dessa", "båda", "dokumenten"]);
const NEGATIONS = new Set(["inte", "ej", "ingen", "inget", "inga", "aldrig"]);

/** Joins what the sentence adds ("Den lämnas till …", "Planen fastställs av …") to the document it is about, if it is about one. */
export function joinReference(found: readonly Found[], reference: Reference): void {
  const { tokens } = reference;
  const about = referredTo(found, reference);
  const isSoft = tokens.some(
    (token, i) => NEGATIONS.has(token.norm) || isCondition(tokens, i) || isSoftWord(token.norm),
  );
  if (about.length === 0 || isSoft || isOtherFrequency(tokens, 0, tokens.length)) return;
  const details = readDetails(reference.text, tokens, { before: 0, start: 0, end: tokens.length });
  for (const document of about) {
    if (!agree(document, details) || !addsTo(document, details)) continue;
    take(document, details);
    document.sentences.push(reference.index);
  }
}

function isSoftWord(word: string): boolean {
  const weight = weightOf(word);
  return weight !== null && weight !== "shall";
}

function referredTo(found: readonly Found[], { tokens, index, section }: Reference): Found[] {
  const [first = "", second = ""] = [tokens[0]?.norm, tokens[1]?.norm];
  const noun = documentNoun(first);
  if (noun?.isDefinite && !noun.isBare) {
    const same = found.findLast((document) => document.noun.label === noun.label);
    return same ? [same] : [];
  }
  const near = found.filter(
    (document) => document.section === section && (document.sentences.at(-1) ?? -9) >= index - 2,
  );
  if (noun?.isDefinite) return onlyOne(near.filter((document) => document.noun.kind === noun.kind));
  if (!isVerb(second)) return [];
  if (ONE.has(first)) return onlyOne(near);
  return SEVERAL.has(first) ? near : [];
}

const onlyOne = (documents: Found[]): Found[] => (documents.length === 1 ? documents : []);

// Two different last days or receivers are two demands, and a person decides between them.
function agree(a: Details, b: Details): boolean {
  const day = (details: Details) =>
    details.lastDay && `${details.lastDay.boundary}${details.lastDay.month}-${details.lastDay.day}`;
  const same = (x: string | null, y: string | null) =>
    x === null || y === null || x.toLowerCase() === y.toLowerCase();
  return same(day(a), day(b)) && same(a.receiver, b.receiver);
}

function addsTo(document: Found, details: Details): boolean {
  const isNew = (key: "receiver" | "adoptedBy" | "publishedAt" | "lastDay") =>
    document[key] === null && details[key] !== null;
  return (
    isNew("receiver") ||
    isNew("adoptedBy") ||
    isNew("publishedAt") ||
    isNew("lastDay") ||
    (details.withFollowUp && !document.withFollowUp)
  );
}

function take(document: Found, details: Details): void {
  document.receiver ??= details.receiver;
  document.adoptedBy ??= details.adoptedBy;
  document.publishedAt ??= details.publishedAt;
  document.lastDay ??= details.lastDay;
  document.withFollowUp ||= details.withFollowUp;
}
