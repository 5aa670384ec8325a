// Words that say how often: every year, something else, and about which year.
import { describe, expect, it } from "vitest";
import { tokenise } from "#reading/tokens.ts";
import { findYearly, isAboutLastYear, isOtherFrequency } from "#reading/yearly.ts";

const within = <T>(
  ask: (tokens: ReturnType<typeof tokenise>, from: number, to: number) => T,
  words: string,
) => {
  const tokens = tokenise(words);
  return ask(tokens, 0, tokens.length);
};

describe("every year", () => {
  it.each([
    "årlig",
    "årligen",
    "årliga",
    "årligt",
    "årsvis",
    "årsvisa",
    "varje år",
    "varje kalenderår",
    "varje verksamhetsår",
    "per år",
    "om året",
    "för föregående år",
    "för det gångna året",
    "för det kommande året",
    "för kommande år",
    "för nästkommande år",
    "för nästa år",
    "för varje år",
    "efterföljande år",
    "påföljande år",
    "nästföljande år",
    "följande år",
    "föregående års",
    "en gång per",
    "avseende föregående år",
  ])("%s", (words) => {
    expect(within(findYearly, `Gruppen lämnar ${words} rapport`)).toBe(2);
  });

  it.each(["halvårlig", "årligheten", "årets", "varje", "år", "en gång", "kommande år", "avseende"])(
    "is not said by %s",
    (words) => {
      expect(within(findYearly, words)).toBeNull();
    },
  );

  it("is looked for between the two places and nowhere else", () => {
    const tokens = tokenise("årligen lämnas rapport årligen");
    expect(findYearly(tokens, 1, 3)).toBeNull();
    expect(findYearly(tokens, 1, 4)).toBe(3);
    expect(findYearly(tokens, 3, 9)).toBe(3);
    expect(findYearly(tokens, 4, 9)).toBeNull();
  });
});

describe("more or less often", () => {
  it.each([
    "vartannat år",
    "varannan månad",
    "vart tredje år",
    "halvårsvis",
    "halvårs",
    "kvartalsvis",
    "månadsvis",
    "terminsvis",
    "engångs",
    "engångsrapport",
    "varje termin",
    "per termin",
    "varje månad",
    "varje kvartal",
    "varje halvår",
    "per kvartal",
    "per halvår",
    "per månad",
    "varje möte",
    "två gånger",
    "tre gånger",
    "fyra gånger",
    "fem gånger",
    "sex gånger",
    "2 gånger",
    "3 gånger",
    "4 gånger",
    "5 gånger",
    "6 gånger",
    "flera gånger",
  ])("%s", (words) => {
    expect(within(isOtherFrequency, `rapporteras ${words}`)).toBe(true);
  });

  it.each([
    "årligen",
    "en gång",
    "två rapporter",
    "12 gånger",
    "tvåa gånger",
    "etttvå gånger",
    "två gångerna",
    "två omgånger",
    "gånger",
    "tjugovart",
    "vartefter",
    "halvår",
    "kvartalsvisa",
    "ickeengångs",
    "varje",
    "per",
    "varje år",
  ])("is not said by %s", (words) => {
    expect(within(isOtherFrequency, words)).toBe(false);
  });

  it("is looked for between the two places and nowhere else", () => {
    const tokens = tokenise("kvartalsvis lämnas rapport kvartalsvis");
    expect([isOtherFrequency(tokens, 1, 3), isOtherFrequency(tokens, 1, 4)]).toEqual([false, true]);
    expect(isOtherFrequency(tokens, 4, 9)).toBe(false);
  });
});

describe("about the year that has gone", () => {
  it.each([
    "för föregående år",
    "om föregående års arbete",
    "avseende det gångna året",
    "över det gångna årets arbete",
    "gällande gångna året",
    "från förra året",
    "rörande det gångna verksamhetsåret",
    "för föregående kalenderår",
    "för föregående verksamhetsår",
  ])("%s", (words) => {
    expect(within(isAboutLastYear, `rapport ${words}`)).toBe(true);
  });

  it.each(["föregående år", "under förra året", "för kommande år", "för året", "för"])(
    "is not said by %s",
    (words) => {
      expect(within(isAboutLastYear, words)).toBe(false);
    },
  );

  it("is looked for between the two places and nowhere else", () => {
    const tokens = tokenise("om förra året och om förra året");
    expect([isAboutLastYear(tokens, 1, 5), isAboutLastYear(tokens, 1, 6)]).toEqual([false, true]);
    expect(isAboutLastYear(tokens, 0, 2)).toBe(true);
  });
});
