// What a stored link is called, and which of them a browser may open.
import { expect, test } from "vitest";
import { isWebAddress, linkName } from "#app/components/web-address.ts";

test("a link is called by its file's name, else by where it leads", () => {
  expect(linkName("https://exempel.sharepoint.com/sites/a/Delade/Ber%C3%A4ttelse%202026.docx")).toBe(
    "Berättelse 2026.docx",
  );
  expect(linkName("https://exempel.sharepoint.com/_layouts/15/Doc.aspx?file=Plan.docx&action=default")).toBe(
    "Plan.docx",
  );
  expect(linkName("https://exempel.se/planer/2026")).toBe("exempel.se");
  expect(linkName("https://exempel.se/%E0%A4%A.docx")).toBe("%E0%A4%A.docx");
});

test.each([
  ["https://exempel.se", true],
  ["http://exempel.se/a", true],
  ["javascript:alert(1)", false],
  ["exempel.se", false],
  ["", false],
])("%s may be opened: %s", (link, may) => {
  expect(isWebAddress(link)).toBe(may);
});
