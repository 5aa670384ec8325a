// The yearly plans and reports as they are handed on: each with the words that say it.
import type { TextRange } from "#domain/mandate-reading.ts";
import type { Found } from "./joining.ts";
import type { RuleDraft } from "./rules/rule-reader.ts";
import type { Sentence } from "./sentences.ts";

/** Returns the plan or report as a rule that is still to be numbered and quoted. */
export function yearlyRule(found: Found, sentences: readonly Sentence[]): RuleDraft {
  const { noun, strength, receiver, adoptedBy, publishedAt, withFollowUp, lastDay } = found;
  return {
    kind: noun.kind,
    strength,
    parameters: { withFollowUp, publishedAt },
    range: quoteRange(found, sentences),
    due: { label: noun.label, receiver, adoptedBy, lastDay },
  };
}

// The sentence with the last day, or the first one, and the sentences about the same document right beside it.
function quoteRange(found: Found, sentences: readonly Sentence[]): TextRange {
  const day = found.lastDay?.range.from;
  const holdsDay = (index: number) =>
    day !== undefined && day >= (sentences[index]?.from ?? 0) && day < (sentences[index]?.to ?? 0);
  const main = found.sentences.find(holdsDay) ?? found.sentences[0] ?? 0;
  const isBeside = (index: number) =>
    found.sentences.includes(index) && sentences[index]?.block === sentences[main]?.block;
  let [first, last] = [main, main];
  while (isBeside(first - 1)) first--;
  while (isBeside(last + 1)) last++;
  return { from: sentences[first]?.from ?? 0, to: sentences[last]?.to ?? 0 };
}
