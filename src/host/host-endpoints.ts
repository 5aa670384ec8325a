// The host page's own addresses under /_host/: the tenant, a person's token, the channels' tabs, tonight's reminders.
import { readFile } from "node:fs/promises";
import type { DemoPlace } from "#demo/directory.ts";
import { demoPassword } from "#demo/people.ts";
import type { Emulator } from "#emulator/emulator.ts";
import { type ChannelTabs, channelTabIn } from "./channel-tabs.ts";
import { hostTenant } from "./host-tenant.ts";
import type { ReminderOutcome } from "./run-reminders.ts";

export interface HostParts {
  place: DemoPlace;
  emulator: Emulator;
  tabs: ChannelTabs;
  /** Runs tonight's reminders against this very server. */
  remind: (origin: string) => Promise<ReminderOutcome>;
}

/** The general mandate of Mellansverige, for a newcomer to paste. */
const exampleMandate = new URL("../demo/mandates/rsg-mellansverige.txt", import.meta.url);

/** The answer to a request under /_host/, or null when there is no such address. */
export async function hostAnswer(parts: HostParts, request: Request): Promise<Response | null> {
  const url = new URL(request.url);
  const target = `${request.method} ${url.pathname}`;
  if (target === "GET /_host/tenant") return json(hostTenant(parts.place, parts.tabs.all()));
  if (target === "GET /_host/token") return token(parts, url);
  if (target === "POST /_host/remind") return remind(parts, url.origin);
  if (target === "GET /_host/example-mandate") {
    return new Response(await readFile(exampleMandate, "utf8"), {
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  const tabPath = /^PUT \/_host\/tabs\/([^/]+)$/.exec(target);
  if (tabPath) return storeTab(parts, tabPath[1] ?? "", request);
  return null;
}

async function token({ place, emulator, tabs }: HostParts, url: URL): Promise<Response> {
  const wanted = url.searchParams.get("person");
  const { people } = hostTenant(place, tabs.all());
  const person = people.find((each) => each.id === wanted || each.short === wanted);
  if (!person) return problem(404, `There is nobody called ${wanted}.`);
  const answer = await emulator.handle(
    new Request(`${url.origin}/${place.tenantId}/oauth2/v2.0/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "password",
        client_id: place.clientId,
        username: person.userPrincipalName,
        password: demoPassword,
        scope: url.searchParams.get("scope") ?? "User.Read",
      }),
    }),
  );
  if (answer.ok) return answer;
  const { error_description }: { error_description?: string } = await answer.json();
  return problem(answer.status, error_description ?? "The token endpoint refused.");
}

/** `encoded` is the channel's id as the address has it; one that is broken is no channel's. */
async function storeTab({ place, tabs }: HostParts, encoded: string, request: Request): Promise<Response> {
  const { channels } = hostTenant(place, {});
  const channelId = channels.find(({ id }) => id === encoded || encodeURIComponent(id) === encoded)?.id;
  if (channelId === undefined) return problem(404, `There is no channel ${encoded}.`);
  const tab = channelTabIn(await request.json().catch(() => null));
  if (!tab) return problem(400, "A tab needs contentUrl and entityId.");
  await tabs.set(channelId, tab);
  return json(tab);
}

async function remind({ remind: run }: HostParts, origin: string): Promise<Response> {
  const outcome = await run(origin);
  return outcome.ok ? json(outcome.summary) : problem(502, outcome.problem);
}

function json(body: unknown): Response {
  return Response.json(body, { headers: { "Cache-Control": "no-store" } });
}

function problem(status: number, sentence: string): Response {
  return Response.json({ problem: sentence }, { status });
}
