// That notes are kept at the group's meetings, by whatever name: minnesanteckningar, mötesanteckningar, protokoll.
import { bodyOf, ownerOf } from "#reading/bodies.ts";
import { tidy } from "#reading/normalise.ts";
import { subjectOf } from "#reading/subject.ts";
import { reads, type Token } from "#reading/tokens.ts";
import { thingBetween } from "./published-things.ts";
import type { RuleReader, SentenceContext } from "./rule-reader.ts";
import {
  clauseAt,
  clausesAround,
  demandsNothing,
  isDeniedBetween,
  standsInQuotes,
  strengthAt,
} from "./said-as-duty.ts";

const KEPT =
  /^(?:förs|föras|skrivs|skrivas|upprättas|upprättar|upprätta|tas|tar|görs|göras|dokumenteras|sammanställs|sammanställas|skriver|skriva|föra|för|sammanställer|sammanställa|utarbetas|nedtecknas|finnas|finns|dokumentera|dokumenterar)$/;
const KEPT_AS_MINUTES = /^(?:protokollför(?:s|as|a)?|antecknas)$/;
const DOCUMENTED =
  /^(?:dokumenteras|dokumentera|dokumenterar|sammanfattas|redovisas|nedtecknas|protokollförs|protokollföras)$/;
const MEETING =
  /^(?:\p{L}*(?:möte|möten|mötena|mötet|sammanträde|sammanträden|sammanträdena|sammanträdet|träff|träffar|träffarna))$/u;
const AT = /^(?:vid|från|efter|på|under|av)$/;
const SERVES_THE_GROUP =
  /^(?:processledare|processledaren|processtöd|processtödet|sekreterare|sekreteraren|samordnare|samordnaren|koordinator|koordinatorn|koordinatör|ordförande|ordföranden|sammankallande|verksamhetsstöd|verksamhetsstödet|mötessekreterare|mötessekreteraren)$/;

/** Returns the rule that notes are kept; nothing when they are only mentioned, read, approved or somebody else's. */
export const readNotes: RuleReader = (context) => {
  const { tokens, clauses, title, text } = context;
  if (demandsNothing(context)) return [];
  for (const [index, clause] of clauses.entries()) {
    const said = keptIn(context, clause.start, clause.end);
    if (said === null) continue;
    if (standsInQuotes(context, said) || isDeniedBetween(tokens, clause.start, clause.end)) continue;
    if (opensWithCondition(tokens, clause.start) || isSomebodyElses(context, index, said)) continue;
    const strength = strengthAt(context, said);
    if (strength === null) continue;
    const at = meetingPhrase(tokens, clause.start, clause.end, text);
    if (at === "other") continue;
    const first = clause.lead === "that" ? (clauses[index - 1]?.start ?? 0) : clause.start;
    const range = clausesAround(context, first, lastOfDemand(context, index));
    return [{ kind: "notes", strength, parameters: { at }, range, due: null }];
  }
  return labelled(context, title);
};

// "Minnesanteckningar: förs vid varje möte" and a verb before or after the noun, never "tar del av".
function keptIn({ tokens, title }: SentenceContext, from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    if (KEPT_AS_MINUTES.test(tokens[i]?.norm ?? "") && indexOf(tokens, from, to, MEETING) !== null) return i;
    if (!KEPT.test(tokens[i]?.norm ?? "") || reads(tokens, i + 1, "del")) continue;
    if (/^tillgänglig/.test(tokens[i + 1]?.norm ?? "")) continue;
    const isPreposition = tokens[i]?.norm === "för" && !keepsNext(tokens, i);
    if (isPreposition) continue;
    const thing = thingBetween(tokens, from, to, title);
    if (!thing?.isNotes) {
      const meeting = indexOf(tokens, from, i, MEETING);
      if (
        /^dokumenteras$/.test(tokens[i]?.norm ?? "") &&
        meeting !== null &&
        meeting <= from + 3 &&
        !AT.test(tokens[meeting - 1]?.norm ?? "")
      )
        return i;
      continue;
    }
    const isThere = /^(?:finns|finnas)$/.test(tokens[i]?.norm ?? "");
    if (isThere && !isDemanded(tokens, from, i, to)) continue;
    if (prepositionAllows(tokens, thing.start, from, tokens[i]?.norm ?? "")) return i;
  }
  return null;
}

// "Från mötena ska det finnas minnesanteckningar"
const isDemanded = (tokens: readonly Token[], from: number, verb: number, to: number): boolean => {
  const meeting = indexOf(tokens, from, to, MEETING);
  const isFrom = tokens.slice(from, meeting ?? from).some(({ norm }) => /^(?:från|vid)$/.test(norm));
  return isFrom && tokens.slice(from, verb).some(({ norm }) => /^(?:ska|skall|måste)$/.test(norm));
};

// "Sekreteraren för minnesanteckningar": a verb right before what is kept.
function keepsNext(tokens: readonly Token[], i: number): boolean {
  const next = tokens.slice(i + 1, i + 4).map(({ norm }) => norm);
  const noun = next.findIndex((word) => /(?:anteckningar|protokoll)$/.test(word));
  const isSubject = /(?:en|et|re|na|de|stöd)$/.test(tokens[i - 1]?.norm ?? "");
  return (
    isSubject &&
    noun >= 0 &&
    next.slice(0, noun).every((word) => /^(?:korta|skriftliga|enkla|alltid|gemensamma)$/.test(word))
  );
}

