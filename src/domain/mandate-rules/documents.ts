// Plans, reports and deliverables: how each obligation stands, told as what is the case.
import { dueOf } from "#domain/due.ts";
import { isDocumentRule, type Obligation } from "#domain/obligations.ts";
import { exceptionOn } from "#domain/seat-exception.ts";
import type { Day } from "#schema/day.ts";
import { always, type Found, type Judged } from "./rule-judge.ts";

/** How long a document that came late is still told. */
const rememberedDays = 365;

export const documents = {
  isConclusive: always,
  find: (_says: unknown, { rule, obligations, today }: Judged): Found[] => {
    if (!isDocumentRule(rule)) return [];
    if (dueOf(rule) !== null) return obligations.flatMap((one) => toldOf(one, today));
    // A day of the coordinator's own is yearly, which something delivered once is not.
    const cure = rule.kind === "deliverable" ? null : { cure: "set-last-day" as const, ruleKey: rule.key };
    return [{ fact: { fact: "not-judged", reason: "noLastDay" }, weight: "notJudged", cure, part: null }];
  },
};

function toldOf(obligation: Obligation, today: Day): Found[] {
  const { state, lastDay, year, key, rule } = obligation;
  const found = (fact: "document-late" | "document-missed"): Found => ({
    fact: { fact, obligation },
    weight: "byStrength",
    cure: { cure: "hand-in", obligationKey: key },
    part: String(year),
  });
  switch (state) {
    case "late":
      return [found("document-late")];
    case "missed":
      return [found("document-missed")];
    case "excepted":
      return lastDay < today && exceptionOn(rule, String(year), today) !== null
        ? [found("document-late")]
        : [];
    case "doneLate": {
      const { settledOn } = obligation;
      if (settledOn === null || today - settledOn > rememberedDays) return [];
      const fact = { fact: "document-done-late" as const, obligation };
      return [{ fact, weight: "note", cure: null, part: String(year) }];
    }
    case "done":
    case "current":
    case "coming":
      return [];
  }
}
