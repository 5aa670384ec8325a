// Last days in a mandate's words: which day, whether it is taken in, of which year, and what is no last day at all.
import { describe, expect, it } from "vitest";
import { findDays } from "#reading/last-day-words.ts";
import { tokenise } from "#reading/tokens.ts";

const daysIn = (text: string) => findDays(text, tokenise(text));

/** "boundary month-day year words", or why the day cannot be kept. */
const inShort = (text: string) =>
  daysIn(text).map(({ lastDay, impossible, isOpened }) => {
    if (impossible) return `impossible ${impossible.month}-${impossible.day}`;
    if (lastDay === null) return isOpened ? "not kept" : "not kept, unopened";
    return `${lastDay.boundary} ${lastDay.month}-${lastDay.day} ${lastDay.yearOffset ?? "?"} ${lastDay.words}`;
  });

describe("the boundary", () => {
  it.each(["senast före", "senast innan", "före", "innan"])("%s leaves the day out", (opening) => {
    expect(inShort(`lämnas ${opening} den 15 mars till nämnden`)).toEqual([
      `before 3-15 ? ${opening} den 15 mars`,
    ]);
  });

  it.each([
    "inte senare än",
    "ej senare än",
    "till och med",
    "t.o.m.",
    "t o m",
    "tom",
    "senast till",
    "senast",
    "Senast",
  ])("%s takes the day in", (opening) => {
    expect(inShort(`lämnas ${opening} 15 mars till nämnden`)).toEqual([`latest 3-15 ? ${opening} 15 mars`]);
  });

  it("is taken in where none is said", () => {
    expect(inShort("lämnas den 15 mars")).toEqual(["latest 3-15 ? den 15 mars"]);
    expect(inShort("lämnas 15 mars")).toEqual(["latest 3-15 ? 15 mars"]);
  });

  it("ends after the year when one is named", () => {
    expect(daysIn("lämnas senast 15 mars 2027 till nämnden").map(({ start, end }) => [start, end])).toEqual([
      [1, 5],
    ]);
  });

  it("tells where it begins and ends, among the words and in the text", () => {
    expect(daysIn("lämnas senast 15 mars påföljande år till nämnden")).toEqual([
      {
        lastDay: {
          words: "senast 15 mars påföljande år",
          range: { from: 7, to: 35 },
          boundary: "latest",
          month: 3,
          day: 15,
          yearOffset: 1,
        },
        impossible: null,
        isOpened: true,
        start: 1,
        end: 6,
      },
    ]);
  });
});

