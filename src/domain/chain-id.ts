// The number by which the activity feed knows that a notice is the same one sent again.
import type { NewNotice } from "./entities.ts";
import { keyOf } from "./keys.ts";

/**
 * Returns a safe integer that is the same for the same reminders: sent again after a crash, or the day after a
 * failure that was none, the notice takes its own place in the feed instead of standing there twice.
 */
export function chainIdOf(reminderKeys: readonly string[]): number {
  const hexDigitsInSafeInteger = 13;
  return Number.parseInt(keyOf("chain", ...reminderKeys).slice(0, hexDigitsInSafeInteger), 16);
}

/**
 * The same of a row of the log. What somebody says by hand takes nobody's place but its own: sent again by the service
 * when the tab got no answer, it is the same reminder, and another by hand of the same thing is not.
 */
export function chainOf({
  key,
  trigger,
  reminderKeys,
}: Pick<NewNotice, "key" | "trigger" | "reminderKeys">): number {
  return chainIdOf(trigger === "hand" ? [key, ...reminderKeys] : reminderKeys);
}
