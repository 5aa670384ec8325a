// Which page a link opens. Teams hands a tab one text, the sub page id; this file writes that text, reads it back, and
// builds the address that makes Teams hand it over.

export const pages = ["overview", "mandate", "members", "meetings", "plan-report", "matters"] as const;
export type PageName = (typeof pages)[number];

/** A page and, where it matters, the group and the very thing on it: a meeting, a plan or report of one year. */
export interface SubPage {
  page: PageName;
  /** Left out in a channel, where the tab itself knows its group. */
  groupKey?: string;
  /** The key of the meeting or obligation to open. */
  thing?: string;
}

/** The id of the personal app's only tab, as the manifest names it. */
export const personalEntityId = "uppdrag";

/** Microsoft's notification service has refused links of about 1,024 characters; this stays clear of that. */
export const linkLimit = 1000;

/** Returns the id under which a channel's tab is saved for the group. */
export function channelEntityId(groupKey: string): string {
  return `group-${groupKey}`;
}

/** Returns the sub page id: "plan-report/<thing>", or "group/<group>/plan-report/<thing>" when a group is named. */
export function formatSubPage({ page, groupKey, thing }: SubPage): string {
  const parts = [...(groupKey === undefined ? [] : ["group", groupKey]), page, ...(thing ? [thing] : [])];
  return parts.map(encodeURIComponent).join("/");
}

/** Returns the page a sub page id names, or null when it names none: links are typed, cut and kept for years. */
export function parseSubPage(text: string): SubPage | null {
  const parts = text.split("/").map(decoded);
  const [groupKey, rest] = parts[0] === "group" ? [parts[1], parts.slice(2)] : [undefined, parts];
  const [name = "overview", thing] = rest;
  const page = pages.find((known) => known === name);
  const isWhole = parts.every((part) => part !== null && part !== "") && rest.length <= 2;
  if (!page || !isWhole || (parts[0] === "group" && !groupKey)) return null;
  return { page, ...(groupKey ? { groupKey } : {}), ...(thing ? { thing } : {}) };
}

export interface TeamsLink {
  teamsAppId: string;
  entityId: string;
  subPage: SubPage;
  /** The channel whose tab is meant, or null for the personal app. */
  channelId: string | null;
  /** Where somebody without Teams ends up. */
  webUrl: string;
  /** What Teams calls the link while it opens. */
  label: string;
}

/**
 * Returns the address that opens the page in Teams, shorter than `linkLimit` for keys of our making: when names are
 * long it goes without its label, then without its fallback.
 */
export function teamsLink(link: TeamsLink): string {
  const context = JSON.stringify({
    subEntityId: formatSubPage(link.subPage),
    ...(link.channelId === null ? {} : { channelId: link.channelId }),
  });
  const path = [link.teamsAppId, link.entityId].map(encodeURIComponent).join("/");
  const written = (values: Record<string, string>) =>
    `https://teams.microsoft.com/l/entity/${path}?${queryOf({ ...values, context })}`;
  const whole = written({ webUrl: link.webUrl, label: link.label });
  if (whole.length < linkLimit) return whole;
  const unlabelled = written({ webUrl: link.webUrl });
  return unlabelled.length < linkLimit ? unlabelled : written({});
}

function queryOf(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join("&");
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
