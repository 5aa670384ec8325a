// Mandates of other regions, years and layouts: everything each is expected to say, and nothing beside it.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { MandateReading } from "#domain/mandate-reading.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { expectedFirst } from "./other-mandates/expected-1.ts";
import { expectedSecond } from "./other-mandates/expected-2.ts";
import { expectedThird } from "./other-mandates/expected-3.ts";
import { expectedFourth } from "./other-mandates/expected-4.ts";
import type { ExpectedReading, ExpectedRule } from "./other-mandates/expected-reading.ts";

const EXPECTED: Readonly<Record<string, ExpectedReading>> = {
  ...expectedFirst,
  ...expectedSecond,
  ...expectedThird,
  ...expectedFourth,
};
const FOLDER = new URL("other-mandates/", import.meta.url);

type Facts = Readonly<Record<string, unknown>>;

// The facts that the expectation names, and those alone; a last day is compared by the parts it names.
function named(facts: object | null, wanted: Facts = {}): Facts {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, value]) => {
      const found: unknown = facts && Object.entries(facts).find(([key]) => key === name)?.[1];
      const isNested = isRecord(value) && isRecord(found);
      return [name, isNested ? named(found, value) : found];
    }),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function rulesOf(reading: MandateReading, expected: readonly ExpectedRule[]): ExpectedRule[] {
  return reading.rules.map(({ kind, strength, quote, parameters, due }) => {
    const row = expected.find(([rule, words]) => rule.startsWith(`${kind} `) && quote.includes(words));
    return [`${kind} ${strength}`, row?.[1] ?? quote, named(parameters, row?.[2]), named(due, row?.[3])];
  });
}

const whole = (rules: readonly ExpectedRule[]) =>
  rules.map(([rule, words, says = {}, due = {}]) => [rule, words, says, due]);
const inOrder = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort();

function headOf({ metadata }: MandateReading): ExpectedReading["head"] {
  const dayOf = (date: { raw: string; day: string | null } | null) => date && (date.day ?? date.raw);
  const { kind, adoptedBy, commissioner, assignee, recordNumbers, recipients } = metadata;
  return {
    kind,
    adoptedBy,
    adoptedOn: dayOf(metadata.adoptedOn),
    documentDate: dayOf(metadata.documentDate),
    decisionDate: dayOf(metadata.decisionDate),
    commissioner,
    assignee,
    recordNumbers,
    recipients,
  };
}

describe.each(Object.entries(EXPECTED))("%s", (name, expected) => {
  const reading = readMandate(readFileSync(new URL(`${name}.txt`, FOLDER), "utf8"));

  it("has the head it states", () => {
    expect({ state: reading.state, ...headOf(reading) }).toEqual({ state: expected.state, ...expected.head });
  });

  it("sets as many tasks as it lists", () => {
    const count = (scope: "general" | "specific") =>
      reading.tasks.filter((task) => task.scope === scope).length;
    expect({ general: count("general"), specific: count("specific") }).toEqual(expected.tasks);
  });

  it("demands this and nothing else", () => {
    expect(inOrder(rulesOf(reading, expected.rules))).toEqual(inOrder(whole(expected.rules)));
  });

  it("speaks against itself only where it does", () => {
    const found = reading.conflicts.map(({ kind, quote }) => `${kind}: ${quote}`);
    expect(found.sort()).toEqual([...expected.conflicts].sort());
  });

  it("leaves in sight what is not understood", () => {
    const left = reading.unread.map(({ from, to }) => reading.text.slice(from, to)).join("\n");
    for (const words of expected.unread) expect(left).toContain(words);
  });
});

it("holds an expectation for every text", () => {
  const texts = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));
  expect(texts.map((file) => file.replace(".txt", "")).sort()).toEqual(Object.keys(EXPECTED).sort());
});
