// Whether the group or its assignment is permanent or ends, and on which day. A chair's term is another matter.
import { reads, type Token } from "#reading/tokens.ts";
import { findDatedDays } from "./dated-days.ts";
import type { RuleReader, SentenceContext } from "./rule-reader.ts";
import {
  clausesAround,
  demandsNothing,
  isDeniedBetween,
  standsInQuotes,
  strengthAt,
} from "./said-as-duty.ts";

const WHAT_LASTS =
  /^(?:(?:samverkans|arbets|projekt|expert|styr)?grupp(?:en|ens)?|(?:deras|detta)?uppdrag(?:et|ets)?|projekt(?:et|ets)?|(?:samordnings)?råd(?:et|ets)?|nätverk(?:et|ets)?|programområde(?:t|ts)?|mandatet|arbetet|team(?:et)?|kommittén|projekttid|projekttiden|uppdragstid|uppdragstiden|uppdragsperiod|uppdragsperioden|projektperiod|projektperioden)$/;
const LABEL =
  /^(?:uppdragstid|projekttid|uppdragsperiod|projektperiod|giltighetstid|tidsperiod|uppdragets längd|gruppens varaktighet|varaktighet|tidsram)$/iu;
const LASTS =
  /^(?:gäller|gälla|löper|löpa|pågår|pågå|avslutas|avsluta|upphör|upphöra|varar|är|vara|består|bestå|sträcker|avvecklas|upplöses|inrättas|tillsätts|avser|omfattar|bedrivs|tidsbegränsas|begränsas|slutförs)$/;
const PERMANENT = /^(?:permanent|permanenta|tillsvidare|bestående|stadigvarande)$/;
const LIMITED =
  /^(?:tidsbegränsat|tidsbegränsad|tidsbegränsade|tidsbestämt|tidsbestämd|temporär|temporärt|tillfällig|tillfälligt|tidsbegränsas)$/;
const SOMEBODY =
  /^(?:ordförande\p{L}*|ledamot|ledamöter\p{L}*|ledamotens|ordförandens|sammankallande\p{L}*|deltagar\p{L}*|kontaktperson\p{L}*|representant\p{L}*|förordnande\p{L}*|mandattid\p{L}*|mandatperiod\p{L}*|koordinator\p{L}*|processtöd\p{L}*|avtal\p{L}*|överenskommelse\p{L}*|undergrupp\p{L}*|anställning\p{L}*|budget\p{L}*)$/u;

/** Returns whether what the mandate is for is permanent or time-limited; nothing when the words are about something else. */
export const readPermanence: RuleReader = (context) => {
  const { tokens, clauses, label } = context;
  if (demandsNothing(context) || tokens.some(({ norm }) => SOMEBODY.test(norm))) return [];
  const isLabelled = label !== null && LABEL.test(label);
  for (const [index, clause] of clauses.entries()) {
    const subject = lasting(tokens, clause.start, clause.end);
    if (subject === null && !isLabelled) continue;
    const verb = indexIn(tokens, clause.start, clause.end, LASTS);
    if (verb === null && !isLabelled && !isAlone(context)) continue;
    if (isDeniedBetween(tokens, clause.start, clause.end) || standsInQuotes(context, subject ?? clause.start))
      continue;
    if (/^(?:om|när|ifall|eventuella?)$/.test(tokens[clause.start]?.norm ?? "")) continue;
    const said = saidIn(tokens, verb ?? clause.start, clause.end, verb !== null);
    if (!said) continue;
    const strength = verb === null ? "stated" : strengthAt(context, verb);
    if (strength === null) continue;
    const range = clausesAround(context, clauses[index]?.start ?? 0, clause.end - 1);
    return [{ kind: "permanence", strength, parameters: said, range, due: null }];
  }
  return [];
};

const PREDICATE = 6; // tokens: "är en regional och permanent grupp"

interface Said {
  permanence: "permanent" | "timeLimited";
  endsOn: string | null;
}

