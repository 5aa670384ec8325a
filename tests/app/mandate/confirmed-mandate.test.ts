// What one confirmation stores: keys that a repeat meets again, soft judging of drafts, and what is replaced.
import { describe, expect, it } from "vitest";
import { type Answers, noAnswers } from "#app/mandate-flow/answers.ts";
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
import { madeReading } from "./made-reading.ts";

const today = dayOf(2026, 11, 22);
const reading = madeReading();
const group = (key: string, followedFrom: number | null = null) => ({ key, followedFrom }) as Group;
const answered: Answers = noAnswers(reading, ["a"], "2026-11-22");
const count = reading.rules.length;

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
    expect(new Set(keys).size).toBe(2 * count);
  });

  it("judges from the followed day when adopted, and softly when not", () => {
    expect(new Set(confirm().rules.map(({ judgedFrom }) => judgedFrom))).toEqual(new Set([today]));
    const standing = { standing: "draft", adoptedOn: null, adoptedBy: null } as const;
    const draft = confirm({ standing });
    expect(new Set(draft.rules.map(({ judgedFrom }) => judgedFrom))).toEqual(new Set([null]));
    expect(draft.mandate).toMatchObject(standing);
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
    const standing = { standing: "draft", adoptedOn: null, adoptedBy: null } as const;
    const { mandate, rules } = confirm({ reading: long, answers: noAnswers(long, ["a"], ""), standing });
    expect(mandate.title.length).toBeLessThanOrEqual(255);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.flatMap((rule) => validate(ruleList, rule))).toEqual([]);
  });
});

describe("what a confirmation takes the place of", () => {
  const rule = (key: string, mandateKey: string) =>
    ({ key, mandateKey, voidedOn: null, origin: "text", kind: "other", quoteFrom: 0, quoteTo: 0 }) as Rule;
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
    expect(replaced.because).toBe("Ersatt av Uppdragsbeskrivning för Exempelgruppen");
  });

  it("is only what the same text no longer says when they stand side by side", () => {
    const { replaced } = confirm({ governed }, { ...answered, earlier: "beside" });
    expect(replaced.rules.map(({ key }) => key)).toEqual(["gone"]);
    expect(replaced.links).toEqual([]);
  });
});
