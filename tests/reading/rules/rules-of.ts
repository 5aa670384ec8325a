// The rules of chosen kinds that a piece of a mandate states, in reading order, for the tables of wordings.
import type { RuleKind } from "#domain/mandate-reading.ts";
import { splitLines } from "#reading/lines.ts";
import { outline } from "#reading/outline.ts";
import { findRules, numberRules } from "#reading/rules/read-rules.ts";
import type { RuleDraft } from "#reading/rules/rule-reader.ts";
import { readSections } from "#reading/sections.ts";
import { readSentences } from "#reading/sentences.ts";

const TITLE = "Uppdragsbeskrivning för den sjukvårdsregionala samverkansgruppen X";

/** Returns every rule the text states under the heading, in a mandate for a samverkansgrupp. */
export function rulesOf(words: string, kinds: readonly RuleKind[], heading = "Organisation", title = TITLE) {
  const text = `${title}\n\n${heading}\n\n${words}\n`;
  const lines = splitLines(text);
  const roles = outline(lines);
  const sections = readSections(text, lines, roles);
  const drafts = findRules(text, readSentences(text, lines, roles), sections, title.toLowerCase());
  const rules = numberRules(text, drafts as RuleDraft[], sections, () => ({ line: 1, column: 1 }));
  return rules.filter((rule) => kinds.includes(rule.kind));
}
