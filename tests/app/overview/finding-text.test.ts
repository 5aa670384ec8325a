// The sentence about a step taken without the role it takes names the roles of that very step.
import { expect, it } from "vitest";
import type { StepKind } from "#domain/entities.ts";
import { enFirst } from "#locales/en-first.ts";
import { svFirst } from "#locales/sv-first.ts";
import { findingText } from "../../../src/app/pages/overview/finding-text.ts";
import { memberId, step } from "../../support/small-world.ts";

const told = (kind: StepKind, words = svFirst) =>
  findingText(
    { rule: "step-without-role", outcome: "note", step: step(kind, 2026, 20_000, memberId), rolesHeld: [] },
    words,
    () => "tor 4 feb",
  );

it.each([
  ["handIn", /utan att då vara ordförande, sammankallande, vice ordförande eller processtöd\.$/],
  ["receive", /utan att då vara samordnare\.$/],
  ["accept", /godtog ett ändringsförslag tor 4 feb utan att då vara processtöd eller samordnare\.$/],
] as const)("%s", (kind, sentence) => {
  expect(told(kind)).toMatch(sentence);
});

it("in English too", () => {
  expect(told("decline", enFirst)).toMatch(/without being process support or coordinator that day\.$/);
});
