// Secrets are compared in a time that does not tell how much of them was right.
import { timingSafeEqual } from "node:crypto";

/** True when both texts are the same. */
export function sameText(one: string, other: string): boolean {
  const left = Buffer.from(one);
  const right = Buffer.from(other);
  return left.length === right.length && timingSafeEqual(left, right);
}
