// The words that name somebody or something, cut where the next thing begins: "koncernledning hälso- och sjukvård".
import { isVerb } from "#reading/verbs.ts";
import type { PlainWords } from "./plain-words.ts";

/** A place in plain words. */
export interface Place {
  from: number;
  to: number;
}

const STOPS = new Set(
  "före senast innan under varje årligen årsvis per inför via genom tillsammans enligt utifrån efter som vilken vilket vilka att om av vid med till utan inte ej men eller vartannat vart dock samtidigt där när då så inkluderande bland ur ifall såvida utses utser väljs föreslås ska skall bör kan får måste är har på".split(
    " ",
  ),
);
const TIME =
  /^(?:en|ett|två|tre|fyra|fem|sex|perioden?|mandatperioden?|hela|högst|max|maximalt|tiden|\d+|att|varje|längst|minst|cirka|ca)$/;
const AFTER_IN = /^(?:taget|samråd|dialog|enlighet|samband|förväg|god|första|samverkan|frågor|de|den|det)$/;
const MOST_WORDS = 16;

/** Returns where the noun phrase that begins at `from` ends; `allow` names words that do not end it here. */
export function nounPhrase(plain: PlainWords, from: number, allow: readonly string[] = []): Place | null {
  const parts = plain.words.slice(from, from + 400).split(" ");
  let at = from;
  let end = from;
  for (let i = 0; i < Math.min(parts.length, MOST_WORDS * 2); i++) {
    const word = parts[i] ?? "";
    if (word !== "" && endsBefore(parts, i, allow)) break;
    at += word.length + 1;
    if (word !== "") end = at - 1;
  }
  return end > from ? { from, to: end } : null;
}

function endsBefore(parts: readonly string[], i: number, allow: readonly string[]): boolean {
  const [word = "", next = ""] = [parts[i], parts[i + 1]];
  if (allow.includes(word)) return false;
  if (!/[\p{L}\p{N}]/u.test(word)) return !/^[-/&<>–]$/.test(word) && !opensAbbreviation(parts, i);
  if (word === "för") return TIME.test(next);
  if (word === "i") return AFTER_IN.test(next);
  if (word === "inom") return next === "sig";
  if (word === "och" || word === "samt") return goesOnOtherwise(parts, i + 1);
  return (STOPS.has(word) && !(i === 0 && word === "varje")) || (i > 0 && isVerb(word));
}

// "regionens (eller kommunens)" goes on; a full stop, comma or semicolon does not.
function opensAbbreviation(parts: readonly string[], i: number): boolean {
  return (
    parts[i] === "." && /^(?:ex|m|fl|k)$/.test(parts[i + 1] ?? "") && /^(?:t|m|s)$/.test(parts[i - 1] ?? "")
  );
}

// "av A och B" names two; "av A och utses av B", "av A och ordföranden leder" do not.
function goesOnOtherwise(parts: readonly string[], i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    const word = parts[k] ?? "";
    if (/^[.,;:]$/.test(word) || word === "") return false;
    if (isVerb(word) || /^(?:utses|väljs|utser|väljer|föreslås|sitter|leder|roterar|kan|ska|får)$/.test(word))
      return true;
    if (k === i && STOPS.has(word)) return true;
  }
  return false;
}
