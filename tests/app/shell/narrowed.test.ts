// Which pages are seen in a narrow window: as many as fit, and always the one stood on.
import { describe, expect, it } from "vitest";
import { narrowed } from "../../../src/app/shell/narrowed.ts";

const link = (label: string) => ({ id: label, label, href: `/${label}` });
const pages = ["Översikt", "Uppdraget", "Ledamöter", "Möten", "Plan och rapport"].map(link);
const labels = (current: string, of = pages) => narrowed(of, current).seen.map(({ label }) => label);

describe("narrowed", () => {
  it("keeps the order and the page stood on", () => {
    expect(labels("Översikt")).toEqual(["Översikt", "Uppdraget", "Ledamöter"]);
    expect(labels("Möten")).toEqual(["Översikt", "Uppdraget", "Möten"]);
    expect(labels("Plan och rapport")).toEqual(["Översikt", "Plan och rapport"]);
  });

  it("hides nothing when all fit, and shows even a name too long for the room", () => {
    expect(narrowed([link("A"), link("B")], "A").hidden).toEqual([]);
    expect(labels("x".repeat(40), [link("A"), link("x".repeat(40))])).toEqual(["x".repeat(40)]);
  });
});
