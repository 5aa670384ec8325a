// A failure is told in the words of the way that failed: a missing mailbox is not somebody missing in Teams.
import { expect, test } from "vitest";
import { causeText } from "#app/pages/reminders/cause-text.ts";
import { sv } from "#locales/sv.ts";

const { log } = sv.personal;

test("tells of the mailbox when mail failed, and of Teams when Teams did", () => {
  const cause = { code: "not-found", detail: "" };
  expect(causeText(cause, "mail", log)).toBe("Påminnelsernas brevlåda finns inte.");
  expect(causeText(cause, "team", log)).toBe("Mottagaren eller teamet finns inte i Teams.");
});

test("blames nobody for what it does not know", () => {
  const cause = { code: "something-new", detail: "" };
  expect(causeText(cause, "mail", log)).toBe("Brevlådan svarade på ett sätt som Uppdrag inte känner till.");
  expect(causeText(null, "mail", log)).toBe("Orsaken är inte angiven.");
});

test("ends the service's own answer like a sentence, once", () => {
  expect(causeText({ code: "bounced", detail: "550 5.1.1" }, "mail", log)).toContain("550 5.1.1.");
  expect(causeText({ code: "busy", detail: "Try later." }, "team", log)).toMatch(/Try later\.$/);
});
