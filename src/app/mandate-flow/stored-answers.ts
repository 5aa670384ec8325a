// The answers that a text was confirmed with, taken back from what is stored when the same text is read again.
import type { Mandate, MandateGroup, Rule } from "#domain/entities.ts";
import type { MandateReading } from "#domain/mandate-reading.ts";
import { parametersFor } from "#domain/rule-parameters.ts";
import { formatDay } from "#schema/day.ts";
import {
  type Answers,
  type Binding,
  type OwnRule,
  type RuleAnswer,
  type RuleSaid,
  untouched,
} from "./answers.ts";
import { dayChoicesOf } from "./day-choices.ts";
import { typedOwnDay } from "./own-day.ts";
import { type FoundRule, foundRules } from "./rule-ids.ts";
import { isDocumentKind } from "./settled-rules.ts";
import { adoptedOnInText } from "./settled-standing.ts";
import { ownRows, rowsByRule } from "./stored-rows.ts";

/** What is stored of a mandate: its row, its link to the group the answers are taken from, and every group's rules. */
export interface StoredMandate {
  mandate: Mandate;
  link: MandateGroup;
  rules: readonly Rule[];
}

/** The group whose rows the answers are taken from: `preferred` where it has any, else the last one changed. */
export function answeringGroup(rules: readonly Rule[], preferred: string | null): string | null {
  if (rules.some(({ groupKey }) => groupKey === preferred)) return preferred;
  const latest = [...rules].sort((a, b) => b.row.modifiedAt - a.row.modifiedAt)[0];
  return latest?.groupKey ?? null;
}

/** The `first` answers with everything that has been settled before. */
export function storedAnswers(reading: MandateReading, stored: StoredMandate, first: Answers): Answers {
  const { mandate, link, rules } = stored;
  const rows = rules.filter(({ groupKey }) => groupKey === link.groupKey);
  const found = foundRules(reading.rules);
  const ownRules = ownRows(rows).map(ownRuleOf);
  const matched = rowsByRule(reading, ownRules, rows);
  const bindings: Record<string, Binding> = {};
  const answers: Record<string, RuleAnswer> = {};
  for (const rule of found) {
    const row = matched.get(rule.id);
    if (!row) continue;
    answers[rule.id] = ruleAnswerOf(rule, row);
    if (row.binding) bindings[rule.found.number] = row.binding;
  }
  const governed = rules.filter(({ voidedOn }) => voidedOn === null).map(({ groupKey }) => groupKey);
  return {
    ...first,
    ...standingOf(reading, mandate),
    rules: answers,
    bindings,
    ownRules,
    groupKeys: [...new Set([...first.groupKeys, ...governed])],
    followedFrom: formatDay(link.followedFrom),
  };
}

function standingOf(
  reading: MandateReading,
  { standing, adoptedOn, adoptedBy }: Mandate,
): Pick<Answers, "standing" | "adoptedOn" | "adoptedBy"> {
  const by = adoptedBy ?? reading.metadata.adoptedBy ?? "";
  if (standing !== "adopted" || adoptedOn === null) {
    return { standing: "notAdopted", adoptedOn: "", adoptedBy: by };
  }
  const isAsWritten = adoptedOn === adoptedOnInText(reading);
  return {
    standing: isAsWritten ? "asWritten" : "otherDay",
    adoptedOn: isAsWritten ? "" : formatDay(adoptedOn),
    adoptedBy: by,
  };
}

function ruleAnswerOf({ found }: FoundRule, row: Rule): RuleAnswer {
  const { parameters } = row;
  const wasRead = row.verdict !== "corrected";
  const formal = wasRead ? (parametersFor("formalAssignments", parameters)?.reading ?? null) : null;
  const isCounted = wasRead && "exact" in parameters && found.kind === "perRegion" && found.parameters.exact;
  return {
    ...untouched,
    isDiscarded: row.verdict === "discarded",
    corrected: wasRead ? null : saidBy(row),
    formal,
    count: isCounted ? (parameters.exact ? "exact" : "atLeast") : null,
    dayChoice: dayChoiceOf(found, row),
    own: ownDayOf(row),
  };
}

function dayChoiceOf({ due }: FoundRule["found"], { lastDay, lastDayFrom }: Rule): string | null {
  if (!due?.lastDay || lastDay === null || lastDayFrom !== "mandate") return null;
  const same = dayChoicesOf(due.lastDay).find(
    ({ lastDay: one }) =>
      one.boundary === lastDay.boundary &&
      one.month === lastDay.month &&
      one.day === lastDay.day &&
      one.yearOffset === lastDay.yearOffset,
  );
  return same?.id ?? null;
}

const ownDayOf = ({ lastDay, lastDayFrom }: Rule) =>
  lastDay !== null && lastDayFrom === "own" ? typedOwnDay(lastDay) : null;

function saidBy({ kind, strength, parameters, label, receiver, adoptedBy }: Rule): RuleSaid {
  const isNamed = isDocumentKind(kind) || kind === "other";
  return {
    strength,
    parameters,
    label: isNamed ? label : "",
    receiver: receiver ?? "",
    adoptedBy: adoptedBy ?? "",
  };
}

function ownRuleOf(row: Rule): OwnRule {
  return {
    ...saidBy(row),
    id: row.key,
    kind: row.kind,
    range: { from: row.quoteFrom, to: row.quoteTo },
    own: ownDayOf(row),
    // One that has been ended comes back as removed: whoever wants it takes it back.
    isDiscarded: row.verdict === "discarded" || row.voidedOn !== null,
    isStored: true,
  };
}
