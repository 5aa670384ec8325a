// The mail to whoever runs the service: since when, in Stockholm's time, and what to look for.
import { expect, it } from "vitest";
import { notRunningMail } from "#messages/not-running-mail.ts";
import { spaces } from "./all-duties.ts";

const ended = Date.UTC(2026, 10, 3, 23, 30);

it("says when the reminders last ran, as the clock stood in Stockholm", () => {
  const { subject, text } = notRunningMail(ended, "sv");
  expect(spaces(subject)).toBe("Påminnelserna i Uppdrag har inte körts sedan ons 4 nov 2026");
  expect(spaces(text)).toContain("kördes senast ons 4 nov 2026 00.30. De ska köras varje natt.");
});

it("says it when they have never run", () => {
  const { subject, text } = notRunningMail(null, "sv");
  expect(subject).toBe("Påminnelserna i Uppdrag har inte körts");
  expect(text).toContain("har inte körts någon gång här.");
});

it("says as much in English", () => {
  const mails = (["sv", "en"] as const).map((locale) => notRunningMail(ended, locale).text.split("\n"));
  expect(mails[1]).toHaveLength(mails[0]?.length ?? 0);
  expect(spaces(mails[1]?.[2] ?? "")).toContain("last ran Wed 4 Nov 2026 00:30");
});
