// The demands as both sides of the page number them, what is marked in the text, and what need not be drawn again.
import { describe, expect, it } from "vitest";
import { noAnswers, withRule } from "#app/mandate-flow/answers.ts";
import { demandsOf, holds, marksOf, standingPlace } from "#app/mandate-flow/demands.ts";
import { newOwnRule, withNewRule } from "#app/mandate-flow/own-rules.ts";
import { foundRules } from "#app/mandate-flow/rule-ids.ts";
import { sameProps } from "#app/mandate-flow/same-props.ts";
import { settledRules } from "#app/mandate-flow/settled-rules.ts";
import type { RuleKind } from "#domain/mandate-reading.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { madeReading } from "./made-reading.ts";

const reading = madeReading();
const start = noAnswers(reading, [], "");
const idOf = (kind: RuleKind) => foundRules(reading.rules).find(({ found }) => found.kind === kind)?.id ?? "";
const demands = (answers = start) => demandsOf(settledRules(reading, answers));
const own = (id: string, from: number) => withNewRule(newOwnRule(id, reading.text, { from, to: from + 5 }));

describe("the demands of a text", () => {
  it("stand under the text's own numbers, two rules of one demand under one", () => {
    expect(demands().map(({ name, rules }) => `${name}: ${rules.map(({ kind }) => kind).join("+")}`)).toEqual(
      [
        "1: perRegion",
        "2: nationalMember",
        "3: coOpted",
        "4: chairAppointment+chairTerm",
        "5: meetingFrequency",
        "6: formalAssignments",
        "7: report",
        "8: plan",
      ],
    );
  });

  it("are followed by one's own, numbered in the order of the text", () => {
    const answers = own("late", 60)(own("early", 0)(start));
    const last = demands(answers).slice(-2);
    expect(last.map(({ name, rules }) => [name, rules[0]?.id])).toEqual([
      ["E1", "early"],
      ["E2", "late"],
    ]);
    expect(own("x", 60)(own("y", 0)(start)).ownRules.map(({ id }) => id)).toEqual(["y", "x"]);
  });

  it("hold as long as one of their rules does", () => {
    const without = (...kinds: RuleKind[]) =>
      demands(kinds.reduce((answers, kind) => withRule(idOf(kind), { isDiscarded: true })(answers), start));
    const fourth = (kinds: RuleKind[]) => without(...kinds).find(({ name }) => name === "4");
    expect(fourth(["chairTerm"])).toSatisfy(holds);
    expect(fourth(["chairTerm", "chairAppointment"])).not.toSatisfy(holds);
  });
});

describe("what is marked in the text", () => {
  it("is every demand that holds, over exactly its words", () => {
    const answers = withRule(idOf("coOpted"), { isDiscarded: true })(start);
    const marked = marksOf(reading, demands(answers), []).map(({ range }) =>
      reading.text.slice(range.from, range.to),
    );
    expect(marked).toContain("En ordförande utses av gruppen för två år i taget.");
    expect(marked).not.toContain("Gruppen kan adjungera.");
    expect(marked).toHaveLength(7);
  });

  it("is the line that makes the text's state doubtful, when it is short", () => {
    const doubtful = readMandate(
      "Uppdrag för gruppen\nFastställd av ledningsgruppen 2020-mm-dd\n\nSyfte\nText.",
    );
    const place = standingPlace(doubtful);
    expect(place && doubtful.text.slice(place.from, place.to)).toBe(
      "Fastställd av ledningsgruppen 2020-mm-dd",
    );
    expect(standingPlace(reading)).toBeNull();
  });
});

describe("what need not be drawn again", () => {
  it("is what says the same, however it was worked out", () => {
    const settled = settledRules(reading, start);
    expect(settledRules(reading, withRule(idOf("plan"), { isDiscarded: true })(start))[0]).toBe(settled[0]);
    expect(sameProps({ a: [{ b: 1 }], c: null }, { a: [{ b: 1 }], c: null })).toBe(true);
  });

  it.each([
    [{ a: [1] }, { a: [1, 2] }],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [{ a: { b: 1 } }, { a: { b: 1, c: 1 } }],
    [{ a: null }, { a: {} }],
    [{ a: () => 1 }, { a: () => 1 }],
  ])("is not what differs: %#", (before, after) => {
    expect(sameProps(before, after)).toBe(false);
  });
});
