// How many requests of one application a mailbox answers at a time.
import { decodeJwt } from "jose";
import type { Directory } from "#emulator/directory.ts";
import { GraphFailure } from "#emulator/http/graph-error.ts";

const mailAddress = /^\/v1\.0\/(?:users\/([^/]+)|(me))\/(?:messages|mailFolders|sendMail)(?:\/|$)/i;

export class MailboxConcurrency {
  readonly #directory: Directory;
  readonly #limit: number | null;
  readonly #under = new Map<string, number>();

  /** Without a limit any number of requests may be under way. */
  constructor(directory: Directory, limit: number | null) {
    this.#directory = directory;
    this.#limit = limit;
  }

  /** Counts the request in and returns how to count it out; null when the mailbox has too many under way. */
  enter(path: string, authorization: string | null): (() => void) | null {
    const key = this.#keyOf(path, authorization);
    if (key === null || this.#limit === null) return () => {};
    const under = this.#under.get(key) ?? 0;
    if (under >= this.#limit) return null;
    this.#under.set(key, under + 1);
    return () => void this.#under.set(key, (this.#under.get(key) ?? 1) - 1);
  }

  /** The mailbox and the application; null for what is no mail. The token is not looked at closely yet. */
  #keyOf(path: string, authorization: string | null): string | null {
    const match = mailAddress.exec(path);
    if (!match) return null;
    const { appid, oid } = claimsIn(authorization);
    const wanted = (match[2] === undefined ? decoded(match[1] ?? "") : String(oid)).toLowerCase();
    const owner = this.#directory.users.find(
      (user) => user.id.toLowerCase() === wanted || user.userPrincipalName.toLowerCase() === wanted,
    );
    return `${owner?.id ?? wanted} ${String(appid)}`;
  }
}

/** 429 in the words of Exchange; that it names a second to wait is a guess. */
export function tooManyAtOnce(): GraphFailure {
  return new GraphFailure(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.", {
    headers: { "Retry-After": "1" },
  });
}

function claimsIn(authorization: string | null): { appid?: unknown; oid?: unknown } {
  try {
    return decodeJwt((authorization ?? "").replace(/^Bearer\s+/i, ""));
  } catch {
    return {};
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
