// A decision as it was typed becomes a step, or says field by field what is wrong.
import { expect, test } from "vitest";
import { readDecision } from "#app/pages/plan-report/decision-values.ts";
import { dayOf } from "#schema/day.ts";

const today = dayOf(2027, 3, 10);

test("body, day and paragraph become the step", () => {
  expect(readDecision({ body: " Styrelsen ", day: "2027-03-10", record: "§ 12" }, today)).toEqual({
    ok: true,
    value: { decidedBy: "Styrelsen", day: today, comment: "§ 12" },
  });
});

test("each field says its own fault, and a decision cannot lie ahead", () => {
  expect(readDecision({ body: " ", day: "10 mars", record: "" }, today)).toEqual({
    ok: false,
    problems: { body: { code: "missing" }, day: { code: "notADay" } },
  });
  expect(readDecision({ body: "x".repeat(300), day: "2027-03-11", record: "" }, today)).toMatchObject({
    ok: false,
    problems: { body: { code: "tooLong", limit: 255 }, day: { code: "notYet" } },
  });
});
