// Notes are somebody else's text: whatever they hold, nothing in them runs, loads or leads into the tab.
import { createElement } from "react";
import { prerender } from "react-dom/static";
import { expect, test } from "vitest";
import { NotesText } from "#app/pages/meetings/notes-text.tsx";
import { type Session, SessionProvider } from "#app/session/session.tsx";
import { svFirst } from "#locales/sv-first.ts";

/** The markup once every word is here: the page's own words are fetched while it is shown. */
async function shown(text: string): Promise<string> {
  const session = { words: svFirst, locale: "sv" } as Partial<Session> as Session;
  const { prelude } = await prerender(
    createElement(SessionProvider, { value: session }, createElement(NotesText, { text })),
  );
  const markup = await new Response(prelude).text();
  expect(markup).not.toBe("");
  return markup;
}

test("Markdown is shown as text with paragraphs, lists and bold", async () => {
  const markup = await shown("Vi **enades**.\n\n- ett\n- två");
  expect(markup).toContain("<p>Vi <strong>enades</strong>.</p>");
  expect(markup.match(/<li>/g)).toHaveLength(2);
});

test.each([
  "<script>alert(1)</script>",
  "text <img src=x onerror=alert(1)> text",
  "<a href='javascript:alert(1)'>x</a>",
  "<iframe src='https://example.org'></iframe>",
])("HTML is words like any other: %s", async (text) => {
  const markup = await shown(text);
  expect(markup).not.toMatch(/<(script|img|a|iframe)\b/);
  expect(markup).toContain("&lt;");
});

test("a link opens outside the tab and tells nobody where it was pressed", async () => {
  expect(await shown("[läs](https://example.org/a)")).toContain(
    '<a href="https://example.org/a" target="_blank" rel="noreferrer">läs</a>',
  );
});

test.each(["javascript:alert(1)", "data:text/html,x", "#/members", "/tab/", "vbscript:x"])(
  "a link to %s is only its words",
  async (address) => {
    const markup = await shown(`[läs](${address})`);
    expect(markup).not.toContain("<a");
    expect(markup).toContain("läs");
  },
);

test("a picture is never fetched: it is a link with its name", async () => {
  const markup = await shown("![läget](https://example.org/x.png)");
  expect(markup).not.toContain("<img");
  expect(markup).toContain(">Bild: läget</a>");
});

test("a heading in notes stands below the item's own heading", async () => {
  expect(await shown("# Rubrik")).toContain("<h4>Rubrik</h4>");
});
