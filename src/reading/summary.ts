// A reading in Swedish for a person at a terminal.

import type {
  Conflict,
  LastDayReading,
  MandateReading,
  MandateState,
  RuleReading,
  Strength,
  TaskReading,
} from "#domain/mandate-reading.ts";
import { swedishMonths } from "./months.ts";
import { kindWords, parameterWords, valueWords } from "./rule-words.ts";

const STATES: Record<MandateState, string> = {
  template: "mall",
  draft: "utkast",
  awaitingDecision: "väntar på beslut",
  adopted: "fastställd",
  unknown: "framgår inte",
};
const STRENGTHS: Record<Strength, string> = {
  shall: "ska",
  stated: "står i texten, utan ”ska”",
  should: "bör",
  may: "kan",
  consider: "ska övervägas",
  principle: "som princip",
  prohibition: "får inte",
  elsewhere: "regleras i annat dokument",
};
const CONFLICTS: Record<Conflict["kind"], string> = {
  draftAndAdopted: "Märkt som utkast men sägs vara fastställd",
  placeholderDate: "Datumet är inte ifyllt",
  emptyDecisionDate: "Beslutsdatum saknas",
  unlikelyYear: "Årtalet verkar inte rimligt",
  leftoverPlaceholder: "Platshållare står kvar",
  impossibleDate: "Dagen finns inte",
  adoptedWithoutDay: "Fastställd, men utan hel dag",
  unfinishedSentence: "Meningen är inte avslutad",
  yearlyWithDatedDay: "Ska göras varje år, men dagen gäller ett enda år",
  unresolvableLink: "Länken leder inte till något dokument",
  contradictingRules: "Två meningar kräver olika saker",
};
const NOT_SAID = "anges inte";

/** Returns the reading as Swedish lines, ending in a line feed. */
export function summarise(reading: MandateReading): string {
  const { metadata, rules, tasks, promises, conflicts } = reading;
  const demands = new Set(rules.map(({ number }) => number)).size;
  const lines = [
    reading.title ?? "(utan titel)",
    `Läge: ${STATES[reading.state]}`,
    `Uppdragsgivare: ${commissioner(reading)}`,
    `Uppdragstagare: ${metadata.assignee ?? NOT_SAID}`,
    `Fastställd av: ${metadata.adoptedBy ?? NOT_SAID}${metadata.adoptedOn ? ` (${metadata.adoptedOn.raw})` : ""}`,
    `Diarienummer: ${metadata.recordNumbers.join(", ") || NOT_SAID}`,
    `Skickas till: ${metadata.recipients.map(oneLine).join("; ") || NOT_SAID}`,
    `Avsnitt: ${reading.sections.length} · platshållare: ${reading.placeholders.length} · ej tolkade meningar: ${reading.unread.length}`,
    ...(tasks.length > 0 ? ["", `Deluppdrag: ${tasks.length}`] : []),
    ...tasks.map(task),
    ...(promises.length > 0 ? ["", `Patientlöften: ${promises.length}`] : []),
    ...promises.map(({ from, to }) => `- ${oneLine(reading.text.slice(from, to))}`),
    "",
    rules.length > 0 ? `Krav: ${demands}` : "Inga krav hittades.",
    ...rules.flatMap(demand),
    ...(conflicts.length > 0 ? ["", "Att kontrollera:"] : []),
    ...conflicts.map((conflict) => `- ${CONFLICTS[conflict.kind]}: ”${oneLine(conflict.quote)}”`),
  ];
  return `${lines.join("\n")}\n`;
}

function commissioner({ metadata }: MandateReading): string {
  const { role, supportedBy } = metadata.commissionerDetail ?? { role: null, supportedBy: null };
  const support = supportedBy ? ` (med stöd av ${supportedBy})` : "";
  return `${metadata.commissioner ?? NOT_SAID}${role ? `, ${role}` : ""}${support}`;
}

const task = ({ scope, order, text }: TaskReading): string =>
  `- ${scope === "general" ? "Generellt" : "Eget"} ${order}: ${oneLine(text)}`;

function demand(rule: RuleReading): string[] {
  const facts = [STRENGTHS[rule.strength], ...dueFacts(rule), ...parameterFacts(rule)];
  const name = rule.due ? `${kindWords[rule.kind]}: ${rule.due.label}` : kindWords[rule.kind];
  return [`${rule.number}. ${name} (${facts.join("; ")})`, `   rad ${rule.line}: ”${oneLine(rule.quote)}”`];
}

function dueFacts({ kind, due }: RuleReading): string[] {
  if (!due || kind === "deliverable") return [];
  return [
    `till: ${due.receiver ?? NOT_SAID}`,
    `fastställs av: ${due.adoptedBy ?? NOT_SAID}`,
    `sista dag: ${due.lastDay ? lastDayWords(due.lastDay) : NOT_SAID}`,
  ];
}

// Facts the text gives; what is null, false or empty is not said, and is left out.
function parameterFacts({ parameters }: RuleReading): string[] {
  return Object.entries(parameters).flatMap(([name, value]: [string, unknown]) => {
    const words = parameterWords[name] ?? name;
    if (value === true) return [words];
    if (Array.isArray(value)) return value.length > 0 ? [`${words}: ${value.join(", ")}`] : [];
    if (typeof value === "number") return [`${words}: ${value}`];
    return typeof value === "string" ? [`${words}: ${valueWords[value] ?? oneLine(value)}`] : [];
  });
}

function lastDayWords({ boundary, month, day, yearOffset }: LastDayReading): string {
  const word = boundary === "before" ? "före" : "senast";
  const year = { 0: " samma år", 1: " året efter", unsaid: "" }[yearOffset ?? "unsaid"];
  return `${word} den ${day} ${swedishMonths[month - 1] ?? ""}${year}`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, " ");
