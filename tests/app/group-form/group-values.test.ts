// What is typed about a new group: the site as a path or a whole address, one group a site, and a sentence a field.
import { describe, expect, it } from "vitest";
import { type GroupTexts, readGroup } from "#app/group-form/group-values.ts";
import { group } from "../../support/small-world.ts";

const texts = (changes: Partial<GroupTexts> = {}): GroupTexts => ({
  key: "ny",
  title: "RSG Ny",
  sitePath: "/sites/rsg-ny",
  healthcareRegion: "",
  commissioner: " Ledningsgruppen ",
  coordinatorMail: "kim@region.example",
  ...changes,
});

describe("readGroup", () => {
  it("trims, and takes blank as empty", () => {
    expect(readGroup(texts(), [])).toEqual({
      ok: true,
      values: {
        key: "ny",
        title: "RSG Ny",
        sitePath: "/sites/rsg-ny",
        healthcareRegion: null,
        commissioner: "Ledningsgruppen",
        coordinatorMail: "kim@region.example",
      },
    });
  });

  it.each([
    ["https://samverkan.sharepoint.example/sites/rsg-ny/Delade%20dokument/x.docx?web=1", "/sites/rsg-ny"],
    [" /teams/RSG-Ny ", "/teams/RSG-Ny"],
    ["/sites/rsg-ny/Lists/Moten", "/sites/rsg-ny"],
  ])("finds the site in %s", (sitePath, expected) => {
    expect(readGroup(texts({ sitePath }), [])).toMatchObject({ ok: true, values: { sitePath: expected } });
  });

  it.each([
    [{ title: " " }, { title: { code: "missing" } }],
    [{ title: "x".repeat(300) }, { title: { code: "tooLong", limit: 255 } }],
    [{ sitePath: "" }, { sitePath: { code: "siteWrong" } }],
    [{ sitePath: "https://example.org/" }, { sitePath: { code: "siteWrong" } }],
    [{ sitePath: "rsg-ny" }, { sitePath: { code: "siteWrong" } }],
    [{ coordinatorMail: "kim" }, { coordinatorMail: { code: "mailWrong" } }],
  ])("%o is refused at its own field", (changes, problems) => {
    expect(readGroup(texts(changes), [])).toEqual({ ok: false, problems });
  });

  it("a site holds one group, however its letters are written; trying again is no other group", () => {
    const taken = group({ key: "annan", title: "RSG Annan", sitePath: "/sites/RSG-ny" });
    expect(readGroup(texts(), [taken])).toEqual({
      ok: false,
      problems: { sitePath: { code: "siteTaken", group: "RSG Annan" } },
    });
    expect(readGroup(texts(), [{ ...taken, key: "ny" }])).toMatchObject({ ok: true });
  });
});
