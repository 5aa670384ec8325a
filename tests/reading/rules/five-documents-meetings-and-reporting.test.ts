// The five documents: every demand on meetings, notes, publishing, plans, reports and duration, and nothing beside them.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RuleKind } from "#domain/mandate-reading.ts";
import { readMandate } from "#reading/read-mandate.ts";

const KINDS: readonly RuleKind[] = [
  "meetingFrequency",
  "notes",
  "publication",
  "plan",
  "report",
  "deliverable",
  "ongoingReporting",
  "permanence",
];
const read = (name: string) =>
  readMandate(readFileSync(new URL(`../mandates/${name}.txt`, import.meta.url), "utf8"));
const found = (name: string) =>
  read(name)
    .rules.filter(({ kind }) => KINDS.includes(kind))
    .map(({ kind, strength, parameters, quote }) => ({ kind, strength, parameters, quote }));

const NOTES_000 = "Vid gruppens sammanträden ska minnesanteckningar föras och publiceras på angiven plats.";
const NOTES_001 =
  "Vid samverkansgruppens sammanträden ska minnesanteckningar föras och publiceras på angiven plats.";
const WEBSITE = "sjukvårdsregionens webbplats";
const WEB_003 =
  "Grupperna dokumenterar sitt arbete i en årlig handlingsplan och årsrapport som publiceras på sjukvårdsregionens webbplats tillsammans med aktuella kontaktuppgifter.";

describe("what each document demands", () => {
  it("000", () => {
    expect(found("000")).toEqual([
      {
        kind: "plan",
        strength: "shall",
        parameters: { withFollowUp: false, publishedAt: null },
        quote: "Gruppen ska årligen presentera en aktivitetsplan som fastställs av kunskapsstyrningsgruppen.",
      },
      { kind: "notes", strength: "shall", parameters: { at: "gruppens sammanträden" }, quote: NOTES_000 },
      {
        kind: "publication",
        strength: "shall",
        parameters: { what: "minnesanteckningar", place: "angiven plats", withinDays: null },
        quote: NOTES_000,
      },
      {
        kind: "ongoingReporting",
        strength: "stated",
        parameters: { to: null },
        quote: "Rapportering sker fortlöpande",
      },
      {
        kind: "report",
        strength: "stated",
        parameters: { withFollowUp: true, publishedAt: null },
        quote:
          "Rapportering sker fortlöpande och i en skriftlig årlig verksamhetsberättelse inkluderande uppföljning till samordnare för kunskapsstyrning i sjukvårdsregion Mellansverige före den 28 februari efterföljande år.",
      },
    ]);
  });

  it("001", () => {
    expect(found("001")).toEqual([
      {
        kind: "meetingFrequency",
        strength: "shall",
        parameters: { minimum: 2, maximum: null, per: "calendarYear", isApproximate: false },
        quote: "Samverkansgruppen ska sammanträda minst två gånger per år.",
      },
      {
        kind: "notes",
        strength: "shall",
        parameters: { at: "samverkansgruppens sammanträden" },
        quote: NOTES_001,
      },
      {
        kind: "publication",
        strength: "shall",
        parameters: { what: "minnesanteckningar", place: "angiven plats", withinDays: null },
        quote: NOTES_001,
      },
      {
        kind: "plan",
        strength: "stated",
        parameters: { withFollowUp: true, publishedAt: null },
        quote: expect.stringMatching(
          /^En aktivitetsplan med uppställda mål .* före den 28 februari efterföljande år\.$/s,
        ),
      },
    ]);
  });

  it("002, where all of it is left to fill in", () => expect(found("002")).toEqual([]));

  it("003, with contact details that are published beside the plan and the report", () => {
    expect(found("003")).toEqual([
      {
        kind: "plan",
        strength: "stated",
        parameters: { withFollowUp: false, publishedAt: WEBSITE },
        quote: WEB_003,
      },
      {
        kind: "report",
        strength: "stated",
        parameters: { withFollowUp: false, publishedAt: WEBSITE },
        quote: WEB_003,
      },
      {
        kind: "publication",
        strength: "stated",
        parameters: { what: "aktuella kontaktuppgifter", place: WEBSITE, withinDays: null },
        quote: "som publiceras på sjukvårdsregionens webbplats tillsammans med aktuella kontaktuppgifter.",
      },
    ]);
    const numbers = read("003").rules.filter(({ kind }) => KINDS.includes(kind));
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(1);
  });

  it("004", () => {
    expect(found("004")).toEqual([
      {
        kind: "meetingFrequency",
        strength: "stated",
        parameters: { minimum: 4, maximum: 8, per: "calendarYear", isApproximate: false },
        quote: "Mötesfrekvens: 4 – 8 ggr/år",
      },
      {
        kind: "ongoingReporting",
        strength: "stated",
        parameters: { to: "sin ordinarie linjestruktur" },
        quote: "Deltagarna i samordningsråden rapporterar i sin ordinarie linjestruktur",
      },
    ]);
  });
});

describe("every rule of every document", () => {
  it.each([
    ["000", 14],
    ["001", 12],
  ])("%s holds %i numbered demands", (name, demands) => {
    const numbers = read(name).rules.map(({ number }) => number);
    expect([...new Set(numbers)]).toEqual(Array.from({ length: demands }, (_, i) => i + 1));
  });

  it.each(["000", "001", "002", "003", "004"])("%s: quotes stand at their line and column", (name) => {
    const { text, rules } = read(name);
    const lines = text.split("\n");
    expect(rules.length).toBeGreaterThan(0);
    for (const { quote, range, line, column } of rules) {
      expect(text.slice(range.from, range.to)).toBe(quote);
      expect(lines[line - 1]?.slice(column - 1)).toSatisfy((rest: string) =>
        rest.startsWith(quote.split("\n")[0] ?? "?"),
      );
    }
  });
});
