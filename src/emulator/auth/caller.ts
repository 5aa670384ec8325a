// Who is calling: a person through an application (delegated), or an application by itself.
import type { DirectoryApp, DirectoryUser } from "#emulator/directory.ts";

export interface PersonCaller {
  kind: "person";
  user: DirectoryUser;
  app: DirectoryApp;
  permissions: ReadonlySet<string>;
}

export interface ApplicationCaller {
  kind: "application";
  app: DirectoryApp;
  permissions: ReadonlySet<string>;
}

export type Caller = PersonCaller | ApplicationCaller;

/** True when the token carries at least one of the permissions. */
export function holdsAny(caller: Caller, ...permissions: string[]): boolean {
  return permissions.some((permission) => caller.permissions.has(permission));
}
