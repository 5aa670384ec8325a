// What is typed in a note that something is done.
import { expect, it } from "vitest";
import { dayOf } from "#schema/day.ts";
import { readRecord } from "../../../src/app/pages/mandate/record-values.ts";

const today = dayOf(2028, 2, 29);
const typed = { body: "Ledningsgruppen", day: "2028-02-29", comment: " § 12 " };

it("is where, when and what; today counts", () => {
  expect(readRecord(typed, today)).toEqual({
    ok: true,
    value: { decidedBy: "Ledningsgruppen", day: today, comment: "§ 12" },
  });
});

it("needs neither body nor comment", () => {
  expect(readRecord({ body: " ", day: "2028-01-01", comment: "" }, today)).toMatchObject({
    ok: true,
    value: { decidedBy: null, comment: null },
  });
});

it.each([
  ["day", { day: "" }, { code: "missing" }],
  ["day", { day: "2027-02-29" }, { code: "notADay" }],
  ["day", { day: "2028-03-01" }, { code: "notYet" }],
  ["body", { body: "å".repeat(256) }, { code: "tooLong", limit: 255 }],
])("says what is wrong with %s: %j", (field, change, problem) => {
  expect(readRecord({ ...typed, ...change }, today)).toEqual({ ok: false, problems: { [field]: problem } });
});
