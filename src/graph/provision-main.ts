// npm run provision: makes the lists and columns that sites lack, and says in words what it did.
import { parseArgs } from "node:util";
import { EnvError } from "#env/env-error.ts";
import { graphAddress } from "#env/graph-address.ts";
import { readEnv } from "#env/read-env.ts";
import { sharePointName } from "#locales/sv/columns.ts";
import { createGraphClient } from "./client.ts";
import { GraphError } from "./graph-error.ts";
import { provisionSites } from "./provision-sites.ts";
import { createServiceTokenSource } from "./service-token-source.ts";

const usage = "npm run provision -- [--graph URL] [--site PATH] [--dry-run] [--env NAME]";

async function main(): Promise<number> {
  const { values: asked } = parseArgs({
    options: {
      graph: { type: "string" },
      site: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      env: { type: "string", default: "local" },
    },
  });
  const graphUrl = asked.graph === undefined ? undefined : graphAddress(asked.graph);
  if (graphUrl === null) {
    console.error(`--graph is "${asked.graph}": give a whole address, such as http://127.0.0.1:5301.`);
    return 2;
  }
  const overrides = graphUrl ? { ...process.env, SERVICE_GRAPH_URL: graphUrl } : process.env;
  const env = readEnv(asked.env, overrides, ["setup"]);
  const tokens = createServiceTokenSource({
    tokenUrl: env.tokenUrl,
    clientId: env.setupClientId,
    clientSecret: env.setupClientSecret,
  });
  const isSound = await provisionSites({
    client: createGraphClient({ graphUrl: env.graphUrl, tokens }),
    siteHost: env.siteHost,
    registerSite: env.registerSite,
    coordinationSite: env.coordinationSite,
    only: asked.site ?? null,
    isDryRun: asked["dry-run"],
    name: sharePointName,
    asked: { graphUrl: env.graphUrl, clientId: env.setupClientId },
    say: (line) => console.log(line),
  });
  return isSound ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage = error instanceof TypeError && "code" in error;
  if (!isUsage && !(error instanceof EnvError) && !(error instanceof GraphError)) throw error;
  console.error(isUsage ? `${error.message}\n${usage}` : error.message);
  process.exitCode = 2;
}
