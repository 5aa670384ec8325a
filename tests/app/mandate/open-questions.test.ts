// What must be settled before a mandate can be confirmed, on the real texts and on made ones.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Answers, isAnswers, noAnswers, withRule } from "#app/mandate-flow/answers.ts";
import { isSettled, lacksOf, questionsOf } from "#app/mandate-flow/open-questions.ts";
import { settledRules } from "#app/mandate-flow/settled-rules.ts";
import { settledStanding } from "#app/mandate-flow/settled-standing.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { dayOf } from "#schema/day.ts";

const today = dayOf(2026, 11, 22);
const document = (name: string) =>
  readMandate(readFileSync(new URL(`../../reading/mandates/${name}.txt`, import.meta.url), "utf8"));
const rsg = document("000");
const none = noAnswers(rsg, ["g"], "2026-11-22");

const clear = readMandate(
  "Uppdragsbeskrivning för Exempelgruppen\nFastställd av ledningsgruppen 2025-03-04\n\nRapportering\n" +
    "Gruppen ska lämna en årlig verksamhetsberättelse senast den 15 mars efterföljande år.\n",
);

describe("the questions of a text", () => {
  it("asks of document 000 whether 2004 is right and what 'före den 28 februari' means", () => {
    expect(questionsOf(rsg, none)).toEqual([{ kind: "standing" }, { kind: "lastDay", rule: 1 }]);
  });

  it("asks nothing of a text that is adopted on a whole day and says 'senast'", () => {
    expect(questionsOf(clear, noAnswers(clear, [], ""))).toEqual([]);
    expect(settledStanding(clear, noAnswers(clear, [], ""), today)).toEqual({
      standing: "adopted",
      adoptedBy: "ledningsgruppen",
      adoptedOn: dayOf(2025, 3, 4),
    });
  });

  it.each(["001", "002", "003", "004"])("asks whether document %s is adopted", (name) => {
    const reading = document(name);
    expect(questionsOf(reading, noAnswers(reading, [], ""))[0]).toEqual({ kind: "standing" });
  });

  it("asks nothing about a rule that has been discarded", () => {
    expect(questionsOf(rsg, withRule(none, 1, { isDiscarded: true }))).toEqual([{ kind: "standing" }]);
  });
});

describe("whether a question is settled", () => {
  const standing = { kind: "standing" } as const;
  const changed = (change: Partial<Answers>) => ({ ...none, ...change });

  it("takes a whole day that is not ahead for 'another day'", () => {
    const settled = (adoptedOn: string) =>
      isSettled(standing, rsg, changed({ standing: "otherDay", adoptedOn }), today);
    expect(settled("")).toBe(false);
    expect(settled("2024-09")).toBe(false);
    expect(settled("2024-02-30")).toBe(false);
    expect(settled("2026-11-23")).toBe(false);
    expect(settled(" 2024-09-05 ")).toBe(true);
  });

  it("does not take 'as it stands' from a text without a whole day", () => {
    const draft = document("001");
    const answers = { ...noAnswers(draft, [], ""), standing: "asWritten" as const };
    expect(isSettled(standing, draft, answers, today)).toBe(false);
  });

  it("keeps the text's own state when it is not adopted", () => {
    const states = ["000", "001", "002", "004"].map((name) => {
      const reading = document(name);
      return settledStanding(reading, { ...noAnswers(reading, [], ""), standing: "notAdopted" }, today)
        ?.standing;
    });
    expect(states).toEqual(["draft", "draft", "template", "awaitingDecision"]);
  });

  it("takes only an answer that was offered", () => {
    const question = { kind: "lastDay", rule: 1 } as const;
    expect(isSettled(question, rsg, withRule(none, 1, { dayChoice: "literal-0" }), today)).toBe(false);
    expect(isSettled(question, rsg, withRule(none, 1, { dayChoice: "literal-1" }), today)).toBe(true);
  });
});

describe("what else is missing", () => {
  it("is nothing when a group and a day are chosen and no mandate was there before", () => {
    expect(lacksOf(none, false)).toEqual([]);
  });

  it("names every lack in the order of the page", () => {
    const own = { month: "2", day: "30", yearOffset: "1" } as const;
    const answers = { ...withRule(none, 0, { own }), groupKeys: [], followedFrom: "i dag" };
    expect(lacksOf(answers, true)).toEqual(["ownDay", "group", "followedFrom", "earlier"]);
  });
});

describe("the settled rules", () => {
  it("carry the mandate's day as it was settled, and one's own where the mandate has none", () => {
    const own = { month: "10", day: "31", yearOffset: "0" } as const;
    const answers = withRule(withRule(none, 0, { own }), 1, { dayChoice: "literal-1" });
    expect(settledRules(rsg, answers).map(({ lastDay, lastDayFrom }) => ({ lastDay, lastDayFrom }))).toEqual([
      { lastDay: { words: "", boundary: "latest", month: 10, day: 31, yearOffset: 0 }, lastDayFrom: "own" },
      {
        lastDay: {
          words: "före den 28 februari efterföljande år",
          boundary: "before",
          month: 2,
          day: 28,
          yearOffset: 1,
        },
        lastDayFrom: "mandate",
      },
    ]);
  });
});

describe("a kept draft of answers", () => {
  it("is taken back as it was", () => {
    const kept: unknown = JSON.parse(JSON.stringify(withRule(none, 1, { dayChoice: "literal-1" })));
    expect(isAnswers(kept, 2)).toBe(true);
  });

  it.each([
    [null],
    ["x"],
    [{ ...none, standing: "maybe" }],
    [{ ...none, rules: [{}] }],
    [{ ...none, rules: [] }],
  ])("is refused in another shape: %j", (kept) => {
    expect(isAnswers(kept, 2)).toBe(false);
  });
});
