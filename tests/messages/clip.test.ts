// Clipping: never too long, never through a sign, and nothing lost that fits.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip, clipName } from "#messages/clip.ts";

describe("clip", () => {
  it("leaves what fits and ends the rest in an ellipsis", () => {
    expect(clip("Åtta ord", 8)).toBe("Åtta ord");
    expect(clip("Åtta ord", 6)).toBe("Åtta…");
  });

  it("cuts no sign in two", () => {
    const family = "👩‍👩‍👧‍👦";
    expect(clip(`${family}${family}`, family.length + 3)).toBe(`${family}…`);
  });

  it("makes one line of many", () => {
    expect(clip(" a\r\n\tb\u2028c ", 99)).toBe("a b c");
  });

  it("gives a dash for a name that shows nothing", () => {
    expect(clipName(" \n\u202e", 9)).toBe("–");
  });

  it("never exceeds its limit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 3, max: 40 }), (text, limit) => {
        expect(clip(text, limit).length).toBeLessThanOrEqual(limit);
        expect(clipName(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
