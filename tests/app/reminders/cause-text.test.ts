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

test("keeps the service's own words out of the sentence", () => {
  const said = causeText({ code: "bounced", detail: "550 5.1.1" }, "mail", log);
  expect(said).not.toContain("550");
  expect(said).toBe("Brevet kom tillbaka: adressen tog inte emot det.");
});
