// One night's reminders wired to Microsoft 365: the same for the command, for a container and for a timer in Azure.
import { EnvError } from "#env/env-error.ts";
import { graphAddress } from "#env/graph-address.ts";
import { readEnv } from "#env/read-env.ts";
import { createGraphClient } from "#graph/client.ts";
import { GraphError } from "#graph/graph-error.ts";
import { createServiceTokenSource } from "#graph/service-token-source.ts";
import { createUnitLimiter, type Usage } from "#graph/unit-limiter.ts";
import { problems } from "#locales/sv/problems.ts";
import { reminders } from "#locales/sv/reminders.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { openStore } from "#store/open-store.ts";
import { graphPorts } from "./graph-ports.ts";
import { UnknownGroupError } from "./open-registers.ts";
import { OptionError, type RemindOptions, tokenAddress } from "./options.ts";
import type { Ports } from "./ports.ts";
import type { RunResult } from "./result.ts";
import { remind } from "./run.ts";
import type { Wish } from "./wish.ts";

/** Variables as the process has them: they win over the file of the place. */
export type Variables = Readonly<Record<string, string | undefined>>;

export interface Connection {
  ports: Ports;
  place: Pick<Wish, "teamsAppId" | "siteHost">;
  /** What the connection has asked of Microsoft 365 so far. */
  usage: () => Usage;
}

/** The ports over Microsoft 365 of the place called `env`. Throws EnvError or OptionError before anything is asked. */
export function connect(
  { env: name, graphUrl }: Pick<RemindOptions, "env" | "graphUrl">,
  variables: Variables,
): Connection {
  const overrides = graphUrl === null ? variables : { ...variables, SERVICE_GRAPH_URL: given(graphUrl) };
  const env = readEnv(name, overrides, ["service"]);
  const tokens = createServiceTokenSource({
    tokenUrl: tokenAddress(env.tokenUrl, env.graphUrl),
    clientId: env.clientId,
    ...env.credential,
  });
  const limiter = createUnitLimiter({ unitsPerMinute: env.unitsPerMinute });
  const client = createGraphClient({ graphUrl: env.graphUrl, tokens, limiter });
  const desk = openStore({ ...env, tokens, limiter });
  const ports = graphPorts({ desk, client, mailbox: env.mailbox, clock: Date.now });
  return { ports, place: { teamsAppId: env.teamsAppId, siteHost: env.siteHost }, usage: limiter.usage };
}

/** What a run did, and what it asked of Microsoft 365. */
export type ServiceResult = RunResult & { usage: Usage };

/** One whole run. Rejects when it could not begin: `refusalOf` says that in a sentence. */
export async function runReminders(
  options: RemindOptions,
  variables: Variables = process.env,
): Promise<ServiceResult> {
  const { ports, place, usage } = connect(options, variables);
  const result = await remind(ports, {
    runId: crypto.randomUUID(),
    today: options.on ?? wallTimeOf(Date.now()).day,
    groupKey: options.groupKey,
    isDryRun: options.isDryRun,
    lease: options.lease,
    ...place,
  });
  return { ...result, usage: usage() };
}

/** Why a run could not begin, in a sentence; null for our own mistakes, which are thrown on. */
export function refusalOf(error: unknown): string | null {
  if (error instanceof OptionError || error instanceof EnvError) return error.message;
  if (error instanceof UnknownGroupError) return reminders.run.refused.group(error.message);
  if (error instanceof GraphError && error.code === "signed-out") {
    return reminders.runReport.signedOut(error.detail);
  }
  if (error instanceof GraphError)
    return reminders.run.refused.world(problems.heading[error.code], whereAndWhy(error));
  return null;
}

/** The service's own words, with the list and the site they are about where that is known. */
function whereAndWhy({ detail, place }: GraphError): string {
  return [detail, place.list, place.site].filter((part) => part !== undefined && part !== "").join(" · ");
}

function given(graphUrl: string): string {
  const address = graphAddress(graphUrl);
  if (address === null) throw new OptionError(reminders.run.refused.address(graphUrl));
  return address;
}
