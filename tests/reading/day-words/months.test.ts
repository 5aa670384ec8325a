// The names of the months as people write them, and how long a month can be.
import { expect, it } from "vitest";
import { longestMonth, monthOf, swedishMonths } from "#reading/months.ts";

const numbered = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const genitive = (name: string) => (name === "mars" ? name : `${name}s`);

it.each(
  "januari februari mars april maj juni juli augusti september oktober november december"
    .split(" ")
    .map((name, i) => [name, i + 1] as const),
)("%s is month %i, in the genitive too", (name, month) => {
  expect([monthOf(name), monthOf(genitive(name)), swedishMonths[month - 1]]).toEqual([month, month, name]);
});

it.each(
  "jan feb mar apr maj jun jul aug sep okt nov dec".split(" ").map((name, i) => [name, i + 1] as const),
)("%s is short for month %i", (name, month) => {
  expect(monthOf(name)).toBe(month);
});

it.each([
  ["sept", 9],
  ["feburari", 2],
  ["septmber", 9],
  ["augustis", 8],
  ["febuaris", 2],
  ["janaris", 1],
])("%s leaves no doubt: %i", (word, month) => {
  expect(monthOf(word)).toBe(month);
});

it.each([
  "mar s",
  "maja",
  "mara",
  "jule",
  "junia",
  "aprill",
  "mejl",
  "år",
  "",
  "jans",
  "septs",
  "möte",
  "decemb",
])("%j is no month", (word) => {
  expect(monthOf(word)).toBeNull();
});

it("knows how long each month can be, and of none beyond", () => {
  expect([0, ...numbered, 13].map(longestMonth)).toEqual([
    0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0,
  ]);
});
