// Where two versions of a text part, cut between words.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partedFrom } from "../../../src/app/forms/differing.ts";

describe("partedFrom", () => {
  it("finds the words between what two texts begin and end with", () => {
    expect(partedFrom("minskade till 4,3 procent i april", "minskade till 4,4 procent i april")).toEqual({
      before: "minskade till ",
      differs: "4,3 ",
      after: "procent i april",
    });
  });

  it("marks all of it when nothing is shared, and nothing when all is", () => {
    expect(partedFrom("a", "b")).toEqual({ before: "", differs: "a", after: "" });
    expect(partedFrom("a b", "a b")).toEqual({ before: "a b", differs: "", after: "" });
  });

  it("never loses a character of either text", () => {
    const words = fc.array(fc.constantFrom("a ", "b\n", "c", "😀 ", "<b>")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(words, words, (text, other) => {
        const { before, differs, after } = partedFrom(text, other);
        expect(before + differs + after).toBe(text);
        expect(other.startsWith(before) && other.endsWith(after)).toBe(true);
      }),
    );
  });
});
