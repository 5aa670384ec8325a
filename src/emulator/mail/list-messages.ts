// A mailbox's messages, all or of one folder, filtered, in order and in pages.
import type { DirectoryUser } from "#emulator/directory.ts";
import { type Answer, ok } from "#emulator/http/answer.ts";
import type { Call } from "#emulator/http/call.ts";
import { badRequest, GraphFailure, notBuilt } from "#emulator/http/graph-error.ts";
import { allowOnly, pageSize } from "#emulator/http/query-options.ts";
import { collection, contextOf } from "#emulator/http/shape.ts";
import { compare, folded, holds, isTrue } from "#emulator/odata/compare.ts";
import { type Comparison, comparisons } from "#emulator/odata/expression.ts";
import { parseFilter } from "#emulator/odata/parse-filter.ts";
import { parseOrderBy } from "#emulator/odata/select-expand.ts";
import type { World } from "#emulator/world.ts";
import { askedProperty } from "./extended-property.ts";
import type { FolderName, MailMessage } from "./mail-message.ts";
import { messagesIn } from "./mail-store.ts";
import { shownMessage } from "./message-body.ts";

const usualPage = 10;
const largestPage = 1000;

/** A page of the messages, of every folder when none is named. */
export function listMessages(
  world: World,
  call: Call,
  owner: DirectoryUser,
  folder: FolderName | null,
): Answer {
  allowOnly(call.query, "select", "filter", "top", "skip", "orderby", "expand");
  const filter = call.query.system.get("filter");
  const wanted = filter === undefined ? () => true : matching(filter);
  const found = messagesIn(world.database, owner.id, call.at).filter(
    (message) => (folder === null || message.folder === folder) && wanted(message),
  );
  if (isAscending(call.query.system.get("orderby"), filter))
    found.sort((left, right) => compare(left.received, right.received));
  const from = Number(call.query.system.get("skip") ?? 0);
  if (!Number.isInteger(from) || from < 0) throw badRequest("Invalid value for $skip query option found.");
  const size = pageSize(call.query, usualPage, largestPage);
  const page = found.slice(from, from + size).map((message) => shownMessage(call, owner, message));
  const next = from + size < found.length ? nextPage(call, from + size) : undefined;
  return ok(collection(contextOf(call.origin, `users('${owner.id}')/messages`), page, next));
}

function matching(filter: string): (message: MailMessage) => boolean {
  const asked = askedProperty(filter);
  // Names of properties are told apart by case, their values are not.
  if (asked)
    return ({ content }) =>
      content.properties.some(({ id, value }) => id === asked.id && folded(value) === folded(asked.value));
  const expression = parseFilter(filter);
  return (message) => isTrue(expression, (comparison) => turnsOut(message, comparison));
}

function turnsOut(message: MailMessage, { path, operator, literal }: Comparison): boolean {
  if (path === "receivedDateTime" && literal.kind === "date")
    return holds(operator, Math.floor(message.received / 1000), Math.floor(Date.parse(literal.value) / 1000));
  if (path === "isDraft" && literal.kind === "boolean")
    return holds(operator, String(message.isDraft), String(literal.value));
  if (path === "internetMessageId" && literal.kind === "text")
    return holds(operator, message.internetMessageId, literal.value);
  throw notBuilt(`a filter on '${path}' of a message with that value`);
}

/** Exchange sorts by what it filters by, and by nothing else beside it. */
function isAscending(orderBy: string | undefined, filter: string | undefined): boolean {
  const [first, ...more] = parseOrderBy(orderBy);
  if (!first) return false;
  if (first.path !== "receivedDateTime" || more.length > 0) throw notBuilt(`the order '${orderBy}'`);
  const filtered = filter === undefined || askedProperty(filter) ? [] : comparisons(parseFilter(filter));
  if (filter !== undefined && !filtered.some(({ path }) => path === "receivedDateTime"))
    throw new GraphFailure(
      400,
      "InefficientFilter",
      "The restriction or sort order is too complex for this operation.",
    );
  return !first.descending;
}

function nextPage(call: Call, skip: number): string {
  const kept = call.query.pairs.filter(([name]) => name !== "$skip");
  const query = [...kept, ["$skip", String(skip)] as const].map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${call.origin}${call.path}?${query.join("&")}`;
}
