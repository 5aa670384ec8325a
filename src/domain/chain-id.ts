// The number by which the activity feed knows that a notice is the same one sent again.
import { keyOf } from "./keys.ts";

/**
 * Returns a safe integer that is the same for the same reminders: sent again after a crash, or the day after a
 * failure that was none, the notice takes its own place in the feed instead of standing there twice.
 */
export function chainIdOf(reminderKeys: readonly string[]): number {
  const hexDigitsInSafeInteger = 13;
  return Number.parseInt(keyOf("chain", ...reminderKeys).slice(0, hexDigitsInSafeInteger), 16);
}
