// Every sentence of the table, read alone: what it demands, and nothing when it demands nothing.
import { describe, expect, it } from "vitest";
import { readMandate } from "#reading/read-mandate.ts";
import { type YearlyDemand, yearlyDemands } from "../support/yearly-demands.ts";
import { DEMANDS, DEMANDS_NOTHING } from "./sentence-cases.ts";

const mandate = (sentence: string) =>
  `Uppdragsbeskrivning för en samverkansgrupp\n\nRapportering\n\n${sentence}\n`;

function inShort({ kind, label, strength, receiver, lastDay }: YearlyDemand): string {
  const day = lastDay
    ? `${lastDay.boundary} ${lastDay.month}-${lastDay.day} ${lastDay.yearOffset ?? "-"}`
    : "-";
  return `${kind} ${label} ${strength} | ${receiver ?? "-"} | ${day}`;
}

describe("a sentence that demands a yearly plan or report", () => {
  it.each(DEMANDS)("$text", ({ text, reads }) => {
    expect(yearlyDemands(readMandate(mandate(text))).map(inShort)).toEqual(reads);
  });
});

describe("a sentence that demands none", () => {
  it.each(DEMANDS_NOTHING)("%s", (text) => {
    const reading = readMandate(mandate(text));
    expect(yearlyDemands(reading)).toEqual([]);
    const told = [...reading.unread, ...reading.rules];
    expect(told.length, "it stays visible: as unread, or as a demand of another kind").toBeGreaterThan(0);
  });
});
