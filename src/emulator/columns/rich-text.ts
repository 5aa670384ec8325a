// SharePoint rewrites rich text when it is saved: what could run is taken out, so the text read is not the text sent.
// This takes out the same kinds of things; it does not reproduce SharePoint's rewriting letter by letter.

const rules: readonly [RegExp, string][] = [
  [/<(script|style|iframe|object|embed|form)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ""],
  [/<\/?(script|style|iframe|object|embed|form|link|meta|base)\b[^>]*>/gi, ""],
  [/\s(on\w+|style)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ""],
  [/\s(href|src)\s*=\s*("\s*javascript:[^"]*"|'\s*javascript:[^']*'|javascript:[^\s>]+)/gi, ""],
];

/** The text as a rich text column keeps it. */
export function sanitised(html: string): string {
  return rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), html);
}
