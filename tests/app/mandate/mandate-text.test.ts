// The text on its way in: how long it may be, how words are cut to fit, and how the text is laid out with its marks.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitted } from "#app/mandate-flow/fitted.ts";

import { ownLastDay } from "#app/mandate-flow/own-day.ts";
import { textBlocks } from "#app/mandate-flow/text-blocks.ts";
import { mostBytes, textProblem } from "#app/mandate-flow/text-problem.ts";
import { readMandate } from "#reading/read-mandate.ts";

describe("a pasted text", () => {
  it("is refused when there is nothing in it", () => {
    expect(textProblem(" \n ")).toBe("empty");
  });

  it("counts bytes, not characters", () => {
    expect(textProblem("å".repeat(mostBytes / 2))).toBeNull();
    expect(textProblem("å".repeat(mostBytes / 2 + 1))).toBe("tooLarge");
  });
});

describe("words made to fit", () => {
  it("never exceed the column and never halve a character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme-composite", maxLength: 60 }),
        fc.integer({ min: 2, max: 40 }),
        (words, most) => {
          const cut = fitted(words, most);
          expect(cut === null || (cut.length <= most && cut.isWellFormed())).toBe(true);
        },
      ),
    );
  });

  it("are left as they are when there is room, and are none when blank", () => {
    expect(fitted(" abc ", 3)).toBe("abc");
    expect(fitted("abcd", 3)).toBe("ab…");
    expect(fitted(" \n", 3)).toBeNull();
  });
});

describe("a last day of one's own", () => {
  it.each(["0", "32", "", "1.5", "-1", "30"])("is none for day %j of February", (day) => {
    expect(ownLastDay({ month: "2", day, yearOffset: "1" })).toBeNull();
  });

  it("takes 29 February, which some year has", () => {
    expect(ownLastDay({ month: "2", day: " 29 ", yearOffset: "0" })).toMatchObject({ month: 2, day: 29 });
  });
});

describe("the text on the screen", () => {
  it("shows every word of any text, once and in order, whatever is marked", () => {
    const range = fc
      .tuple(fc.nat(80), fc.nat(80))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(range, { maxLength: 4 }), (raw, ranges) => {
        const { text, sections } = readMandate(raw);
        const marks = ranges.map((one, id) => ({ id: String(id), range: one }));
        const shown = textBlocks(text, sections, marks)
          .flatMap(({ pieces }) => pieces.map((piece) => piece.text))
          .join("");
        expect(shown.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it("ends two requirements of one sentence at the same place", () => {
    const text = "Rapportering\nGruppen gör en plan och en rapport. Mer text.";
    const range = { from: 13, to: 48 };
    const blocks = textBlocks(
      text,
      [{ heading: "Rapportering", level: 1, range: { from: 0, to: text.length }, bodyFrom: 13 }],
      [
        { id: "1", range },
        { id: "2", range },
      ],
    );
    expect(blocks.map(({ level }) => level)).toEqual([1, null]);
    expect(blocks[1]?.pieces.map(({ ending }) => ending)).toEqual([["1", "2"], []]);
  });
});
