// What one confirmation stores: keys that a repeat meets again, soft judging of drafts, and what is replaced.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Answers, noAnswers, withRule } from "#app/mandate-flow/answers.ts";
import {
  confirmedMandate,
  type Governed,
  mandateKeyOf,
  type Settled,
} from "#app/mandate-flow/confirmed-mandate.ts";
import { settledStanding } from "#app/mandate-flow/settled-standing.ts";
import type { Group, MandateGroup, Rule } from "#domain/entities.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { validate } from "#schema/codec.ts";
import { dayOf } from "#schema/day.ts";
import { rules as ruleList } from "#schema/lists/register.ts";

const today = dayOf(2026, 11, 22);
const text = readFileSync(new URL("../../reading/mandates/000.txt", import.meta.url), "utf8");
const reading = readMandate(text);
const group = (key: string, followedFrom: number | null = null) => ({ key, followedFrom }) as Group;
const answered: Answers = {
  ...withRule(noAnswers(reading, ["a"], "2026-11-22"), 1, { dayChoice: "literal-1" }),
  standing: "otherDay",
  adoptedOn: "2024-09-05",
};

function confirm(change: Partial<Settled> = {}, answers: Answers = answered) {
  const standing = settledStanding(reading, answers, today);
  if (!standing) throw new Error("The state is not settled.");
  return confirmedMandate({
    reading,
    answers,
    standing,
    followedFrom: today,
    groups: [group("a")],
    governed: [],
    words: { untitled: "Uppdrag utan rubrik", replacedBecause: (title) => `Ersatt av ${title}` },
    today,
    ...change,
  });
}

describe("a confirmed mandate", () => {
  it("gives the same rows the same keys when it is confirmed again", () => {
    expect(confirm()).toEqual(confirm());
    const keys = confirm({ groups: [group("a"), group("b")] }).rules.map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });

  it("judges from the followed day when adopted, and softly when not", () => {
    expect(confirm().rules.map(({ judgedFrom }) => judgedFrom)).toEqual([today, today]);
    const draft = confirm({}, { ...answered, standing: "notAdopted" });
    expect(draft.rules.map(({ judgedFrom }) => judgedFrom)).toEqual([null, null]);
    expect(draft.mandate).toMatchObject({ standing: "draft", adoptedOn: null, adoptedBy: null });
  });

  it("quotes exactly what stands at the rule's place in the stored text", () => {
    const { rules, text: stored } = confirm();
    for (const rule of rules) expect(stored.slice(rule.quoteFrom, rule.quoteTo)).toBe(rule.quote);
  });

  it("keeps a group followed from its earlier day, and brings a later one forward", () => {
    const { followed } = confirm({ groups: [group("a", today - 100), group("b", today + 100), group("c")] });
    expect(followed.map(({ followedFrom }) => followedFrom)).toEqual([today - 100, today, today]);
  });

  it("stores words of any length in columns that take them", () => {
    const long = readMandate(
      `${"Ä".repeat(400)}\n\nRapport\nGruppen ska lämna en årlig årsrapport till ${"nämnden för ".repeat(60)}vård senast den 1 mars efterföljande år.\n`,
    );
    const { mandate, rules } = confirm({ reading: long, answers: noAnswers(long, ["a"], "") });
    expect(mandate.title.length).toBeLessThanOrEqual(255);
    expect(rules).toHaveLength(1);
    expect(rules.flatMap((rule) => validate(ruleList, rule))).toEqual([]);
  });
});

describe("what a confirmation takes the place of", () => {
  const rule = (key: string, mandateKey: string) => ({ key, mandateKey, voidedOn: null }) as Rule;
  const link = (key: string, mandateKey: string) => ({ key, mandateKey, endedOn: null }) as MandateGroup;
  const own = mandateKeyOf(reading.text);
  const same = confirm().rules[1]?.key ?? "";
  const governed: Governed[] = [
    {
      groupKey: "a",
      rules: [rule("old", "earlier"), rule("gone", own), rule(same, own)],
      links: [link("l", "earlier"), link("m", own)],
    },
    { groupKey: "not-chosen", rules: [rule("other", "earlier")], links: [] },
  ];

  it("is the chosen groups' earlier mandates when the person says so", () => {
    const { replaced } = confirm({ governed }, { ...answered, earlier: "replace" });
    expect(replaced.rules.map(({ key }) => key)).toEqual(["old", "gone"]);
    expect(replaced.links.map(({ key }) => key)).toEqual(["l"]);
    expect(replaced.because).toBe(
      "Ersatt av Uppdragsbeskrivning för sjukvårdsregionala samverkansgrupper (RSG)",
    );
  });

  it("is only what the same text no longer says when they stand side by side", () => {
    const { replaced } = confirm({ governed }, { ...answered, earlier: "beside" });
    expect(replaced.rules.map(({ key }) => key)).toEqual(["gone"]);
    expect(replaced.links).toEqual([]);
  });
});