function prepositionAllows(tokens: readonly Token[], start: number, from: number, verb: string): boolean {
  const before = start > from ? (tokens[start - 1]?.norm ?? "") : "";
  if (before === "i" || before === "genom") return DOCUMENTED.test(verb);
  return !/^(?:av|till|från|om|enligt|utifrån|via|med|på|kring|över|ur)$/.test(before);
}

function opensWithCondition(tokens: readonly Token[], from: number): boolean {
  return (
    reads(tokens, from, "vid behov") ||
    reads(tokens, from, "på begäran") ||
    /^(?:om|när|ifall)$/.test(tokens[from]?.norm ?? "")
  );
}

function isSomebodyElses(context: SentenceContext, index: number, verb: number): boolean {
  const { tokens, clauses, title } = context;
  const clause = clauses[index];
  const sharing = clause?.lead === "and" ? clauses[index - 1] : clause; // "kallar till möten och skriver …"
  const serves = tokens
    .slice(sharing?.start ?? 0, clause?.end ?? 0)
    .some(({ norm }) => SERVES_THE_GROUP.test(norm));
  const isOther = subjectOf(tokens, clauses, index, title) === "other";
  const agent = tokens[verb + 1]?.norm === "av" ? bodyOf(tokens[verb + 2]?.norm ?? "", title) : null;
  return (isOther || agent === "other") && !serves;
}

// The meeting's words without their preposition: "gruppens sammanträden"; "other" when it is somebody else's meeting.
function meetingPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
): string | null | "other" {
  const at = indexOf(tokens, from, to, MEETING);
  if (at === null) return null;
  let start = at;
  while (
    start > from &&
    start > at - 4 &&
    !AT.test(tokens[start - 1]?.norm ?? "") &&
    isOfPhrase(tokens[start - 1])
  )
    start--;
  const owner = tokens
    .slice(start, at)
    .find(({ norm }) => /s$/.test(norm) && bodyOf(norm.replace(/:?s$/, ""), "") !== null);
  if (owner && ownerOf(owner.norm, "") === "other") return "other";
  const words = tidy(text.slice(tokens[start]?.from ?? 0, tokens[at]?.to ?? 0));
  return start === 0 ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const isOfPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:varje|samtliga|alla|övriga|sina|våra|ordinarie|gemensamma|respektive|\p{L}+s|nationella|lokala)$/u.test(
    token.norm,
  ) &&
  !/^(?:förs|skrivs|upprättas|tas|görs|publiceras|dokumenteras|ska)$/.test(token.norm);

function indexOf(tokens: readonly Token[], from: number, to: number, pattern: RegExp): number | null {
  for (let i = from; i < to; i++) if (pattern.test(tokens[i]?.norm ?? "")) return i;
  return null;
}

// The demand goes on over what is done with the notes: "… föras och publiceras på angiven plats".
function lastOfDemand({ tokens, clauses }: SentenceContext, index: number): number {
  let last = index;
  while (
    clauses[last + 1] &&
    /^(?:and|which)$/.test(clauses[last + 1]?.lead ?? "") &&
    isAboutPublishing(tokens, clauses[last + 1])
  )
    last++;
  return (clauses[last]?.end ?? tokens.length) - 1;
}

const isAboutPublishing = (
  tokens: readonly Token[],
  clause: { start: number; end: number } | undefined,
): boolean =>
  clause !== undefined &&
  tokens
    .slice(clause.start, clause.end)
    .some(({ norm }) =>
      /^(?:publicera[rs]?|publiceras|läggs|läggas|tillgänglig[at]?|tillgängliggörs|anslås|offentliggörs)$/.test(
        norm,
      ),
    );

// "Minnesanteckningar: vid varje möte", "Dokumentation: minnesanteckningar förs".
function labelled(context: SentenceContext, title: string): ReturnType<RuleReader> {
  const { label, tokens, sentence, text } = context;
  if (label === null || !/^(?:minnesanteckningar|mötesanteckningar|protokoll|anteckningar)$/iu.test(label))
    return [];
  const colon = tokens.findIndex(({ norm }) => norm === ":");
  const opens = tokens[colon + 1]?.norm ?? "";
  const meeting = indexOf(tokens, colon, tokens.length, MEETING);
  const isShort =
    tokens.length - colon <= 8 &&
    (opens === "vid" || opens === "efter" || opens === "från" || opens === "förs");
  if (!isShort || meeting === null || isDeniedBetween(tokens, 0, tokens.length)) return [];
  const at = meetingPhrase(tokens, colon + 1, tokens.length, text);
  if (at === "other" || subjectOf(tokens, context.clauses, clauseAt(context, meeting), title) === "other")
    return [];
  return [
    {
      kind: "notes",
      strength: "stated",
      parameters: { at },
      range: { from: sentence.from, to: sentence.to },
      due: null,
    },
  ];
}
