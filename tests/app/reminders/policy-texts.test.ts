// What is typed about a policy: days in any shape people write them, and what cannot be read is told by its field.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type PolicyTexts, readPolicyTexts, textsOf } from "#app/pages/reminders/policy/policy-texts.ts";
import { productPolicy } from "#domain/reminder-policy.ts";
import { dutyKinds } from "#schema/lists/duty-facts.ts";

const texts = (changes: Partial<PolicyTexts>): PolicyTexts => ({
  ...textsOf({ isSilent: false, steps: [-7, 1], hearers: [{ who: "owner", hearsFrom: null }] }),
  ...changes,
});

test("the product's own policy of every kind comes back as it was", () => {
  for (const kind of dutyKinds) {
    const policy = productPolicy[kind];
    const reading = readPolicyTexts(textsOf(policy));
    if (!reading.ok) throw new Error(kind);
    const steps = [...reading.daysBefore.map((days) => -days), ...reading.daysAfter];
    expect(steps.map((step) => step + 0).toSorted((a, b) => a - b)).toEqual(policy.steps);
    expect(reading.hearers).toEqual(policy.hearers);
  }
});

test("days are read with commas, blanks, semicolons and lines between, and with any minus", () => {
  const read = (before: string) => readPolicyTexts(texts({ before }));
  for (const before of ["30, 7, 1", "30 7 1", "30;7;1", " 30,\n7 ,1, "]) {
    expect(read(before)).toMatchObject({ ok: true, daysBefore: [30, 7, 1] });
  }
  for (const before of ["-7", "−7", "–7"]) expect(read(before)).toMatchObject({ ok: true, daysBefore: [-7] });
});

test("whatever is typed is either read as whole days or told beside its field", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (before) => {
      const reading = readPolicyTexts(texts({ before }));
      if (!reading.ok)
        return reading.problems.every(({ field, code }) => field === "before" && code === "brokenDays");
      return reading.daysBefore.every(Number.isInteger);
    }),
  );
  expect(readPolicyTexts(texts({ before: "en vecka" }))).toEqual({
    ok: false,
    problems: [{ field: "before", code: "brokenDays" }],
  });
});

test("a person needs a name and an address, and a step is a whole number", () => {
  expect(readPolicyTexts(texts({ who1: "person", name1: "Åsa", mail1: " ", from1: "snart" }))).toEqual({
    ok: false,
    problems: [
      { field: "from1", code: "fromWrong" },
      { field: "mail1", code: "personWithoutMail" },
    ],
  });
  expect(
    readPolicyTexts(texts({ who1: "person", name1: " Åsa ", mail1: "asa@x.se", from1: "−30" })),
  ).toMatchObject({
    hearers: [
      { who: "owner", hearsFrom: null },
      { who: "person", id: null, name: "Åsa", mail: "asa@x.se", hearsFrom: -30 },
    ],
  });
});
