// From what is typed about a group to its row: what it means, and what is wrong with each field.
import type { Group, NewGroup } from "#domain/entities.ts";
import { validate } from "#schema/codec.ts";
import { groups as groupList } from "#schema/lists/register.ts";
import type { ProblemCode } from "#schema/result.ts";

/** A type, not an interface, since drafts are kept as plain records of text. */
export type GroupTexts = {
  key: string;
  title: string;
  sitePath: string;
  healthcareRegion: string;
  commissioner: string;
  coordinatorMail: string;
};

export type GroupField = Exclude<keyof GroupTexts, "key">;

export type GroupProblem =
  | { code: ProblemCode; limit?: number }
  | { code: "siteWrong" }
  | { code: "mailWrong" }
  | { code: "siteTaken"; group: string };

export type GroupReading =
  | { ok: true; values: Pick<NewGroup, GroupField> & { key: string; coordinatorMail: string } }
  | { ok: false; problems: Partial<Record<GroupField, GroupProblem>> };

const sitePattern = /^\/(sites|teams)\/[^/\s?#%*:<>"|\\]+$/i;
const mailPattern = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** What the texts mean. `others` are the groups there are: a site holds one group's rows. */
export function readGroup(texts: GroupTexts, others: readonly Group[]): GroupReading {
  const problems: Partial<Record<GroupField, GroupProblem>> = {};
  const sitePath = siteOf(texts.sitePath);
  const coordinatorMail = texts.coordinatorMail.trim();
  const holder = others.find((one) => one.sitePath.toLowerCase() === sitePath.toLowerCase());
  if (!sitePattern.test(sitePath)) problems.sitePath = { code: "siteWrong" };
  else if (holder && holder.key !== texts.key) problems.sitePath = { code: "siteTaken", group: holder.title };
  if (!mailPattern.test(coordinatorMail)) problems.coordinatorMail = { code: "mailWrong" };
  const values = {
    key: texts.key,
    title: texts.title.trim(),
    sitePath,
    healthcareRegion: texts.healthcareRegion.trim() || null,
    commissioner: texts.commissioner.trim() || null,
    coordinatorMail,
  };
  for (const { column, code, limit } of validate(groupList, values)) {
    problems[column as GroupField] ??= { code, ...(limit === undefined ? {} : { limit }) };
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, values };
}

/** The site's own path, also when the whole address of a page on it was pasted. */
function siteOf(text: string): string {
  const trimmed = text.trim();
  const path = URL.canParse(trimmed) ? decodeURI(new URL(trimmed).pathname) : trimmed;
  return /^\/(?:sites|teams)\/[^/]+/i.exec(path)?.[0] ?? path;
}
