// Where one is: the part of the address after #/ says the same as a deep link's sub page id does.
import { formatSubPage, parseSubPage, type SubPage } from "#domain/deep-link.ts";

/** Pages across groups, in the personal app. */
export const personalPages = ["all-groups", "reminders", "add-mandate"] as const;
export type PersonalPage = (typeof personalPages)[number];

export type Route =
  | { kind: "personal"; page: PersonalPage; rest: readonly string[] }
  | { kind: "group"; subPage: SubPage }
  | { kind: "unknown" };

/** The route of a path as wouter gives it ("/members"). In a channel the empty path is the overview. */
export function routeOf(path: string, isChannel: boolean): Route {
  const text = path.replace(/^\/+/, "");
  if (text === "") {
    return isChannel
      ? { kind: "group", subPage: { page: "overview" } }
      : { kind: "personal", page: "all-groups", rest: [] };
  }
  const [first, ...rest] = text.split("/").map(decoded);
  const personal = personalPages.find((page) => page === first);
  if (personal && !isChannel) return { kind: "personal", page: personal, rest };
  const subPage = parseSubPage(text);
  return subPage ? { kind: "group", subPage } : { kind: "unknown" };
}

/** The address of a page of a group; `groupKey` only outside its own channel. */
export function hrefOf(subPage: SubPage): string {
  return `/${formatSubPage(subPage)}`;
}

/** The address of a page across groups, and of the part of it that `rest` names. */
export function hrefOfPersonal(page: PersonalPage, ...rest: readonly string[]): string {
  return `/${[page, ...rest].map(encodeURIComponent).join("/")}`;
}

/** A part of an address that somebody has cut in the middle of a sign stands as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
