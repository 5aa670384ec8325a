// The opaque mark a next link carries: after which item, and after which sort values, to go on.
import { invalidRequest } from "#emulator/http/graph-error.ts";
import type { Comparable } from "#emulator/odata/compare.ts";

export interface Mark {
  id: number;
  values: Comparable[];
}

/** The mark as text nobody is meant to read. */
export function skipToken(mark: Mark): string {
  const values = mark.values.map((value) => `&p_V=${encodeURIComponent(JSON.stringify(value))}`).join("");
  return Buffer.from(`Paged=TRUE${values}&p_ID=${mark.id}`).toString("base64url");
}

/** The mark in a token, undefined without one; throws 400 for anything else. */
export function readSkipToken(token: string | undefined): Mark | undefined {
  if (token === undefined) return undefined;
  const parts = new URLSearchParams(Buffer.from(token, "base64url").toString());
  const id = Number(parts.get("p_ID") ?? "");
  if (parts.get("Paged") !== "TRUE" || !Number.isInteger(id) || id < 1)
    throw invalidRequest("The skip token is not valid.");
  try {
    return { id, values: parts.getAll("p_V").map((value) => JSON.parse(value) as Comparable) };
  } catch {
    throw invalidRequest("The skip token is not valid.");
  }
}
