// People of the tenant: oneself, all, one by id or sign-in name.
import { type Caller, holdsAny } from "#emulator/auth/caller.ts";
import type { DirectoryUser } from "#emulator/directory.ts";
import { type Answer, ok } from "#emulator/http/answer.ts";
import { type Call, param } from "#emulator/http/call.ts";
import { badRequest, GraphFailure } from "#emulator/http/graph-error.ts";
import { allowOnly, nextLink, pageSize } from "#emulator/http/query-options.ts";
import type { Route } from "#emulator/http/route.ts";
import { collection, contextOf, selected } from "#emulator/http/shape.ts";
import { folded, holds, isTrue } from "#emulator/odata/compare.ts";
import { parseFilter } from "#emulator/odata/parse-filter.ts";
import { parseSelect } from "#emulator/odata/select-expand.ts";
import type { World } from "#emulator/world.ts";

const usual = [
  "businessPhones",
  "displayName",
  "givenName",
  "jobTitle",
  "mail",
  "mobilePhone",
  "officeLocation",
  "preferredLanguage",
  "surname",
  "userPrincipalName",
  "id",
];
const more = ["userType", "companyName", "accountEnabled", "otherMails"];

export const userRoutes: Route[] = [
  { method: "GET", pattern: "me", units: 0, handler: getMe },
  { method: "GET", pattern: "users", units: 0, handler: getUsers },
  { method: "GET", pattern: "users/:user", units: 0, handler: getUser },
];

/** The person with this id or sign-in name; throws 404 as Entra does. */
export function userByKey(world: World, key: string): DirectoryUser {
  const wanted = key.toLowerCase();
  const user = world.directory.users.find(
    (one) => one.id.toLowerCase() === wanted || one.userPrincipalName.toLowerCase() === wanted,
  );
  if (user) return user;
  throw new GraphFailure(
    404,
    "Request_ResourceNotFound",
    `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

function getMe(_world: World, call: Call): Answer {
  const { caller } = call;
  if (caller.kind === "application")
    throw badRequest("/me request is only valid with delegated authentication flow.");
  requireAny(
    caller,
    "User.Read",
    "User.ReadWrite",
    "User.ReadBasic.All",
    "User.Read.All",
    "Directory.Read.All",
  );
  return told(call, caller.user);
}

function getUser(world: World, call: Call): Answer {
  const { caller } = call;
  const own =
    caller.kind === "person" &&
    [caller.user.id, caller.user.userPrincipalName].some(
      (key) => key.toLowerCase() === param(call, "user").toLowerCase(),
    );
  if (own) requireAny(caller, "User.Read", "User.ReadBasic.All", "User.Read.All", "Directory.Read.All");
  else requireAny(caller, "User.ReadBasic.All", "User.Read.All", "Directory.Read.All");
  return told(call, userByKey(world, param(call, "user")));
}

function getUsers(world: World, call: Call): Answer {
  const { caller, query } = call;
  requireAny(caller, "User.ReadBasic.All", "User.Read.All", "Directory.Read.All");
  if (caller.kind === "person" && caller.user.userType === "Guest") throw denied();
  allowOnly(query, "select", "filter", "top", "search", "orderby", "count", "skiptoken");
  const wanted = [filterOf(query.system.get("filter")), searchOf(query.system.get("search"), call)];
  const users = world.directory.users.filter((user) => wanted.every((test) => test(user)));
  const from = Number(query.system.get("skiptoken") ?? 0) || 0;
  const size = pageSize(query, 100, 999);
  const page = users.slice(from, from + size).map((user) => shown(call, user));
  const next =
    from + size < users.length ? nextLink(call.origin + call.path, query, String(from + size)) : undefined;
  return ok(collection(contextOf(call.origin, "users"), page, next));
}

function filterOf(source: string | undefined): (user: DirectoryUser) => boolean {
  if (source === undefined) return () => true;
  const expression = parseFilter(source);
  return (user) =>
    isTrue(expression, ({ path, operator, literal }) => {
      const body = new Map(Object.entries(bodyOf(user)));
      if (!body.has(path) || literal.kind !== "text")
        throw new GraphFailure(
          400,
          "Request_UnsupportedQuery",
          `Unsupported or invalid query filter clause specified for property '${path}' of resource 'User'.`,
        );
      return holds(operator, folded(String(body.get(path) ?? "")), folded(literal.value));
    });
}

function searchOf(source: string | undefined, call: Call): (user: DirectoryUser) => boolean {
  if (source === undefined) return () => true;
  if (call.headers.get("consistencylevel")?.toLowerCase() !== "eventual") {
    throw new GraphFailure(
      400,
      "Request_UnsupportedQuery",
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const clauses = [...source.matchAll(/"(\w+):([^"]*)"/g)];
  if (clauses.length === 0) throw badRequest(`Syntax error in $search: ${source}`);
  return (user) =>
    clauses.some(([, property = "", words = ""]) => {
      const value = folded(String(new Map(Object.entries(bodyOf(user))).get(property) ?? ""));
      return folded(words)
        .split(/\s+/)
        .every((word) => value.split(/[\s@.]+/).some((part) => part.startsWith(word)));
    });
}

function told(call: Call, user: DirectoryUser): Answer {
  return ok({ "@odata.context": contextOf(call.origin, "users/$entity"), ...shown(call, user) });
}

function shown(call: Call, user: DirectoryUser): object {
  const select = parseSelect(call.query.system.get("select")) ?? usual;
  return selected(bodyOf(user), select, "user", [...usual, ...more]);
}

function bodyOf(user: DirectoryUser): Record<string, unknown> {
  const words = user.displayName.split(" ");
  return {
    businessPhones: [],
    displayName: user.displayName,
    givenName: words[0] ?? null,
    jobTitle: null,
    mail: user.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: user.preferredLanguage ?? null,
    surname: words.slice(1).join(" ") || null,
    userPrincipalName: user.userPrincipalName,
    id: user.id,
    userType: user.userType,
    companyName: user.companyName ?? null,
    accountEnabled: user.accountEnabled ?? true,
    otherMails: [],
  };
}

function requireAny(caller: Caller, ...permissions: string[]): void {
  if (!holdsAny(caller, ...permissions)) throw denied();
}

function denied(): GraphFailure {
  return new GraphFailure(
    403,
    "Authorization_RequestDenied",
    "Insufficient privileges to complete the operation.",
  );
}
