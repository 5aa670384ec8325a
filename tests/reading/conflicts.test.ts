// What a text says against itself: told with its words, and not told of a text that is whole.
import { describe, expect, it } from "vitest";
import { readMandate } from "#reading/read-mandate.ts";

const conflicts = (body: string) =>
  readMandate(`Uppdragsbeskrivning för samverkansgrupp hud\n\nRapportering\n\n${body}\n`).conflicts.map(
    ({ kind, quote }) => `${kind}: ${quote}`,
  );

describe("a sentence that breaks off", () => {
  it.each([
    "Gruppen ska lämna årsrapport senast den",
    "Gruppen ska lämna årsrapport senast den.",
    "Gruppen ska lämna årsrapport senast den ...",
    "Gruppen ska lämna årsrapport senast den …",
    "Gruppen ska lämna årsrapport senast den ____ till nämnden.",
    "Gruppen ska lämna årsrapport före.",
    "Gruppen ska sammanträda minst",
    "Ordföranden utses av",
    "Ordföranden ska",
    "Minnesanteckningar förs och",
    "Planen lämnas till nämnden senast den 28",
    "Gruppen beslutar om undergrupper och att.",
  ])("%s", (sentence) => expect(conflicts(sentence)).toEqual([`unfinishedSentence: ${sentence}`]));

  it.each([
    "Gruppen ska lämna årsrapport senast den 1 mars.",
    "Gruppen ska:\n- stödja regionerna och\n- samordna remisser",
    "Gruppen ska\n- stödja regionerna\n- samordna remisser",
    "- stödja programområden som regionen har värdskap för\n- samordna remisser",
    "Antal ledamöter: 12",
    "Gruppen fastställer den.",
    "Det är en fråga som gruppen arbetar med.",
    "Ange m.m. i planen.",
    "Rapporten lämnas senast den <datum>",
  ])("not: %s", (body) => {
    expect(conflicts(body).filter((one) => one.startsWith("unfinished"))).toEqual([]);
  });
});

describe("a yearly duty with a day of one single year", () => {
  it.each([
    "En årlig rapport lämnas till nämnden före 2027-03-15.",
    "Gruppen ska varje år lämna en verksamhetsberättelse senast den 15 mars 2027.",
    "Aktivitetsplanen lämnas årligen senast 31/1 2027.",
  ])("%s", (sentence) => expect(conflicts(sentence)).toEqual([`yearlyWithDatedDay: ${sentence}`]));

  it.each([
    "En årlig rapport lämnas till nämnden före den 15 mars.",
    "Slutrapporten lämnas före 2027-03-15.",
    "Rapport lämnas första gången senast den 15 mars 2027, därefter årligen.",
    "Årsrapporten för 2027 lämnas till nämnden.",
  ])("not: %s", (sentence) => expect(conflicts(sentence)).toEqual([]));
});

describe("a link to a bare host", () => {
  it.each([
    ["Enligt [Rutin](http://vregion.se).", "http://vregion.se"],
    ["Se https://www.exempel.se.", "https://www.exempel.se"],
    ["Se https://www.exempel.se/ för mer.", "https://www.exempel.se/"],
  ])("%s", (sentence, link) => expect(conflicts(sentence)).toEqual([`unresolvableLink: ${link}`]));

  it.each(["Se https://www.exempel.se/rutin/12.", "Se www.exempel.se.", "Se [rutin](http://exempel.se/a)."])(
    "not: %s",
    (sentence) => expect(conflicts(sentence)).toEqual([]),
  );
});

describe("two sentences that demand different things", () => {
  const first = "Årsrapporten lämnas till nämnden senast den 1 mars.";

  it("two last days of one report", () => {
    const second = "Gruppens årsrapport ska lämnas till nämnden senast den 15 april.";
    expect(conflicts(`${first}\n\n${second}`)).toEqual([`contradictingRules: ${second}`]);
  });

  it("two numbers of meetings", () => {
    const second = "Möten hålls minst två gånger per år.";
    const words = `Gruppen ska sammanträda minst fyra gånger per år.\n\n${second}`;
    expect(conflicts(words)).toEqual([`contradictingRules: ${second}`]);
    expect(conflicts(words.replace("minst två", "högst åtta"))).toEqual([]);
    expect(conflicts(words.replace("minst två", "högst tre"))).toHaveLength(1);
    expect(conflicts(words.replace("hålls", "bör hållas"))).toEqual([]);
  });

  it.each([
    ["the same day twice", "Årsrapporten lämnas till nämnden senast 1 mars."],
    ["a softer wish", "Årsrapporten bör lämnas till nämnden senast den 1 februari."],
    ["somebody else’s day", "Årsrapporten lämnas till styrgruppen senast den 1 februari."],
    ["another document", "Aktivitetsplanen lämnas till nämnden senast den 1 februari."],
  ])("not: %s", (_name, second) => expect(conflicts(`${first}\n\n${second}`)).toEqual([]));
});
