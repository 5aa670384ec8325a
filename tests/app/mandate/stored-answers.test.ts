// The same text read again: everything a person has settled about it comes back, and nothing is asked twice.
import { describe, expect, it } from "vitest";
import { type Answers, noAnswers, withOwnRule, withRule } from "#app/mandate-flow/answers.ts";
import { isAnswers } from "#app/mandate-flow/answers-shape.ts";
import { confirmedMandate, mandateKeyOf } from "#app/mandate-flow/confirmed-mandate.ts";
import { isSettled, questionsOf } from "#app/mandate-flow/open-questions.ts";
import { newOwnRule, ofKind, withNewRule } from "#app/mandate-flow/own-rules.ts";
import { foundRules } from "#app/mandate-flow/rule-ids.ts";
import { settledRules } from "#app/mandate-flow/settled-rules.ts";
import { answeringGroup, type StoredMandate, storedAnswers } from "#app/mandate-flow/stored-answers.ts";
import type { Group, Mandate, MandateGroup, NewRule, Rule } from "#domain/entities.ts";
import type { MandateReading, RuleKind } from "#domain/mandate-reading.ts";
import { validate } from "#schema/codec.ts";
import { dayOf } from "#schema/day.ts";
import { rules as ruleList } from "#schema/lists/register.ts";
import { rowFacts } from "../../support/small-world.ts";
import { madeReading } from "./made-reading.ts";

const today = dayOf(2026, 11, 22);
const reading = madeReading();
const start = noAnswers(reading, ["a"], "2026-11-22");
const idOf = (kind: RuleKind, of: MandateReading = reading) =>
  foundRules(of.rules).find(({ found }) => found.kind === kind)?.id ?? "";

const settled: Answers = [
  withRule(idOf("perRegion"), { count: "atLeast" }),
  withRule(idOf("coOpted"), { isDiscarded: true }),
  withRule(idOf("formalAssignments"), { formal: "both" }),
  withRule(idOf("report"), { dayChoice: "wholeMonth-1" }),
  withRule(idOf("plan"), { own: { month: "10", day: "31", yearOffset: "0" } }),
  withRule(idOf("meetingFrequency"), {
    corrected: {
      strength: "shall",
      parameters: { minimum: 4, maximum: 6, per: "calendarYear", isApproximate: false },
      label: "",
      receiver: "",
      adoptedBy: "",
    },
  }),
  withNewRule({ ...newOwnRule("one", reading.text, { from: 0, to: 19 }), ...ofKind("notes") }),
  withNewRule({ ...newOwnRule("two", reading.text, { from: 0, to: 19 }), label: "En egen sak" }),
  (answers: Answers): Answers => ({ ...answers, bindings: { 2: "binding", 4: "descriptive" } }),
].reduce((answers, change) => change(answers), start);

function confirm(answers: Answers, rules: readonly Rule[] = [], of: MandateReading = reading) {
  return confirmedMandate({
    reading: of,
    answers,
    standing: { standing: "adopted", adoptedBy: "ledningsgruppen", adoptedOn: dayOf(2025, 3, 4) },
    followedFrom: today,
    groups: [{ key: "a", followedFrom: null } as Group],
    governed: [{ groupKey: "a", rules, links: [] }],
    words: { untitled: "", replacedBecause: (title) => title },
    today,
  });
}

const stored = (rules: readonly NewRule[]): Rule[] => rules.map((rule) => ({ ...rule, row: rowFacts() }));

function readAgain(rows: readonly Rule[], of: MandateReading = reading): Answers {
  const { mandate } = confirm(settled);
  const known: StoredMandate = {
    mandate: { ...mandate, textFile: "", fingerprint: "", row: rowFacts() } as Mandate,
    link: { groupKey: "a", followedFrom: today - 30 } as MandateGroup,
    rules: rows,
  };
  return storedAnswers(of, known, noAnswers(of, [], "2026-11-22"));
}

const rows = stored(confirm(settled).rules);
const row = (kind: RuleKind) => rows.filter((rule) => rule.kind === kind);

describe("what is stored", () => {
  it("keeps apart what the text says, what was put right, and what is one's own", () => {
    expect(rows.flatMap((rule) => validate(ruleList, rule))).toEqual([]);
    expect(row("meetingFrequency")).toMatchObject([
      {
        origin: "text",
        verdict: "corrected",
        parameters: { minimum: 4, maximum: 6, isApproximate: false },
        parametersAsRead: { minimum: 4, maximum: 4, isApproximate: true },
        label: "4–6 möten per år",
      },
    ]);
    expect(row("coOpted")).toMatchObject([{ verdict: "discarded", parametersAsRead: null, voidedOn: null }]);
    expect(row("perRegion")).toMatchObject([
      { verdict: "confirmed", parameters: { exact: false }, parametersAsRead: { exact: true } },
    ]);
    expect(row("notes")).toMatchObject([{ origin: "own", number: null, verdict: "confirmed" }]);
    expect(row("other")).toMatchObject([{ origin: "own", label: "En egen sak" }]);
    expect(row("chairTerm")).toMatchObject([{ number: 4, binding: "descriptive", parametersAsRead: null }]);
  });
});

