// The nouns mandates use for the yearly plan and the yearly report.
import { isOneSlipApart } from "./misspelling.ts";

export interface DocumentNoun {
  kind: "plan" | "report";
  /** The noun without article or ending. */
  label: string;
  isDefinite: boolean;
  /** True when the noun itself says that it comes every year: "årsrapport". */
  isYearlyByName: boolean;
  /** True for "plan" and "rapport", which mean something only next to "årlig" or after a fuller noun. */
  isBare: boolean;
}

const PLANS = [
  "aktivitetsplan",
  "handlingsplan",
  "verksamhetsplan",
  "arbetsplan",
  "årsplan",
  "årsarbetsplan",
  "plan",
];
const REPORTS = [
  "verksamhetsberättelse",
  "årsrapport",
  "årsredovisning",
  "årsberättelse",
  "verksamhetsrapport",
  "verksamhetsredovisning",
  "uppföljningsrapport",
  "lägesrapport",
  "lägesredovisning",
  "rapport",
  "berättelse",
  "redovisning",
];
const BARE = new Set(["plan", "rapport", "berättelse", "redovisning"]);
const SURE_LENGTH = 9;

interface Form {
  noun: DocumentNoun;
  word: string;
}

const FORMS: Form[] = [
  ...PLANS.flatMap((label) => forms("plan", label, `${label}en`, `${label}er`, `${label}erna`)),
  ...REPORTS.flatMap((label) => {
    const definite = label.endsWith("e") ? `${label}n` : `${label}en`;
    const plural = label.endsWith("e") ? `${label}r` : `${label}er`;
    return forms("report", label, definite, plural, `${plural}na`);
  }),
];
const EXACT = new Map(FORMS.map((form) => [form.word, form.noun]));
const SLIPPABLE = FORMS.filter((form) => form.noun.label.length >= SURE_LENGTH);

/** Returns the document a lower-case word names, or null; a genitive ("planens") names something else. */
export function documentNoun(word: string): DocumentNoun | null {
  const plain = word.replaceAll("-", "");
  const exact = EXACT.get(plain);
  if (exact) return exact;
  if (plain.length < SURE_LENGTH || plain.length > 30 || plain.endsWith("s")) return null;
  return (
    SLIPPABLE.find((form) => form.word[0] === plain[0] && isOneSlipApart(plain, form.word))?.noun ?? null
  );
}

function forms(
  kind: DocumentNoun["kind"],
  label: string,
  definite: string,
  plural: string,
  definitePlural: string,
): Form[] {
  const shared = { kind, label, isYearlyByName: label.startsWith("års"), isBare: BARE.has(label) };
  return [
    { word: label, noun: { ...shared, isDefinite: false } },
    { word: definite, noun: { ...shared, isDefinite: true } },
    { word: plural, noun: { ...shared, isDefinite: false } },
    { word: definitePlural, noun: { ...shared, isDefinite: true } },
  ];
}