describe("the day", () => {
  it.each([
    ["senast den 15:e mars", "3-15"],
    ["senast den 1:a mars", "3-1"],
    ["senast 15e mars", "3-15"],
    ["senast 1a mars", "3-1"],
    ["senast 3:de mars", "3-3"],
    ["senast 4:dje mars", "3-4"],
    ["senast 5 te mars", "3-5"],
    ["senast 15/3", "3-15"],
    ["senast 15/1", "1-15"],
    ["senast 15/12", "12-15"],
    ["senast den 15 feb. till nämnden", "2-15"],
    ["senast måndagen den 15 mars", "3-15"],
    ["senast tisdag den 15 mars", "3-15"],
    ["senast onsdag 15 mars", "3-15"],
    ["senast torsdagen den 15 mars", "3-15"],
    ["senast fredagen den 15 mars", "3-15"],
    ["senast lördagen den 15 mars", "3-15"],
    ["senast söndagen den 15 mars", "3-15"],
    ["senast vid tisdagen den 15 mars", "3-15"],
    ["senast första mars", "3-1"],
    ["senast den andra mars", "3-2"],
    ["senast den tredje mars", "3-3"],
    ["senast den fjärde mars", "3-4"],
    ["senast den femte mars", "3-5"],
    ["senast den sjätte mars", "3-6"],
    ["senast den sjunde mars", "3-7"],
    ["senast den åttonde mars", "3-8"],
    ["senast den nionde mars", "3-9"],
    ["senast den tionde mars", "3-10"],
    ["senast 29 februari", "2-29"],
    ["senast 31 mars", "3-31"],
    ["senast 1 mars", "3-1"],
  ])("%s", (words, day) => {
    expect(inShort(`lämnas ${words}`)).toEqual([expect.stringContaining(`latest ${day} ? senast `)]);
  });

  it("keeps the dot of a month cut short only where the words go on", () => {
    expect(inShort("lämnas senast 15 feb. samma år.")).toEqual(["latest 2-15 0 senast 15 feb. samma år"]);
    expect(inShort("lämnas senast 15 feb.")).toEqual(["latest 2-15 ? senast 15 feb"]);
  });

  it.each([
    ["senast 31 april", "impossible 4-31"],
    ["senast 30/2", "impossible 2-30"],
    ["senast 0 mars", "impossible 3-0"],
    ["senast 32 mars", "impossible 3-32"],
    ["den 31 april", "impossible 4-31"],
  ])("%s is in no year", (words, told) => {
    expect(inShort(`lämnas ${words}`)).toEqual([told]);
  });

  it.each([
    "lämnas 15/3",
    "lämnas senast 15/13",
    "lämnas senast 15/0",
    "lämnas senast 15/mars",
    "lämnas senast 150 mars",
    "lämnas senast den femtonde mars",
    "lämnas senast den mars",
    "lämnas senast mars",
    "lämnas första mars",
    "lämnas senast den 15",
    "lämnas senast 15 möten",
    "lämnas senast idag 15",
    "lämnas senast måndagens 15 möten",
    "lämnas senast",
    "senast",
    "",
  ])("none in %j", (words) => {
    expect(inShort(words)).toEqual([]);
  });

  it.each([
    ["senast xmåndag 15 mars", "15 mars"],
    ["senast måndagens 15 mars", "15 mars"],
    ["senast den vid den 15 mars", "senast den vid den 15 mars"],
    ["senast vid den vid den 15 mars", "den vid den 15 mars"],
  ])("of %j the last day is %j", (words, lastDay) => {
    expect(inShort(`lämnas ${words}`)).toEqual([`latest 3-15 ? ${lastDay}`]);
  });
});

describe("the end of a month", () => {
  it.each([
    ["senast utgången av mars", "latest 3-31 ? senast utgången av mars"],
    ["vid senast utgång av april", "latest 4-30 ? senast utgång av april"],
    ["före slutet av juni", "latest 6-30 ? före slutet av juni"],
    ["senast i slutet på juni", null],
    ["senast slutet på juni", "latest 6-30 ? senast slutet på juni"],
    ["senast sista dagen i maj", "latest 5-31 ? senast sista dagen i maj"],
    ["senast sista dag i maj", "latest 5-31 ? senast sista dag i maj"],
    ["senast den sista maj", "latest 5-31 ? senast den sista maj"],
    ["senast vid mars månads utgång", "latest 3-31 ? senast vid mars månads utgång"],
    ["senast vid mars månad slut", "latest 3-31 ? senast vid mars månad slut"],
    ["senast vid mars utgång", "latest 3-31 ? senast vid mars utgång"],
    ["senast vid feb. månads slut", "before 3-1 ? senast vid feb. månads slut"],
    ["före utgången av februari", "before 3-1 ? före utgången av februari"],
    ["senast sista februari nästa år", "before 3-1 1 senast sista februari nästa år"],
    ["senast sista maj månad samma år", "latest 5-31 0 senast sista maj månad samma år"],
  ])("%s", (words, told) => {
    expect(inShort(`lämnas ${words}`)).toEqual(told === null ? [] : [told]);
  });

  it.each(["senast utgången av året", "senast mars månad", "senast mars", "senast vid slutet"])(
    "is not said by %s",
    (words) => {
      expect(inShort(`lämnas ${words}`)).toEqual([]);
    },
  );
});

describe("a day that does not come back", () => {
  it.each([
    "senast 15 mars 2027",
    "senast 15 mars 1999",
    "senast 15/3 2027",
    "senast 2027-03-15",
    "senast den 15 feb. 2027",
    "senast utgången av mars 2027",
  ])("%s", (words) => {
    expect(inShort(`lämnas ${words}`)).toEqual(["not kept"]);
  });

  it.each([
    ["senast 15 mars 2127", "latest 3-15 ? senast 15 mars"],
    ["senast 15 mars 20271", "latest 3-15 ? senast 15 mars"],
    ["senast 15 mars 12027", "latest 3-15 ? senast 15 mars"],
  ])("%s names no year of ours", (words, told) => {
    expect(inShort(`lämnas ${words}`)[0]).toBe(told);
  });

  it.each(["2027-3-15", "027-03-15", "2027-03-5", "2027/03/15", "2027/03-15", "2027-03/15", "mars-03-15"])(
    "%s is no day in figures",
    (words) => {
      expect(inShort(`lämnas senast ${words}`)).not.toContain("not kept");
    },
  );
});

