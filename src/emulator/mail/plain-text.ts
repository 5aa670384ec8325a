// What a person would read of a message, and the link in it that leads into Teams.
import type { MailContent } from "./mail-message.ts";

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** The body without markup, one line a paragraph. */
export function plainText({ contentType, content }: MailContent["body"]): string {
  if (contentType === "text") return content;
  const readable = content
    .replace(/<(style|script|head|title)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/\s+/g, " ")
    .replace(/<br\b[^>]*>|<\/(p|div|li|h\d|tr|ul|ol|table)\s*>/gi, "\n")
    .replace(/<[^>]+>/g, "");
  return decoded(readable)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The first address in the body that Teams opens, or the empty text. */
export function teamsLink({ contentType, content }: MailContent["body"]): string {
  const source = contentType === "html" ? decoded(content) : content;
  return /https:\/\/teams\.(?:microsoft\.com|cloud\.microsoft)\/l\/[^\s"'<>]+/.exec(source)?.[0] ?? "";
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name.toLowerCase()] ?? whole;
  });
}
