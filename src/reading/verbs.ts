// The verbs that make a document somebody's duty, the words that weigh them, and other verbs that open a clause.

const ACTIVE_INFINITIVES = [
  "lämna",
  "inlämna",
  "avlämna",
  "överlämna",
  "upprätta",
  "utarbeta",
  "presentera",
  "redovisa",
  "rapportera",
  "avrapportera",
  "återrapportera",
  "publicera",
  "dokumentera",
  "formulera",
  "sammanfatta",
  "leverera",
  "skicka",
  "utforma",
  "avlägga",
  "inrapportera",
];
// Verbs that do not follow the -a, -ar, -as pattern: infinitive, present, passive forms.
const OTHER_VERBS: [string, string, ...string[]][] = [
  ["sammanställa", "sammanställer", "sammanställs", "sammanställas"],
  ["färdigställa", "färdigställer", "färdigställs", "färdigställas"],
  ["tillställa", "tillställer", "tillställs", "tillställas"],
  ["skriva", "skriver", "skrivs", "skrivas"],
  ["sända", "sänder", "sänds", "sändas"],
  ["översända", "översänder", "översänds", "översändas"],
  ["insända", "insänder", "insänds", "insändas"],
  ["avge", "avger", "avges", "avgivas"],
  ["inge", "inger", "inges", "ingivas"],
  ["delge", "delger", "delges", "delgivas"],
  ["inkomma", "inkommer"],
  ["återkomma", "återkommer"],
  ["göra", "gör", "görs", "göras"],
  ["ta", "tar", "tas"],
  ["lägga", "lägger", "läggs", "läggas"],
];

const ACTIVE = new Set([
  ...ACTIVE_INFINITIVES.flatMap((verb) => [verb, `${verb}r`]),
  ...OTHER_VERBS.map(([infinitive]) => infinitive),
  ...OTHER_VERBS.map(([, present]) => present),
]);
const PRESENT = new Set([
  ...ACTIVE_INFINITIVES.map((verb) => `${verb}r`),
  ...OTHER_VERBS.map(([, present]) => present),
]);
const PASSIVE = new Set([
  ...ACTIVE_INFINITIVES.map((verb) => `${verb}s`),
  ...OTHER_VERBS.flatMap(([, , ...passive]) => passive),
  "finnas",
]);
const SHALL = new Set(["ska", "skall", "måste", "åligger", "skyldig", "skyldiga"]);
const SHOULD = new Set(["bör"]);
const MAY = new Set(["kan", "får", "möjlighet", "rätt"]);
const NOT_A_DUTY = new Set([
  "skulle",
  "borde",
  "kunde",
  "fick",
  "hade",
  "vill",
  "brukar",
  "avser",
  "planerar",
  "behöver",
]);
const RESPONSIBLE = new Set(["ansvarar", "tillser", "ser", "säkerställer", "svarar", "bevakar"]);
const ADOPTING = new Set(["fastställs", "fastställas", "beslutas", "godkänns", "godkännas", "antas"]);
// Enough other verbs to tell where one clause ends and the next begins.
const OTHER_VERBS_OF_CLAUSES = new Set([
  "ha",
  "vara",
  "hålla",
  "genomföra",
  "mötas",
  "är",
  "har",
  "blir",
  "utgör",
  "innehåller",
  "beskriver",
  "omfattar",
  "sker",
  "ske",
  "följs",
  "följer",
  "beslutar",
  "fastställer",
  "godkänner",
  "begär",
  "kräver",
  "läggs",
  "träffas",
  "sammanträder",
  "möts",
  "leder",
  "arbetar",
  "behandlar",
  "behandlas",
  "granskar",
  "ligger",
  "bygger",
  "finns",
  "utses",
  "utser",
  "består",
  "tar",
  "ger",
  "får",
  "stödjer",
  "samlas",
  "deltar",
  "bidrar",
  "anges",
]);

/** "Shall" for ska, skall, måste; "should" for bör; "may" for kan, får; "none" where there is no duty; null for other words. */
export function weightOf(word: string): "shall" | "should" | "may" | "none" | null {
  if (SHALL.has(word)) return "shall";
  if (SHOULD.has(word)) return "should";
  if (MAY.has(word)) return "may";
  return NOT_A_DUTY.has(word) ? "none" : null;
}

/** Returns true for an active verb of making or handing in: "lämna", "upprättar". */
export const isActiveDuty = (word: string): boolean => ACTIVE.has(word);

/** Returns true for the present form of such a verb: "lämnar". */
export const isPresentDuty = (word: string): boolean => PRESENT.has(word);

/** Returns true for a passive verb of making or handing in: "lämnas", "tas". */
export const isPassiveDuty = (word: string): boolean => PASSIVE.has(word);

/** Returns true for a passive verb of deciding: "fastställs". */
export const isAdopting = (word: string): boolean => ADOPTING.has(word);

/** Returns true for verbs that make somebody answer for another clause: "ansvarar (för att)". */
export const isResponsibility = (word: string): boolean => RESPONSIBLE.has(word);

const NOT_A_VERB = new Set(["möjlighet", "rätt", "skyldig", "skyldiga"]);

/** Returns true for a word that opens or carries a clause as its verb. */
export function isVerb(word: string): boolean {
  const known = isActiveDuty(word) || isPassiveDuty(word) || isAdopting(word) || isResponsibility(word);
  const weighs = weightOf(word);
  const isModal = weighs !== null && !NOT_A_VERB.has(word);
  return known || isModal || OTHER_VERBS_OF_CLAUSES.has(word) || /.{3}erar?s?$/.test(word);
}
