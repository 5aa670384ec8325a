// If-Match: a change may say which version it was based on.
import { GraphFailure } from "./graph-error.ts";

/** Throws 412 (409 in the other variant) when the header names another version, 400 when it is no entity tag. */
export function checkIfMatch(headers: Headers, current: string, variant: "usual" | "other"): void {
  const given = headers.get("if-match")?.trim();
  if (given === undefined || given === "*") return;
  if (!/^(W\/)?"[^"]*"$/.test(given))
    throw new GraphFailure(400, "malformedEntityTag", "The entity tag is malformed.");
  if (given.replace(/^W\//, "").toLowerCase() === current.toLowerCase()) return;
  const status = variant === "other" ? 409 : 412;
  const code = variant === "other" ? "resourceModified" : "notAllowed";
  throw new GraphFailure(status, code, "ETag does not match current item's value");
}
