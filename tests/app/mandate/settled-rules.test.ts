// The rules as they are settled: what is said of the day a document is due.
import { expect, it } from "vitest";
import { noAnswers } from "#app/mandate-flow/answers.ts";
import { lacksLastDay, settledRules } from "#app/mandate-flow/settled-rules.ts";
import { readMandate } from "#reading/read-mandate.ts";

function withoutDay(sentence: string): string[] {
  const reading = readMandate(`Uppdrag för gruppen\n\n${sentence}\n`);
  return settledRules(reading, noAnswers(reading, [], "")).map(
    (rule) => `${rule.label || rule.kind} ${lacksLastDay(rule)}`,
  );
}

it.each([
  ["Gruppen ska lämna en slutrapport senast den 31 december 2027.", ["slutrapport false"]],
  ["Gruppen ska årligen lämna en aktivitetsplan.", ["aktivitetsplan true"]],
  ["Gruppen ska lämna en aktivitetsplan senast den 15 mars varje år samma år.", ["aktivitetsplan false"]],
  ["Gruppen kan adjungera.", ["coOpted false"]],
])("%s", (sentence, told) => {
  expect(withoutDay(sentence)).toEqual(told);
});
