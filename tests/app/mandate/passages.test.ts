// What nobody interpreted, choosing sentences, and what a rule made by hand starts as.
import { describe, expect, it } from "vitest";
import { noAnswers } from "#app/mandate-flow/answers.ts";
import { newOwnRule, ofKind, trimmedRange } from "#app/mandate-flow/own-rules.ts";
import {
  emptyParameters,
  isComplete,
  parameterProblem,
  withParameter,
} from "#app/mandate-flow/parameter-values.ts";
import { readWhole } from "#app/mandate-flow/read-whole.ts";
import { sentenceAt, sentenceBeside } from "#app/mandate-flow/sentence-choice.ts";
import type { SettledRule } from "#app/mandate-flow/settled-rules.ts";
import { leavingAsText, unreadPassages } from "#app/mandate-flow/unread-passages.ts";
import type { MandateReading } from "#domain/mandate-reading.ts";
import { areParametersOf, ruleKinds } from "#schema/lists/rule-parameters.ts";

const text = "Ett. Två.\nTre.  Fyra.";
const unread = [
  { from: 0, to: 4 },
  { from: 5, to: 9 },
  { from: 10, to: 14 },
  { from: 16, to: 21 },
];
const reading = { text, unread } as MandateReading;
const passages = (leftAsText: number[] = [], ownRules: ReturnType<typeof newOwnRule>[] = []) =>
  unreadPassages(reading, { leftAsText, ownRules }).map(({ range }) => text.slice(range.from, range.to));

describe("passages nobody interpreted", () => {
  it("are neighbouring sentences of one line as one", () => {
    expect(passages()).toEqual(["Ett. Två.", "Tre.  Fyra."]);
  });

  it("are gone once they are left as text or a rule is made of them, until that rule is removed", () => {
    const none = noAnswers({ ...readWhole(text).reading, unread }, [], "");
    const left = leavingAsText(reading, { from: 0, to: 9 })(none);
    expect(passages(left.leftAsText)).toEqual(["Tre.  Fyra."]);
    const own = newOwnRule("a", text, { from: 16, to: 21 });
    expect(passages([], [own])).toEqual(["Ett. Två.", "Tre."]);
    expect(passages([], [{ ...own, isDiscarded: true }])).toHaveLength(2);
  });
});

describe("choosing a sentence", () => {
  it("takes the one at a place, none between two", () => {
    expect(sentenceAt(unread, 5)).toEqual({ from: 5, to: 9 });
    expect(sentenceAt(unread, 9)).toBeNull();
  });

  it("steps from what is chosen, from what is seen first when nothing is, and stays at the ends", () => {
    expect(sentenceBeside(unread, null, 1, 9)).toEqual({ from: 10, to: 14 });
    expect(sentenceBeside(unread, unread[1] ?? null, 1, 0)).toEqual(unread[2]);
    expect(sentenceBeside(unread, unread[1] ?? null, -1, 0)).toEqual(unread[0]);
    expect(sentenceBeside(unread, unread[3] ?? null, 1, 0)).toEqual(unread[3]);
    expect(sentenceBeside([], null, 1, 0)).toBeNull();
  });

  it("finds every sentence of a text where the reader does", () => {
    const { reading: read, sentences } = readWhole(
      "Rubrik\n\nEn mening. En till, med bl.a. detta.\n· En punkt",
    );
    expect(sentences.map(({ from, to }) => read.text.slice(from, to))).toEqual([
      "En mening.",
      "En till, med bl.a. detta.",
      "En punkt",
    ]);
  });

  it("leaves out the white space that was selected with the words", () => {
    expect(trimmedRange(text, { from: 4, to: 10 })).toEqual({ from: 5, to: 9 });
    expect(trimmedRange(text, { from: 9, to: 10 })).toBeNull();
  });
});

describe("a rule made by hand", () => {
  it("is called by its words until somebody names it", () => {
    expect(newOwnRule("a", "Ett\n  två", { from: 0, to: 9 })).toMatchObject({
      label: "Ett två",
      kind: "other",
    });
    expect(newOwnRule("a", "x".repeat(500), { from: 0, to: 500 }).label.length).toBeLessThanOrEqual(120);
  });

  it.each(ruleKinds)(
    "of the kind %s starts with what may be stored, and says when something is missing",
    (kind) => {
      const parameters = emptyParameters(kind);
      expect(areParametersOf(kind, parameters)).toBe(true);
      const names = Object.entries(parameters).filter(
        ([name, held]) => name !== "regions" && (held === "" || (Array.isArray(held) && held.length === 0)),
      );
      const rule = { kind, parameters, label: "Ett namn" } as SettledRule;
      expect(isComplete(rule)).toBe(names.length === 0);
      expect(ofKind(kind).parameters).toEqual(parameters);
      expect(ofKind(kind).label).toBe(["plan", "report", "deliverable"].includes(kind) ? "" : undefined);
    },
  );

  it("needs a name only where its kind has none of its own", () => {
    const named = (kind: SettledRule["kind"]) =>
      isComplete({ kind, parameters: emptyParameters(kind), label: " " } as SettledRule);
    expect([named("other"), named("report"), named("coOpted")]).toEqual([false, false, true]);
  });
});

describe("setting what a rule says", () => {
  const members = emptyParameters("perRegion");
  it("makes a number exact when both its ends are the same", () => {
    const least = withParameter("perRegion", members, "minimum", 1);
    expect(least.exact).toBe(false);
    expect(withParameter("perRegion", least, "maximum", 1).exact).toBe(true);
  });

  it("takes nothing that the kind cannot hold", () => {
    expect(withParameter("perRegion", members, "minimum", "många")).toBe(members);
  });

  it("says what is wrong", () => {
    const parameters = { minimum: 4, maximum: 2, exact: false, regions: [], isApproximate: false };
    expect(parameterProblem("perRegion", parameters, "maximum")).toBe("lessThanLeast");
    expect(parameterProblem("perRegion", parameters, "minimum")).toBeNull();
    expect(parameterProblem("deliverable", { dueOn: "2027-02-30", dueWords: null }, "dueOn")).toBe("notADay");
    expect(parameterProblem("deliverable", { dueOn: "2027-02-27", dueWords: null }, "dueOn")).toBeNull();
    expect(parameterProblem("anchoring", { bodies: [] }, "bodies")).toBe("missing");
  });
});
