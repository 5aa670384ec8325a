// Keys: the same parts always give the same key, and different parts never share one.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintOf, keyOf } from "#domain/keys.ts";

describe("keyOf", () => {
  it("is a key that every list takes", () => {
    expect(keyOf("rsg-exempel", "report", 2026)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("keeps apart parts that read the same when joined", () => {
    expect(keyOf("a", "bc")).not.toBe(keyOf("ab", "c"));
    expect(keyOf("2026")).not.toBe(keyOf(2026));
    expect(keyOf('a","b')).not.toBe(keyOf("a", "b"));
  });

  it("differs whenever the parts differ", () => {
    const parts = fc.array(fc.oneof(fc.string(), fc.integer()), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(keyOf(...a) === keyOf(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});

describe("fingerprintOf", () => {
  it("is SHA-256 of the text's UTF-8 bytes", () => {
    const text = "Åtgärder före den 28 februari 😀\n";
    expect(fingerprintOf(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  });
});
