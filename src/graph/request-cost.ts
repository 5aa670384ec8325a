// What a call costs before it is answered: SharePoint's resource units, and whose patience it tries.
import type { Asked } from "./transport.ts";

/** Each of Microsoft's services throttles for itself: one that refuses says nothing about the others. */
export type Service = "sharepoint" | "activity" | "teams" | "mail" | "directory";

/** One call, or one part of a batch. */
export interface Cost {
  /** The part's id in its batch, or null for a call of its own. */
  part: string | null;
  service: Service;
  /** SharePoint's resource units; 0 elsewhere. */
  units: number;
}

/** The costs of a call: one, or one for each part of a batch. Without `asked` a file's bytes are fetched. */
export function costsOf(asked: Asked | undefined): Cost[] {
  if (!asked) return [{ part: null, service: "sharepoint", units: 1 }];
  const { method, path, body } = asked;
  if (path !== "/$batch") return [costOf(method, path, null)];
  const { requests } = body as { requests: { id: string; method: string; url: string }[] };
  return requests.map(({ id, method: verb, url }) => costOf(verb, url, id));
}

function costOf(method: string, pathAndQuery: string, part: string | null): Cost {
  const [path = "", query = ""] = pathAndQuery.split("?", 2);
  const service = serviceOf(path);
  return { part, service, units: service === "sharepoint" ? unitsOf(method, path, query) : 0 };
}

function serviceOf(path: string): Service {
  if (/\/sendActivityNotification$/i.test(path)) return "activity";
  if (/^\/(sites|drives|shares)(\/|$)|\/(drive|drives|sites|filesFolder)(\/|$)/i.test(path))
    return "sharepoint";
  if (/^\/(teams|chats)\//i.test(path)) return "teams";
  return /\/(messages|mailFolders|sendMail)(\/|$)/i.test(path) ? "mail" : "directory";
}

/** Microsoft's table: permissions 5, writes and answers of many rows 2, one thing 1, a delta from where one was 1. */
function unitsOf(method: string, path: string, query: string): number {
  if (/\/permissions(\/|$)/i.test(path) || /\$expand=permissions/i.test(query)) return 5;
  if (method !== "GET") return 2;
  if (/\/delta(\(|$)/i.test(path)) return /token=/i.test(`${path}?${query}`) ? 1 : 2;
  return /\/(items|lists|columns|children|versions|contentTypes)$/i.test(path) || path === "/sites" ? 2 : 1;
}
