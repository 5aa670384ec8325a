// A mail as plain HTML: paragraphs and one list, no picture, no style sheet, nothing fetched.
import type { Locale } from "#locales/locale.ts";
import type { MailItem } from "./mail-message.ts";

interface MailParts {
  locale: Locale;
  subject: string;
  before: readonly string[];
  items: readonly MailItem[];
  after: readonly string[];
}

/** The whole document; every text is escaped. */
export function mailHtml({ locale, subject, before, items, after }: MailParts): string {
  const list =
    items.length === 1
      ? items.map((item) => `<p>${itemHtml(item)}</p>`)
      : ["<ol>", ...items.map((item) => `<li><p>${itemHtml(item)}</p></li>`), "</ol>"];
  return [
    `<!doctype html>`,
    `<html lang="${locale}">`,
    `<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    `<body>`,
    ...before.map(paragraph),
    ...list,
    ...after.map(paragraph),
    `</body>`,
    `</html>`,
  ].join("\n");
}

function itemHtml({ sentences: [first = "", ...others], link }: MailItem): string {
  const lines = [`<strong>${escaped(first)}</strong>`, ...others.map(escaped)];
  if (link !== null) lines.push(`<a href="${escaped(link.href)}">${escaped(link.words)}</a>`);
  return lines.join("<br>\n");
}

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
