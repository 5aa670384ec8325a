// Teams' deep links to a tab: https://teams.microsoft.com/l/entity/<app>/<entity>?webUrl&label&context={subEntityId,channelId}.

export interface DeepLink {
  appId: string;
  entityId: string;
  /** Empty when the link names the tab alone. */
  subPageId: string;
  /** Null when the link leads to the personal app. */
  channelId: string | null;
}

const hosts = ["teams.microsoft.com", "teams.cloud.microsoft"];

/** The parts of a deep link, or null when the address is no link to a tab. A context that is no JSON counts as empty. */
export function parseDeepLink(address: string): DeepLink | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== "https:" || !hosts.includes(url.hostname)) return null;
  const match = /^\/l\/entity\/([^/]+)\/([^/]+)\/?$/.exec(url.pathname);
  if (!match) return null;
  const context = contextOf(url.searchParams.get("context"));
  return {
    appId: decodeURIComponent(match[1] ?? ""),
    entityId: decodeURIComponent(match[2] ?? ""),
    subPageId: textOf(context.subEntityId) ?? "",
    channelId: textOf(context.channelId),
  };
}

/** The link that leads back to one place in a tab. */
export function formatDeepLink(link: DeepLink, label: string, webUrl: string): string {
  const context: Record<string, string> = { subEntityId: link.subPageId };
  if (link.channelId) context.channelId = link.channelId;
  const query = new URLSearchParams({ webUrl, label, context: JSON.stringify(context) });
  return `https://teams.microsoft.com/l/entity/${link.appId}/${encodeURIComponent(link.entityId)}?${query}`;
}

function contextOf(text: string | null): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text ?? "{}");
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
