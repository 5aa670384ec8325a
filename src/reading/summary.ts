// A reading in Swedish for a person at a terminal, and in English constants for a program.

import type {
  Conflict,
  DeliverableReading,
  LastDayReading,
  MandateReading,
  MandateState,
} from "#domain/mandate-reading.ts";
import { positions, splitLines } from "./lines.ts";
import { swedishMonths } from "./months.ts";

const STATES: Record<MandateState, string> = {
  template: "mall",
  draft: "utkast",
  awaitingDecision: "väntar på beslut",
  adopted: "fastställd",
  unknown: "framgår inte",
};
const STRENGTHS: Record<DeliverableReading["strength"], string> = {
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
  const { metadata, deliverables, conflicts } = reading;
  const lines = [
    reading.title ?? "(utan titel)",
    `Läge: ${STATES[reading.state]}`,
    `Uppdragsgivare: ${metadata.commissioner ?? NOT_SAID}`,
    `Fastställd av: ${metadata.adoptedBy ?? NOT_SAID}${metadata.adoptedOn ? ` (${metadata.adoptedOn.raw})` : ""}`,
    `Diarienummer: ${metadata.recordNumbers.join(", ") || NOT_SAID}`,
    `Avsnitt: ${reading.sections.length} · platshållare: ${reading.placeholders.length} · ej tolkade meningar: ${reading.unread.length}`,
    "",
    deliverables.length > 0 ? "Planer och rapporter varje år:" : "Ingen årlig plan eller rapport hittades.",
    ...deliverables.flatMap(demand),
    ...(conflicts.length > 0 ? ["", "Att kontrollera:"] : []),
    ...conflicts.map((conflict) => `- ${CONFLICTS[conflict.kind]}: ”${oneLine(conflict.quote)}”`),
  ];
  return `${lines.join("\n")}\n`;
}

function demand(one: DeliverableReading): string[] {
  const facts = [
    STRENGTHS[one.strength],
    one.withFollowUp ? "med uppföljning" : null,
    `till: ${one.receiver ?? NOT_SAID}`,
    `fastställs av: ${one.adoptedBy ?? NOT_SAID}`,
    one.publishedAt ? `publiceras på: ${one.publishedAt}` : null,
    `sista dag: ${one.lastDay ? lastDayWords(one.lastDay) : NOT_SAID}`,
  ];
  return [
    `- ${one.label} (${facts.filter(Boolean).join("; ")})`,
    `  rad ${one.line}: ”${oneLine(one.quote)}”`,
  ];
}

function lastDayWords({ boundary, month, day, yearOffset }: LastDayReading): string {
  const word = boundary === "before" ? "före" : "senast";
  const year = { 0: " samma år", 1: " året efter", unsaid: "" }[yearOffset ?? "unsaid"];
  return `${word} den ${day} ${swedishMonths[month - 1] ?? ""}${year}`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, " ");

/** Returns the reading in the shape `read-mandate --json` prints: quotes with offsets, line and column (both from 1). */
export function asJson(reading: MandateReading): object {
  const place = positions(splitLines(reading.text));
  const quoted = ({ from, to }: { from: number; to: number }) => ({
    quote: reading.text.slice(from, to),
    from,
    to,
    ...place(from),
  });
  const { title, state, metadata } = reading;
  return {
    title,
    state,
    metadata,
    sections: reading.sections.map(({ heading, level, range, bodyFrom }) => ({
      heading,
      level,
      ...range,
      bodyFrom,
    })),
    tasks: [],
    rules: reading.deliverables.map(
      ({ kind, strength, range, line: _line, column: _column, quote: _quote, ...parameters }) => ({
        kind,
        strength,
        ...quoted(range),
        parameters,
      }),
    ),
    placeholders: reading.placeholders.map(({ range }) => quoted(range)),
    conflicts: reading.conflicts.map(({ kind, range, detail }) => ({ kind, ...quoted(range), detail })),
    unread: reading.unread.map(quoted),
  };
}
