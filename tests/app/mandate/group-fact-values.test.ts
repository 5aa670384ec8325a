// The group's own facts, as typed and as stored.
import { expect, it } from "vitest";
import { changedFacts, factTexts } from "../../../src/app/pages/mandate/group-fact-values.ts";
import { group } from "../../support/small-world.ts";

const stored = group({ publishingPlace: "Webbplatsen", regions: ["Region Dalarna", "Region Uppsala"] });

it("changes nothing when nothing was changed", () => {
  expect(changedFacts(stored, factTexts(stored))).toEqual({});
  expect(changedFacts(group(), factTexts(group()))).toEqual({});
});

it("reads a region a line, each once, without blanks", () => {
  const regions = " Region Dalarna \n\nRegion Värmland\nRegion Dalarna\n";
  expect(changedFacts(stored, { publishingPlace: " Webbplatsen ", regions })).toEqual({
    regions: ["Region Dalarna", "Region Värmland"],
  });
});

it("empties what is emptied", () => {
  expect(changedFacts(stored, { publishingPlace: " ", regions: "\n" })).toEqual({
    publishingPlace: null,
    regions: null,
  });
});
