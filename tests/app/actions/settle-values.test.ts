// When and with what something is settled.
import { describe, expect, it } from "vitest";
import { readSettled } from "#app/tasks/settle-values.ts";
import { taskProblemText } from "#app/tasks/task-problems.ts";
import { sv } from "#locales/sv.ts";
import { dayOf } from "#schema/day.ts";

const today = dayOf(2027, 3, 1);
const read = (texts: object) => readSettled({ day: "2027-03-01", link: "", comment: "", ...texts }, today);

describe("readSettled", () => {
  it("needs a day that is not ahead", () => {
    expect(read({})).toEqual({ ok: true, value: { day: today, link: null, comment: null } });
    expect(read({ day: "2027-02-01", link: "https://exempel.se/svar", comment: " Klart " })).toEqual({
      ok: true,
      value: { day: dayOf(2027, 2, 1), link: "https://exempel.se/svar", comment: "Klart" },
    });
  });

  it.each([
    [{ day: "" }, { day: { code: "missing" } }],
    [{ day: "i går" }, { day: { code: "notADay" } }],
    [{ day: "2027-03-02" }, { day: { code: "notYet" } }],
    [{ link: "svaret.docx" }, { link: { code: "linkWrong" } }],
  ])("%o is refused at its own field", (texts, problems) => {
    expect(read(texts)).toEqual({ ok: false, problems });
  });
});

it.each([
  ["beforeReceived", sv.matters.beforeReceived],
  ["mailWrong", sv.tasks.mailWrong],
  ["linkWrong", sv.tasks.linkWrong],
  ["notYet", sv.tasks.notYet],
  ["notADay", sv.problems.field.notADay],
] as const)("%s has its sentence", (code, sentence) => {
  expect(taskProblemText({ code }, sv)).toBe(sentence);
});

it("nothing wrong has no sentence, and a length names its limit", () => {
  expect(taskProblemText(undefined, sv)).toBeNull();
  expect(taskProblemText({ code: "tooLong", limit: 255 }, sv)).toContain("255");
});