describe("the same text read again", () => {
  it("has every answer, discarded rule, correction and rule of one's own", () => {
    const again = readAgain(rows);
    const open = questionsOf(reading, again).filter((one) => !isSettled(one, reading, again, today));
    expect(open).toEqual([]);
    const told = (answers: Answers) => settledRules(reading, answers).map(({ id: _, ...rule }) => rule);
    const unnamed = (rules: ReturnType<typeof told>) =>
      // Only kinds without a noun of their own lose the words they began with.
      rules.map((rule) => (rule.kind === "notes" ? { ...rule, label: "" } : rule));
    expect(unnamed(told(again))).toEqual(unnamed(told(settled)));
    expect(again).toMatchObject({ standing: "asWritten", followedFrom: "2026-10-23", groupKeys: ["a"] });
    expect(isAnswers(JSON.parse(JSON.stringify(again)))).toBe(true);
  });

  it("meets its own rows when it is confirmed again, with their exceptions", () => {
    const exceptions = [{ about: null, from: "2026-01-01", until: "2026-12-31", because: "Sjukdom" }];
    const excepted = rows.map((one) => ({ ...one, exceptions }));
    const { rules, replaced } = confirm(readAgain(excepted), excepted);
    expect(rules.map(({ key }) => key).sort()).toEqual(rows.map(({ key }) => key).sort());
    expect(rules.every((rule) => rule.exceptions === exceptions)).toBe(true);
    expect(replaced.rules).toEqual([]);
  });

  it("finds a rule whose words a later reading draws wider, and does not judge it by a neighbour's", () => {
    const wider: MandateReading = {
      ...reading,
      rules: reading.rules.map((rule) =>
        rule.kind === "coOpted" ? { ...rule, range: { ...rule.range, from: rule.range.from - 5 } } : rule,
      ),
    };
    const again = readAgain(rows, wider);
    expect(again.rules[idOf("coOpted", wider)]?.isDiscarded).toBe(true);
    expect(Object.values(again.rules).filter(({ isDiscarded }) => isDiscarded)).toHaveLength(1);
    expect(confirm(again, rows, wider).rules.find(({ kind }) => kind === "coOpted")?.key).toBe(
      row("coOpted")[0]?.key,
    );
  });

  it("takes a rule of one's own that was ended back as removed, so that nothing ended returns by itself", () => {
    const ended = rows.map((one) => (one.origin === "own" ? { ...one, voidedOn: today } : one));
    const again = readAgain(ended);
    expect(again.ownRules.map(({ isDiscarded }) => isDiscarded)).toEqual([true, true]);
    const [first] = again.ownRules;
    const taken = first ? withOwnRule(first.id, { isDiscarded: false })(again) : again;
    const verdicts = confirm(taken, ended).rules.filter(({ origin }) => origin === "own");
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(["confirmed", "discarded"]);
  });

  it("stores no rule of one's own that was removed before it was ever confirmed", () => {
    const removed = withOwnRule("two", { isDiscarded: true })(settled);
    expect(confirm(removed).rules.filter(({ origin }) => origin === "own")).toHaveLength(1);
  });

  it("takes the answers from the preferred group, else from the one changed last", () => {
    const of = (groupKey: string, modifiedAt: number) =>
      ({ groupKey, row: { ...rowFacts(), modifiedAt } }) as Rule;
    expect(answeringGroup([of("a", 1), of("b", 2)], "a")).toBe("a");
    expect(answeringGroup([of("a", 1), of("b", 2)], "c")).toBe("b");
    expect(answeringGroup([], "c")).toBeNull();
  });

  it("is known by its text alone", () => {
    expect(confirm(settled).mandate.key).toBe(mandateKeyOf(reading.text));
  });
});

describe("a kept draft of answers", () => {
  it("is taken back as it was", () => {
    expect(isAnswers(JSON.parse(JSON.stringify(settled)))).toBe(true);
  });

  it.each([
    [null],
    ["x"],
    [{ ...settled, standing: "maybe" }],
    [{ ...settled, rules: [{}] }],
    [{ ...settled, rules: { a: { isDiscarded: true } } }],
    [{ ...settled, bindings: { 1: "perhaps" } }],
    [{ ...settled, ownRules: [{ ...settled.ownRules[0], kind: "noSuchKind" }] }],
    [{ ...settled, ownRules: [{ ...settled.ownRules[0], kind: "perRegion" }] }],
    [{ ...settled, leftAsText: ["1"] }],
  ])("is refused in another shape: %#", (kept) => {
    expect(isAnswers(kept)).toBe(false);
  });
});
