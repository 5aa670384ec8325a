// npm run remind: wires one night's reminders to Microsoft 365 and says how it went. Exit code 0 when everything was
// done, 2 when something could not be (it is told which), 1 when the run could not begin.
import { EnvError } from "#env/env-error.ts";
import { graphAddress } from "#env/graph-address.ts";
import { readEnv } from "#env/read-env.ts";
import { sendActivityNotification } from "#graph/activity.ts";
import { createGraphClient } from "#graph/client.ts";
import { GraphError } from "#graph/graph-error.ts";
import { createServiceTokenSource } from "#graph/service-token-source.ts";
import { problems } from "#locales/sv/problems.ts";
import { reminders } from "#locales/sv/reminders.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { openStore } from "#store/open-store.ts";
import { linesOf } from "./lines.ts";
import { UnknownGroupError } from "./open-standings.ts";
import { OptionError, type RemindOptions, remindOptions, tokenAddress } from "./options.ts";
import type { Ports } from "./ports.ts";
import { remind } from "./run.ts";

try {
  const options = remindOptions(process.argv.slice(2));
  const { ports, place } = connect(options);
  const result = await remind(ports, {
    runId: crypto.randomUUID(),
    today: options.on ?? wallTimeOf(Date.now()).day,
    groupKey: options.groupKey,
    isDryRun: options.isDryRun,
    locale: "sv",
    ...place,
  });
  console.log(options.asJson ? JSON.stringify(result) : linesOf(result, options.isDryRun).join("\n"));
  process.exitCode = result.problems.length > 0 ? 2 : 0;
} catch (error) {
  const sentence = sentenceFor(error);
  if (sentence === null) throw error;
  console.error(sentence);
  process.exitCode = 1;
}

function connect({ env: name, graphUrl }: RemindOptions) {
  const overrides = graphUrl === null ? process.env : { ...process.env, SERVICE_GRAPH_URL: given(graphUrl) };
  const env = readEnv(name, overrides, ["service"]);
  const tokens = createServiceTokenSource({
    tokenUrl: tokenAddress(env.tokenUrl, env.graphUrl),
    clientId: env.clientId,
    clientSecret: env.clientSecret,
  });
  const client = createGraphClient({ graphUrl: env.graphUrl, tokens });
  const place = { teamsAppId: env.teamsAppId, siteHost: env.siteHost };
  const ports: Ports = {
    desk: openStore({ ...env, tokens }),
    team: null,
    mail: null,
    clock: Date.now,
    activity: {
      send: (recipientId, { topic, webUrl, ...message }) =>
        sendActivityNotification(client, recipientId, { ...message, topic: { text: topic, webUrl } }),
    },
  };
  return { ports, place };
}

function given(graphUrl: string): string {
  const address = graphAddress(graphUrl);
  if (address === null) throw new OptionError(reminders.run.refused.address(graphUrl));
  return address;
}

function sentenceFor(error: unknown): string | null {
  if (error instanceof OptionError || error instanceof EnvError) return error.message;
  if (error instanceof UnknownGroupError) return reminders.run.refused.group(error.message);
  if (error instanceof GraphError)
    return reminders.run.refused.world(problems.heading[error.code], error.detail);
  return null;
}