// With a verb, "permanent" must be what it says of its subject: right behind it, not of something further on.
function saidIn(tokens: readonly Token[], from: number, to: number, hasVerb: boolean): Said | null {
  const reach = hasVerb ? Math.min(from + PREDICATE, to) : to;
  const permanent =
    has(tokens, from, reach, PERMANENT) ||
    tokens
      .slice(from, to)
      .some(
        (_, i) =>
          reads(tokens, from + i, "tills vidare") ||
          reads(tokens, from + i, "utan slutdatum") ||
          reads(tokens, from + i, "inte tidsbegränsat"),
      );
  const limited = has(tokens, from, reach, LIMITED);
  if (permanent && limited) return null; // "permanent eller tidsbegränsat": a choice left open
  if (permanent) return { permanence: "permanent", endsOn: null };
  const ends = endOf(tokens, from, to);
  if (ends === null && !limited && !isSpan(tokens, from, to)) return null;
  return { permanence: "timeLimited", endsOn: ends };
}

// "till och med 31 december 2027", "2026–2028", "2026-01-01 – 2027-12-31", "upphör den 31 december 2027".
function endOf(tokens: readonly Token[], from: number, to: number): string | null {
  const years = yearSpan(tokens, from, to);
  if (years !== null) return `${years}-12-31`;
  const days = findDatedDays(tokens, from, to);
  const last = days.at(-1);
  if (!last) return null;
  const isSpanOfDays =
    days.length === 2 &&
    /^(?:-|–|—|till|och)$/.test(tokens[last.start - (last.isOpened ? 0 : 1)]?.norm ?? "");
  const ends = has(tokens, from, to, /^(?:avslutas|avsluta|upphör|upphöra|avvecklas|upplöses|slutförs)$/);
  const runsOut = tokens.slice(from, to).some((_, i) => reads(tokens, from + i, "löper ut"));
  return last.isOpened || isSpanOfDays || ends || runsOut ? last.lastDay : null;
}

function yearSpan(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i + 2 < to; i++) {
    const [first, dash, second] = [
      tokens[i]?.norm ?? "",
      tokens[i + 1]?.norm ?? "",
      tokens[i + 2]?.norm ?? "",
    ];
    const isDash = /^(?:-|–|—|till)$/.test(dash) || reads(tokens, i + 1, "till och med");
    const last = reads(tokens, i + 1, "till och med") ? (tokens[i + 4]?.norm ?? "") : second;
    if (
      /^20\d\d$/.test(first) &&
      isDash &&
      /^20\d\d$/.test(last) &&
      tokens[i + 3]?.norm !== "-" &&
      last > first
    )
      return last;
  }
  return null;
}

// "under två år", "i arton månader": limited, though nobody says to which day.
function isSpan(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i + 2 < to; i++)
    if (
      /^(?:under|i)$/.test(tokens[i]?.norm ?? "") &&
      /^(?:ett|två|tre|fyra|fem|sex|tolv|arton|\d{1,2})$/.test(tokens[i + 1]?.norm ?? "") &&
      /^(?:år|månader|kalenderår)$/.test(tokens[i + 2]?.norm ?? "")
    )
      return has(tokens, from, to, /^(?:gäller|gälla|löper|löpa|pågår|pågå|varar)$/);
  return false;
}

// What lasts is the clause's subject: named before anything hangs on it by a preposition, or after "är ett".
function lasting(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.norm ?? "";
    if (WHAT_LASTS.test(word) && !/^(?:i|inom|av|från|till|med|för|hos|på)$/.test(tokens[i - 1]?.norm ?? ""))
      return i;
    if (i > from + 6) return null;
  }
  return null;
}

// "Permanent grupp.", "Tidsbegränsat projekt till och med 31 december 2027": a line without a verb.
function isAlone({ tokens, section }: SentenceContext): boolean {
  const first = tokens[0]?.norm ?? "";
  const isShort = tokens.length <= 14;
  return (
    isShort &&
    (PERMANENT.test(first) ||
      LIMITED.test(first) ||
      /^(?:\d[\d.]* )?(?:tidplan|varaktighet|tid)/iu.test(section ?? ""))
  );
}

const has = (tokens: readonly Token[], from: number, to: number, pattern: RegExp): boolean =>
  indexIn(tokens, from, to, pattern) !== null;

function indexIn(tokens: readonly Token[], from: number, to: number, pattern: RegExp): number | null {
  for (let i = from; i < to; i++) if (pattern.test(tokens[i]?.norm ?? "")) return i;
  return null;
}
