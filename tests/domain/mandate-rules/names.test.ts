// Names of bodies as people write them, and when a mandate's words mean the group's own regions.
import { describe, expect, it } from "vitest";
import { isSameBody, mayBeBody } from "#domain/mandate-rules/body-names.ts";
import { meansRegions } from "#domain/mandate-rules/region-words.ts";

describe("the same body", () => {
  it.each([
    ["Ledningsgruppen", "ledningsgruppen", true],
    [" Samverkansnämndens  Ledningsgrupp ", "samverkansnämndens ledningsgrupp", true],
    ["den nationella gruppen", "Nationella gruppen", true],
    ["Den respektive gruppen", "gruppen", true],
    ["varje region", "region", true],
    ["Kunskapsstyrningsgruppen", "Ledningsgruppen", false],
    ["Ledningsgruppens stab", "Ledningsgruppen", false],
    ["demensgruppen", "mensgruppen", false],
    ["gruppen den nya", "gruppen nya", false],
    ["Samverkansna\u0308mnden", "Samverkansnämnden", true],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(isSameBody(one, other)).toBe(expected);
    expect(isSameBody(other, one)).toBe(expected);
  });
});

describe("who may be meant", () => {
  it.each([
    ["Samverkansgruppen", "den sjukvårdsregionala samverkansgruppen", true],
    ["Förvaltningschef, Förvaltning Norr", "respektive förvaltningschef", true],
    ["Länet", "respektive län", true],
    ["Region Uppsala", "respektive län", false],
    ["Ledningsgruppen", "Kunskapsstyrningsgruppen", false],
  ])("%s for %s: %s", (written, named, expected) => {
    expect(mayBeBody(written, named)).toBe(expected);
    expect(mayBeBody(named, written)).toBe(expected);
  });
});

describe("the group's regions", () => {
  it.each([
    ["region", true],
    ["Regionerna", true],
    ["regioner", true],
    ["respektive region", true],
    ["varje regions ledning", false],
    ["regionen", true],
    ["regionernas", true],
    ["regionens hälso- och sjukvård", true],
    ["samtliga regioner i landet", true],
    ["  regionerna ", true],
    ["sjukvårdsregionen", false],
    ["regionråd", false],
    ["respektive organisation", false],
    ["kommunerna", false],
  ])("%s: %s", (words, expected) => {
    expect(meansRegions(words)).toBe(expected);
  });
});
