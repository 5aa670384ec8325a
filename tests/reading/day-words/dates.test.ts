// A date in the head of a document: whole, in part, still to be filled in, or one that does not exist.
import { expect, it } from "vitest";
import { findDate } from "#reading/dates.ts";

it.each([
  ["2024-02-29", "2024-02-29"],
  ["2024.2.9", "2024-02-09"],
  ["2024/12/01", "2024-12-01"],
  ["den 3 mars 2024", "2024-03-03"],
  ["13 MARS 2024", "2024-03-13"],
  ["3:e mars 2024", "2024-03-03"],
  ["1a maj 2024", "2024-05-01"],
  ["1:a maj 2024", "2024-05-01"],
  ["3 feb. 2024", "2024-02-03"],
  ["3\u00A0mars\u00A0\u00A02024", "2024-03-03"],
  ["3  september  2024", "2024-09-03"],
  ["0003-02-01", "0003-02-01"],
])("%s is %s", (words, day) => {
  expect(findDate(words, 0)).toMatchObject({
    day,
    year: Number(day.slice(0, 4)),
    isImpossible: false,
    isPlaceholder: false,
  });
});

it("tells the words themselves and where they stand in the text", () => {
  expect(findDate("Fastställd 2024-03-05 av nämnden", 100)).toEqual({
    raw: "2024-03-05",
    day: "2024-03-05",
    range: { from: 111, to: 121 },
    year: 2024,
    isPlaceholder: false,
    isImpossible: false,
  });
});

it("takes a date in figures before one in words", () => {
  expect(findDate("3 mars 2023, ändrad 2024-05-06", 0)?.raw).toBe("2024-05-06");
});

it.each([
  ["2023-02-29", "2023-02-29", 2023],
  ["31 april 2024", "31 april 2024", 2024],
  ["2024-13-01", "2024-13-01", 2024],
])("%s is a day that does not exist", (words, raw, year) => {
  expect(findDate(words, 0)).toMatchObject({
    raw,
    day: null,
    year,
    isImpossible: true,
    isPlaceholder: false,
  });
});

it.each([
  ["202X-MM-DD", null],
  ["20XX-XX-XX", null],
  ["20xx-xx-xx", null],
  ["202x/mm/dd", null],
  ["XXXX-XX-XX", null],
  ["xxxx-12-01", null],
  ["ÅÅÅÅ-MM-DD", null],
  ["åååå-mm-dd", null],
  ["YYYY-MM-DD", null],
  ["yyyy/mm/dd", null],
  ["2024-MM-DD", 2024],
  ["2024-03-DD", 2024],
  ["2024-03-xx", 2024],
  ["2024-xx-12", 2024],
])("%s is still to be filled in", (words, year) => {
  expect(findDate(`Datum: ${words}.`, 0)).toMatchObject({
    raw: words,
    day: null,
    year,
    isPlaceholder: true,
    isImpossible: false,
  });
});

it.each([
  ["2024", "2024", 2024],
  ["1999", "1999", 1999],
  ["våren 2024-03", "2024-03", 2024],
  ["3 möten 2024", "2024", 2024],
])("%s says a part of a date", (words, raw, year) => {
  expect(findDate(words, 0)).toMatchObject({
    raw,
    day: null,
    year,
    isPlaceholder: false,
    isImpossible: false,
  });
});

it.each([
  "nämnden",
  "1899",
  "2124",
  "12024",
  "20245",
  "12-2024",
  "2024-123",
  "RS 2024-00370",
  "A202X-MM-DD",
  "202X-MM-DDA",
  "1202X-MM-DD1",
  "120241-03-055",
  "202X-M-D",
])("%s holds no date", (words) => {
  expect(findDate(words, 0)).toBeNull();
});

it.each(["12024-03-05", "2024-03-055"])("%s is no whole date", (words) => {
  expect(findDate(words, 0)?.day ?? null).toBeNull();
});

it.each(["3 mars 20245", "3 m 2024", "3mars 2024", "3 mars2024"])("%s is no date in words", (words) => {
  expect(findDate(words, 0)?.day ?? null).toBeNull();
});

it("reads two figures of a day, and no third before them", () => {
  expect(findDate("123 mars 2024", 0)?.raw).toBe("2024");
});
