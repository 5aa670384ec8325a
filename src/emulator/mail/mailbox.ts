// Whose mailbox a call is about, and whether the caller may use it.
import { type Caller, holdsAny } from "#emulator/auth/caller.ts";
import type { DirectoryUser } from "#emulator/directory.ts";
import type { Call } from "#emulator/http/call.ts";
import { badRequest, GraphFailure } from "#emulator/http/graph-error.ts";
import type { World } from "#emulator/world.ts";
import { mailDenied } from "./mail-failures.ts";

const permissions = {
  read: ["Mail.Read", "Mail.ReadWrite"],
  write: ["Mail.ReadWrite"],
  send: ["Mail.Send"],
} as const;

/** The owner of the mailbox; throws 403 when the caller may not do this there and 404 when there is no mailbox. */
export function mailboxOf(world: World, call: Call, act: keyof typeof permissions): DirectoryUser {
  if (!holdsAny(call.caller, ...permissions[act])) throw mailDenied();
  const key = call.params.user;
  if (key === undefined) return withMailbox(own(call.caller));
  const user = world.directory.users.find((one) => isCalled(one, key));
  if (!user) throw new GraphFailure(404, "ErrorInvalidUser", `The requested user '${key}' is invalid.`);
  if (!reaches(call.caller, user)) throw mailDenied();
  return withMailbox(user);
}

function own(caller: Caller): DirectoryUser {
  if (caller.kind === "person") return caller.user;
  throw badRequest("/me request is only valid with delegated authentication flow.");
}

/** A person reaches the own mailbox alone; an application all, unless an administrator has limited it to some. */
function reaches(caller: Caller, user: DirectoryUser): boolean {
  if (caller.kind === "person") return caller.user.id === user.id;
  return caller.app.mailboxes?.some((key) => isCalled(user, key)) ?? true;
}

function isCalled(user: DirectoryUser, key: string): boolean {
  const wanted = key.toLowerCase();
  return user.id.toLowerCase() === wanted || user.userPrincipalName.toLowerCase() === wanted;
}

function withMailbox(user: DirectoryUser): DirectoryUser {
  if (user.userType === "Member") return user;
  throw new GraphFailure(
    404,
    "MailboxNotEnabledForRESTAPI",
    "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
  );
}
