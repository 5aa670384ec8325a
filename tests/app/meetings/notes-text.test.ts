// Notes are somebody else's text: whatever they hold, nothing in them runs, loads or leads into the tab.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NotesText } from "#app/pages/meetings/notes-text.tsx";
import { type Session, SessionProvider } from "#app/session/session.tsx";
import { sv } from "#locales/sv.ts";

function shown(text: string): string {
  const session = { words: sv } as Partial<Session> as Session;
  return renderToStaticMarkup(
    createElement(SessionProvider, { value: session }, createElement(NotesText, { text })),
  );
}

test("Markdown is shown as text with paragraphs, lists and bold", () => {
  const markup = shown("Vi **enades**.\n\n- ett\n- två");
  expect(markup).toContain("<p>Vi <strong>enades</strong>.</p>");
  expect(markup.match(/<li>/g)).toHaveLength(2);
});

test.each([
  "<script>alert(1)</script>",
  "text <img src=x onerror=alert(1)> text",
  "<a href='javascript:alert(1)'>x</a>",
  "<iframe src='https://example.org'></iframe>",
])("HTML is words like any other: %s", (text) => {
  const markup = shown(text);
  expect(markup).not.toMatch(/<(script|img|a|iframe)\b/);
  expect(markup).toContain("&lt;");
});

test("a link opens outside the tab and tells nobody where it was pressed", () => {
  expect(shown("[läs](https://example.org/a)")).toContain(
    '<a href="https://example.org/a" target="_blank" rel="noreferrer">läs</a>',
  );
});

test.each(["javascript:alert(1)", "data:text/html,x", "#/members", "/tab/", "vbscript:x"])(
  "a link to %s is only its words",
  (address) => {
    const markup = shown(`[läs](${address})`);
    expect(markup).not.toContain("<a");
    expect(markup).toContain("läs");
  },
);

test("a picture is never fetched: it is a link with its name", () => {
  const markup = shown("![läget](https://example.org/x.png)");
  expect(markup).not.toContain("<img");
  expect(markup).toContain(">Bild: läget</a>");
});

test("a heading in notes stands below the item's own heading", () => {
  expect(shown("# Rubrik")).toContain("<h4>Rubrik</h4>");
});
