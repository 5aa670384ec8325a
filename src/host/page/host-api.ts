// The page's own questions to the server it came from.
import type { OutboxRow } from "./shell/feed-row.ts";
import type { IssuedToken } from "./teams/nested-auth.ts";
import type { ChannelTab, HostTenant } from "./tenant.ts";

export interface ReminderRun {
  sent: number;
  failed: number;
}

/** The tenant's people and channels. Rejects when the server does not answer. */
export async function readTenant(): Promise<HostTenant> {
  return (await ask("/_host/tenant")) as HostTenant;
}

/** A token for the person with these scopes. Rejects with the token endpoint's own sentence. */
export async function issueToken(personId: string, scope: string): Promise<IssuedToken> {
  const query = new URLSearchParams({ person: personId, scope });
  return (await ask(`/_host/token?${query}`)) as IssuedToken;
}

/** Stores a channel's tab. */
export async function storeTab(channelId: string, tab: ChannelTab): Promise<void> {
  await ask(`/_host/tabs/${encodeURIComponent(channelId)}`, { method: "PUT", body: JSON.stringify(tab) });
}

/** Runs tonight's reminders. Rejects with what the command said when it failed. */
export async function runReminders(): Promise<ReminderRun> {
  return (await ask("/_host/remind", { method: "POST" })) as ReminderRun;
}

/** What would have reached people, oldest first. */
export async function readOutbox(): Promise<OutboxRow[]> {
  return (await ask("/_emulator/outbox")) as OutboxRow[];
}

async function ask(address: string, init: RequestInit = {}): Promise<unknown> {
  const answer = await fetch(address, init);
  const text = await answer.text();
  if (!answer.ok) throw new Error(problemIn(text) ?? `${answer.status} ${answer.statusText}`);
  return text === "" ? null : JSON.parse(text);
}

function problemIn(text: string): string | null {
  try {
    const { problem }: { problem?: unknown } = JSON.parse(text);
    return typeof problem === "string" ? problem : null;
  } catch {
    return null;
  }
}
