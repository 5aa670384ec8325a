// A megabyte of anything is read to the end: each of these would hold a reader with careless patterns for minutes.
import { expect, it } from "vitest";
import { readMandate } from "#reading/read-mandate.ts";
import { yearlyDemands } from "../support/yearly-demands.ts";

const SENTENCE = "Gruppen ska årligen lämna en verksamhetsberättelse till nämnden före den 28 februari";

it.each([
  ["one sentence without an end", `${SENTENCE} och `.repeat(11_000), 0],
  ["the same demand over and over", `${SENTENCE}.\n`.repeat(11_000), 1],
  ["rules over and over", "Gruppen ska sammanträda minst två gånger per år.\n\n".repeat(5_000), 0],
  ["numbers over and over", "minst 4 – 8 ggr 2027-12-31 ".repeat(36_000), 0],
  ["items over and over", `Uppdrag\n\nGruppen ska:\n${"- föra minnesanteckningar\n".repeat(10_000)}`, 0],
  ["headings and items over and over", "Uppdrag\n\n- stödja\n\n".repeat(20_000), 0],
  ["placeholders over and over", "- <Ange datum>\n".repeat(20_000), 0],
  ["record numbers over and over", "enligt rutin (RS 2024-00784) ".repeat(33_000), 0],
  ["full stops", ".".repeat(1_000_000), 0],
  ["blanks inside a line", `a${" ".repeat(1_000_000)}b`, 0],
  ["empty lines", "\n".repeat(1_000_000), 0],
  ["a day that never comes", "senast den den den ".repeat(52_000), 0],
  ["the start of a placeholder", "<a".repeat(500_000), 0],
  ["stars and colons", "a*:".repeat(330_000), 0],
  ["a long lead-in to a long list", `${"gruppen ska ".repeat(30_000)}:\n${"- lämna\n".repeat(50_000)}`, 0],
])("%s", (_name, text, demands) => {
  const reading = readMandate(text);
  expect(reading.text).toHaveLength(text.length);
  expect(yearlyDemands(reading)).toHaveLength(demands);
});
