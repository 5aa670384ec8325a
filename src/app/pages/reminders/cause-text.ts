// Why a way failed, in words people know, followed by the service's own for IT.
import type { Words } from "#locales/sv.ts";
import type { FailureCause } from "./notice-state.ts";

/** The sentence for a cause; a kind nobody here knows is told as such. */
export function causeText(cause: FailureCause | null, log: Words["personal"]["log"]): string {
  if (cause === null) return log.failedUnknown;
  const words: Record<string, string> = log.causes;
  const known = words[cause.code] ?? log.causes.unexpected;
  return `${known}${cause.detail ? ` ${log.told(cause.detail)}` : ""}`;
}
