// Headings and lists as mandates lay them out: numbered without a dot, with a hash, a colon, a section sign, or bare.
import { describe, expect, it } from "vitest";
import { readMandate } from "#reading/read-mandate.ts";

const HEAD = "Uppdragsbeskrivning för samverkansgruppen Exempel\n\n";
const headings = (body: string) =>
  readMandate(HEAD + body).sections.map(({ level, heading }) => `${level} ${heading}`);
const ITEMS = "- följa utvecklingen\n- sprida kunskap\n";

describe("headings", () => {
  it.each([
    [
      "1 Bakgrund\nGruppen är ny.\n\n2 Uppdrag\n2.1 Mål\nGruppen lär av andra.\n",
      ["1 Bakgrund", "1 Uppdrag", "2 Mål"],
    ],
    ["§ 1  Uppgift\nRådet ger råd.\n\n§ 2  Möten\nRådet möts.\n", ["1 Uppgift", "1 Möten"]],
    ["## Vad gör gruppen?\nGruppen lär av andra.\n", ["2 Vad gör gruppen?"]],
    [
      "1. Vilka ingår\nTvå personer.\n\n2. Hur gruppen arbetar\nDigitalt.\n",
      ["1 Vilka ingår", "1 Hur gruppen arbetar"],
    ],
    ["Bakgrund:\nGruppen är ny.\n", ["1 Bakgrund"]],
    [
      "3.\tSammansättning m.m.\n3.1\tGruppen har ledamöter.\n3.2\tGruppen har en ordförande.\n",
      ["1 Sammansättning m.m."],
    ],
    ["Antal möten:\t6–8 per år\nSekreterare:\tAnställd i regionen\n", []],
    ["Beslutsdatum: 2024-05-21\n\nSyfte\n\nGruppen lär av andra.\n", ["1 Syfte"]],
    ["Beslutsdatum: 2024-05-21\n\nMaria Exempel\nUtvecklingsdirektör\n\nGruppen lär av andra.\n", []],
  ])("%j", (body, expected) => expect(headings(body)).toEqual(expected));
});

describe("lists", () => {
  it.each([
    `Uppdrag\nGruppen ska\n${ITEMS}`,
    `UPPDRAG\n\nGruppen har till uppgift att\n\n${ITEMS.replaceAll("- ", "o  ")}`,
    `2. Uppdragets innehåll\nDet åligger gruppen att\na) följa utvecklingen\nb) sprida kunskap\n`,
    `## Vad gör gruppen?\n${ITEMS}`,
    `Uppdraget:\nGruppen ska\n1. följa utvecklingen\n2. sprida kunskap\n`,
  ])("%j sets two tasks, and breaks off nowhere", (body) => {
    const reading = readMandate(HEAD + body);
    expect(reading.tasks.map(({ text }) => text)).toEqual(["följa utvecklingen", "sprida kunskap"]);
    expect(reading.conflicts).toEqual([]);
  });
});

it("takes the group's name below a bare title into the title", () => {
  const { title } = readMandate(
    "Styrdokument\nLänsgemensam samverkansgrupp barns hälsa\n\nSyfte\n\nAtt lära.\n",
  );
  expect(title).toBe("Styrdokument Länsgemensam samverkansgrupp barns hälsa");
});

it("demands nothing of what a section says of another level, or what a text says that it does not say", () => {
  const demands = (body: string) => readMandate(HEAD + body).rules;
  expect(demands("Nationell nivå\n\nVarje region ska ha en ledamot i gruppen.\n")).toEqual([]);
  expect(demands("Möten\n\nHär står inget om vem som skriver anteckningar vid mötena.\n")).toEqual([]);
  expect(demands("Regionnivå\n\nVarje region ska ha en ledamot i gruppen.\n")).toHaveLength(1);
});