describe("a day only roughly said", () => {
  it.each([
    "ca",
    "cirka",
    "omkring",
    "ungefär",
    "runt",
    "veckor",
    "vecka",
    "dagar",
    "månader",
    "månad",
    "dag",
  ])("%s senast den 15 mars", (word) => {
    expect(inShort(`lämnas ${word} senast den 15 mars`)).toEqual(["not kept"]);
    expect(inShort(`lämnas ${word} den 15 mars`)).toEqual(["not kept, unopened"]);
  });

  it.each(["-", "–", "till", "eller", "och", "respektive"])("one of two, with %s between", (between) => {
    expect(inShort(`lämnas senast 15 mars ${between} 15 april`)[0]).toBe("not kept");
  });

  it("is exact where no other day follows", () => {
    expect(inShort("lämnas senast 15 mars och skickas 15 april")).toEqual([
      "latest 3-15 ? senast 15 mars",
      "latest 4-15 ? 15 april",
    ]);
    expect(inShort("lämnas senast 15 mars, 15 april")[0]).toBe("latest 3-15 ? senast 15 mars");
    expect(inShort("lämnas senast 15 mars och nämnden")).toEqual(["latest 3-15 ? senast 15 mars"]);
  });
});

describe("a day that nothing shall be done by", () => {
  it.each([
    "från",
    "efter",
    "sedan",
    "mellan",
    "tidigast",
    "perioden",
    "till",
    "från och med",
    "fr.o.m.",
    "fr.o.m",
    "fr o m",
    "from",
    "–",
    "-",
  ])("%s den 15 mars", (word) => {
    expect(inShort(`gäller ${word} den 15 mars`)).toEqual(["not kept, unopened"]);
  });

  it.each(["från", "efter", "sedan", "mellan", "tidigast", "perioden", "till", "från och med"])(
    "%s senast den 15 mars is opened, and kept",
    (word) => {
      expect(inShort(`gäller ${word} senast den 15 mars`)).toEqual(["latest 3-15 ? senast den 15 mars"]);
    },
  );
});

describe("the year", () => {
  it.each([
    "det efterföljande året",
    "det följande året",
    "därpå följande år",
    "efterföljande år",
    "påföljande år",
    "nästföljande år",
    "nästkommande år",
    "följande år",
    "kommande år",
    "året efter",
    "året därpå",
    "nästa år",
    "efterföljande kalenderår",
    "följande kalenderår",
  ])("%s is the next", (words) => {
    expect(inShort(`lämnas senast 15 mars ${words}`)).toEqual([`latest 3-15 1 senast 15 mars ${words}`]);
  });

  it.each(["samma år", "innevarande år", "det aktuella året", "samma kalenderår"])(
    "%s is the same",
    (words) => {
      expect(inShort(`lämnas senast 15 mars ${words}`)).toEqual([`latest 3-15 0 senast 15 mars ${words}`]);
    },
  );

  it.each([
    "varje år",
    "varje kalenderår",
    "årligen",
    "årsvis",
    "per år",
    "föregående år",
    "året före",
    "året innan",
  ])("%s says neither", (words) => {
    expect(inShort(`lämnas senast 15 mars ${words}`)).toEqual([`latest 3-15 ? senast 15 mars ${words}`]);
  });
});

describe("several days", () => {
  it("are found in order, each once, between the two places", () => {
    const text = "senast 1 mars och senast 2 april";
    const tokens = tokenise(text);
    const found = (from?: number, to?: number) =>
      findDays(text, tokens, from, to).map(({ start, end }) => [start, end]);
    expect(found()).toEqual([
      [0, 3],
      [4, 7],
    ]);
    expect(found(1)).toEqual([
      [1, 3],
      [4, 7],
    ]);
    expect(found(3, 4)).toEqual([]);
    expect(found(3, 5)).toEqual([[4, 7]]);
  });
});
