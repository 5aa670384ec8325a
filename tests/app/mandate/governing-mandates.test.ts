// Which mandates and rules a group's page shows as holding, and which as history.
import { describe, expect, it } from "vitest";
import { groupMandates } from "#app/pages/mandate/governing-mandates.ts";
import type { Mandate, MandateGroup } from "#domain/entities.ts";
import { dayOf } from "#schema/day.ts";
import { rowFacts, rule } from "../../support/small-world.ts";

const today = dayOf(2026, 11, 22);
const governing = (key: string, followedFrom: number, endedOn: number | null = null) => ({
  mandate: { key } as Mandate,
  link: { key: `link-${key}`, mandateKey: key, followedFrom, endedOn, row: rowFacts() } as MandateGroup,
});

describe("a group's mandates", () => {
  it("shows the newest first, each with its own rules in the order of the text", () => {
    const { current } = groupMandates(
      [governing("old", today - 400), governing("new", today)],
      [
        rule({ key: "b", mandateKey: "new", quoteFrom: 200 }),
        rule({ key: "a", mandateKey: "new", quoteFrom: 100 }),
        rule({ key: "c", mandateKey: "old", quoteFrom: 1 }),
      ],
      today,
    );
    expect(current.map(({ mandate, rules }) => [mandate.key, rules.map(({ key }) => key)])).toEqual([
      ["new", ["a", "b"]],
      ["old", ["c"]],
    ]);
  });

  it("counts a mandate that was replaced today as ended", () => {
    const { current, ended } = groupMandates(
      [governing("a", today - 9, today), governing("b", today)],
      [],
      today,
    );
    expect(current.map(({ mandate }) => mandate.key)).toEqual(["b"]);
    expect(ended.map(({ mandate }) => mandate.key)).toEqual(["a"]);
  });

  it("still shows an ended mandate while one of its rules holds, since that rule is judged", () => {
    const rules = [rule({ mandateKey: "a" })];
    expect(groupMandates([governing("a", today - 9, today)], rules, today).current).toHaveLength(1);
  });

  it("leaves out no rule: those without a mandate and those that ended are told apart", () => {
    const rules = [
      rule({ key: "orphan", mandateKey: "gone" }),
      rule({ key: "first", mandateKey: "a", voidedOn: today - 9 }),
      rule({ key: "last", mandateKey: "a", voidedOn: today }),
    ];
    const { withoutMandate, voided } = groupMandates([governing("a", today)], rules, today);
    expect(withoutMandate.map(({ key }) => key)).toEqual(["orphan"]);
    expect(voided.map(({ key }) => key)).toEqual(["last", "first"]);
  });

  it("keeps a rule ended during this visit in sight, until the register says that it holds again", () => {
    const ended = rule({ key: "r", mandateKey: "a", voidedOn: today });
    const shown = (rules: Parameters<typeof groupMandates>[1]) =>
      groupMandates([governing("a", today)], rules, today, [ended]).voided.map(({ key }) => key);
    expect(shown([])).toEqual(["r"]);
    expect(shown([ended])).toEqual(["r"]);
    expect(shown([{ ...ended, voidedOn: null }])).toEqual([]);
  });
});
