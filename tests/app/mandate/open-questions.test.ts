// What must be settled before a mandate can be confirmed, on the real texts and on a made one.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Answers, noAnswers, withRule } from "#app/mandate-flow/answers.ts";
import { isSettled, lacksOf, questionsOf } from "#app/mandate-flow/open-questions.ts";
import { newOwnRule, withNewRule } from "#app/mandate-flow/own-rules.ts";
import { foundRules } from "#app/mandate-flow/rule-ids.ts";
import { settledRules } from "#app/mandate-flow/settled-rules.ts";
import { settledStanding } from "#app/mandate-flow/settled-standing.ts";
import type { RuleKind } from "#domain/mandate-reading.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { dayOf } from "#schema/day.ts";
import { madeReading } from "./made-reading.ts";

const today = dayOf(2026, 11, 22);
const document = (name: string) =>
  readMandate(readFileSync(new URL(`../../reading/mandates/${name}.txt`, import.meta.url), "utf8"));
const rsg = document("000");
const none = noAnswers(rsg, ["g"], "2026-11-22");

const made = madeReading();
const start = noAnswers(made, ["g"], "2026-11-22");
const idOf = (kind: RuleKind) => foundRules(made.rules).find(({ found }) => found.kind === kind)?.id ?? "";
const asked = (answers: Answers) =>
  questionsOf(made, answers).map(({ kind, number }) => `${number ?? ""} ${kind}`.trim());

describe("the questions of a text", () => {
  it("are each asked once, under the number of its demand", () => {
    expect(asked(start)).toEqual(["1 count", "2 binding", "4 binding", "6 formal", "7 lastDay"]);
  });

  it("are about whether document 000 was adopted in 2004 and what 'före den 28 februari' means", () => {
    const kinds = questionsOf(rsg, none).map(({ kind }) => kind);
    expect(kinds[0]).toBe("standing");
    expect(kinds).toContain("lastDay");
  });

  it.each(["001", "002", "003", "004"])("are also about whether document %s is adopted", (name) => {
    const reading = document(name);
    expect(questionsOf(reading, noAnswers(reading, [], ""))[0]).toMatchObject({ kind: "standing" });
  });

  it("are not about a rule that has been discarded, nor about half a demand that has", () => {
    const gone = (kind: RuleKind) => withRule(idOf(kind), { isDiscarded: true });
    expect(asked(gone("perRegion")(start))).not.toContain("1 count");
    expect(asked(gone("chairTerm")(start))).toContain("4 binding");
    expect(asked(gone("chairTerm")(gone("chairAppointment")(start)))).not.toContain("4 binding");
  });

  it("are not about a rule that somebody has put right, but for what was not put right", () => {
    const said = { label: "", receiver: "", adoptedBy: "" };
    const corrected = withRule(idOf("perRegion"), {
      corrected: {
        ...said,
        strength: "stated",
        parameters: { minimum: 1, maximum: null, exact: false, regions: [], isApproximate: false },
      },
    })(start);
    expect(asked(corrected)).toContain("1 binding");
    expect(asked(corrected)).not.toContain("1 count");
    const ownDay = withRule(idOf("report"), { own: { month: "3", day: "1", yearOffset: "1" } })(start);
    expect(asked(ownDay)).not.toContain("7 lastDay");
  });

  it("leave in peace what is optional, approximate, or may be done", () => {
    expect(asked(start).filter((one) => one.startsWith("3") || one.startsWith("5"))).toEqual([]);
  });
});

describe("whether the state of the text is settled", () => {
  const standing = { kind: "standing", id: "standing", number: null } as const;
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

  it("needs no answer when the text is adopted by somebody on a whole day", () => {
    expect(settledStanding(made, start, today)).toEqual({
      standing: "adopted",
      adoptedBy: "ledningsgruppen",
      adoptedOn: dayOf(2025, 3, 4),
    });
  });
});

describe("answering", () => {
  const openAfter = (answers: Answers) =>
    questionsOf(made, answers)
      .filter((question) => !isSettled(question, made, answers, today))
      .map(({ kind, number }) => `${number} ${kind}`);

  it("settles one question at a time", () => {
    const steps = [
      withRule(idOf("perRegion"), { count: "atLeast" }),
      (answers: Answers): Answers => ({ ...answers, bindings: { 2: "binding", 4: "descriptive" } }),
      withRule(idOf("formalAssignments"), { formal: "toGroup" }),
      withRule(idOf("report"), { dayChoice: "literal-1" }),
    ];
    const left = steps.map((_, count) =>
      openAfter(steps.slice(0, count + 1).reduce((answers, step) => step(answers), start)),
    );
    expect(left).toEqual([
      ["2 binding", "4 binding", "6 formal", "7 lastDay"],
      ["6 formal", "7 lastDay"],
      ["7 lastDay"],
      [],
    ]);
  });

  it("takes only a last day that was offered", () => {
    const answered = withRule(idOf("report"), { dayChoice: "literal-0" })(start);
    expect(openAfter(answered)).toContain("7 lastDay");
  });
});

describe("what else is missing", () => {
  const rulesOf = (answers: Answers) => settledRules(made, answers);

  it("is nothing when a group and a day are chosen and no mandate was there before", () => {
    expect(lacksOf(start, rulesOf(start), false)).toEqual([]);
  });

  it("names every lack in the order of the page", () => {
    const own = { month: "2", day: "30", yearOffset: "1" } as const;
    const changed = withRule(idOf("plan"), { own })(
      withNewRule({ ...newOwnRule("o", made.text, { from: 0, to: 19 }), label: " " })(start),
    );
    const answers = { ...changed, groupKeys: [], followedFrom: "i dag" };
    expect(lacksOf(answers, rulesOf(answers), true)).toEqual([
      "ownDay",
      "incomplete",
      "group",
      "followedFrom",
      "earlier",
    ]);
  });
});

describe("the settled rules", () => {
  const ruleOf = (kind: RuleKind, answers: Answers) =>
    settledRules(made, answers).find((rule) => rule.kind === kind);

  it("carry the mandate's day as it was settled, and one's own where the mandate has none", () => {
    const own = { month: "10", day: "31", yearOffset: "0" } as const;
    const answers = withRule(idOf("report"), { dayChoice: "literal-1" })(
      withRule(idOf("plan"), { own })(start),
    );
    expect(ruleOf("plan", answers)).toMatchObject({
      lastDay: { words: "", boundary: "latest", month: 10, day: 31, yearOffset: 0 },
      lastDayFrom: "own",
    });
    expect(ruleOf("report", answers)).toMatchObject({
      lastDay: { boundary: "before", month: 2, day: 28, yearOffset: 1 },
      lastDayFrom: "mandate",
    });
  });

  it("work the answers into what the rule says", () => {
    expect(ruleOf("perRegion", withRule(idOf("perRegion"), { count: "atLeast" })(start))?.parameters).toEqual(
      {
        minimum: 1,
        maximum: null,
        exact: false,
        isApproximate: false,
        regions: [],
      },
    );
    const formal = withRule(idOf("formalAssignments"), { formal: "byGroup" })(start);
    expect(ruleOf("formalAssignments", formal)?.parameters).toMatchObject({ reading: "byGroup" });
  });
});
