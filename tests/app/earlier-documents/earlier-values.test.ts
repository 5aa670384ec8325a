// What is typed about a document that already exists.
import { expect, it } from "vitest";
import { dayOf } from "#schema/day.ts";
import { readEarlier } from "../../../src/app/earlier-documents/earlier-values.ts";

const today = dayOf(2027, 1, 1);
const typed = { link: " https://region.example/rapport.pdf ", day: "2026-02-27", comment: "" };

it("is where it is and the day it counts from; today counts", () => {
  const value = { link: "https://region.example/rapport.pdf", day: dayOf(2026, 2, 27), comment: null };
  expect(readEarlier(typed, today)).toEqual({ ok: true, value });
  expect(readEarlier({ ...typed, day: "2027-01-01" }, today).ok).toBe(true);
});

it.each([
  ["link", { link: "" }, { code: "missing" }],
  ["link", { link: "region.example/rapport" }, { code: "notALink" }],
  ["link", { link: "javascript:alert(1)" }, { code: "notALink" }],
  ["link", { link: "https://" }, { code: "notALink" }],
  ["day", { day: " " }, { code: "missing" }],
  ["day", { day: "27 februari" }, { code: "notADay" }],
  ["day", { day: "2027-01-02" }, { code: "notYet" }],
])("says what is wrong with %s: %j", (field, change, problem) => {
  expect(readEarlier({ ...typed, ...change }, today)).toEqual({ ok: false, problems: { [field]: problem } });
});
