// Reporting that goes on all the time ("fortlöpande") or in the members' own line; never a report with a day of its own.
import { readBodyPhrase } from "#reading/body-phrase.ts";
import { documentNoun } from "#reading/document-nouns.ts";
import { subjectOf } from "#reading/subject.ts";
import { reads, type Token } from "#reading/tokens.ts";
import { findYearly, isOtherFrequency } from "#reading/yearly.ts";
import type { RuleReader, SentenceContext } from "./rule-reader.ts";
import {
  clauseAt,
  demandsNothing,
  isDeniedBetween,
  standsInQuotes,
  strengthAt,
  trimmedRange,
} from "./said-as-duty.ts";

const REPORTS =
  /^(?:rapportera|rapporterar|rapporteras|återrapportera|återrapporterar|återrapporteras|avrapportera|avrapporterar|avrapporteras|redovisa|redovisar|redovisas|återkoppla|återkopplar|återkopplas|återkopplar)$/;
const REPORTING =
  /^(?:rapportering|rapporteringen|återrapportering|återrapporteringen|avrapportering|avrapporteringen|återkoppling|återkopplingen|redovisning|redovisningen)$/;
const HAPPENS = /^(?:sker|ske|görs|göras|lämnas|ges|bedrivs)$/;
const ALWAYS =
  /^(?:fortlöpande|löpande|kontinuerligt|kontinuerlig|regelbundet|återkommande|successivt|regelbunden)$/;
const LINE =
  /^(?:linje|linjen|linjestruktur|linjestrukturen|linjeorganisation|linjeorganisationen|linjechef|linjechefen|linjeled)$/;

/** Returns the reporting that goes on as one rule; nothing when it has a day, a document or a number of times. */
export const readOngoingReporting: RuleReader = (context) => {
  const { tokens, sentence } = context;
  if (demandsNothing(context)) return [];
  const at = tokens.findIndex(({ norm }, i) => REPORTS.test(norm) || isReporting(tokens, i));
  if (at < 0 || standsInQuotes(context, at)) return [];
  const clause = context.clauses[clauseAt(context, at)];
  if (!clause || isDeniedBetween(tokens, clause.start, clause.end) || isConditional(tokens, clause.start))
    return [];
  const end = endOfSaying(tokens, at, clause.end);
  const line = indexIn(tokens, at, clause.end, LINE);
  const always = indexIn(tokens, clause.start, end, ALWAYS);
  if (line === null && (always === null || hasOwnDay(context, clause.start, end))) return [];
  const isMembers = line !== null && /^representant/.test(tokens[clause.start]?.norm ?? "");
  const isOwn =
    isMembers || subjectOf(tokens, context.clauses, clauseAt(context, at), context.title) !== "other";
  const strength = strengthAt(context, at);
  if (!isOwn || strength === null) return [];
  const to = line === null ? receiver(context, clause.start, at, end) : lineWords(context, line);
  const isAll = clause.start === 0 && end === tokens.length;
  const range = isAll ? { from: sentence.from, to: sentence.to } : trimmedRange(tokens, clause.start, end);
  return [{ kind: "ongoingReporting", strength, parameters: { to }, range, due: null }];
};

// "Rapportering sker", "Gruppens återrapportering ska ske".
const isReporting = (tokens: readonly Token[], i: number): boolean =>
  REPORTING.test(tokens[i]?.norm ?? "") &&
  (isLabelOfOngoing(tokens, i) || tokens.slice(i + 1, i + 5).some(({ norm }) => HAPPENS.test(norm)));

// "Rapportering: löpande till nämnden"
const isLabelOfOngoing = (tokens: readonly Token[], i: number): boolean =>
  i === 0 && tokens[1]?.norm === ":" && ALWAYS.test(tokens[2]?.norm ?? "");

// "… sker fortlöpande och i en skriftlig verksamhetsberättelse": the second half is a report.
function endOfSaying(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    const joins = /^(?:och|samt|,)$/.test(tokens[i]?.norm ?? "");
    const rest = tokens.slice(i + 1, Math.min(i + 10, end));
    if (
      joins &&
      rest.some(({ norm }) => documentNoun(norm) !== null) &&
      /^(?:i|genom|en|ett|dels)$/.test(rest[0]?.norm ?? "")
    )
      return i;
  }
  return end;
}

function hasOwnDay({ tokens }: SentenceContext, from: number, to: number): boolean {
  return (
    findYearly(tokens, from, to) !== null ||
    isOtherFrequency(tokens, from, to) ||
    tokens.slice(from, to).some(({ norm }) => documentNoun(norm) !== null)
  );
}

const isConditional = (tokens: readonly Token[], from: number): boolean =>
  reads(tokens, from, "vid behov") || /^(?:om|när|ifall)$/.test(tokens[from]?.norm ?? "");

function indexIn(tokens: readonly Token[], from: number, to: number, pattern: RegExp): number | null {
  for (let i = from; i < to; i++) if (pattern.test(tokens[i]?.norm ?? "")) return i;
  return null;
}

function receiver({ tokens, text }: SentenceContext, from: number, at: number, end: number): string | null {
  for (let i = Math.max(at, from); i < end; i++) {
    const isIdiom = reads(tokens, i, "till och med") || reads(tokens, i, "till exempel");
    if (tokens[i]?.norm === "till" && !isIdiom) return readBodyPhrase(text, tokens, i + 1, end);
  }
  return null;
}

// "sin ordinarie linjestruktur"
function lineWords({ tokens, text }: SentenceContext, line: number): string {
  let start = line;
  while (
    start > 0 &&
    /^(?:sin|sina|egen|egna|ordinarie|den|respektive|befintlig|befintliga)$/.test(
      tokens[start - 1]?.norm ?? "",
    )
  )
    start--;
  return text.slice(tokens[start]?.from ?? 0, tokens[line]?.to ?? 0);
}
