// Why a way failed, in words people know.
import type { Words } from "#locales/sv.ts";
import type { Channel } from "#schema/lists/notice-channels.ts";
import type { FailureCause } from "./notice-state.ts";

/** The sentence for why that way failed; a kind nobody here knows is told as such. */
export function causeText(
  cause: FailureCause | null,
  channel: Channel,
  log: Words["personal"]["log"],
): string {
  if (cause === null) return log.failedUnknown;
  const causes = channel === "mail" ? { ...log.causes, ...log.mailCauses } : log.causes;
  const words: Record<string, string> = causes;
  const known = words[cause.code] ?? causes.unexpected;
  return known;
}
