// The set-up command's story: the register, the coordination site, then every group's site that the register names. One
// site's failure is told and does not stop the next.
import type { List } from "#schema/define-list.ts";
import { groups } from "#schema/lists/register.ts";
import { listsOf } from "#schema/lists.ts";
import type { GraphClient } from "./client.ts";
import { GraphError } from "./graph-error.ts";
import { query } from "./list-items.ts";
import { applyPlan, planSite } from "./provision.ts";
import type { DisplayName } from "./provision-plan.ts";
import { failureLines, planLines, refusedLines } from "./provision-words.ts";
import type { SiteAddress } from "./sites.ts";

export interface ProvisionJob {
  client: GraphClient;
  siteHost: string;
  registerSite: string;
  coordinationSite: string;
  /** The one site to provision, or null for all of them. */
  only: string | null;
  isDryRun: boolean;
  name: DisplayName;
  /** For the words about a missing right: where and as whom it was asked. */
  asked: { graphUrl: string; clientId: string };
  say: (line: string) => void;
}

/** Provisions and tells. Returns false when a site failed or holds a column that differs. */
export async function provisionSites(job: ProvisionJob): Promise<boolean> {
  if (job.only !== null) return provisionSite(job, job.only);
  const done = [await provisionSite(job, job.registerSite), await provisionSite(job, job.coordinationSite)];
  for (const path of await groupSites(job)) done.push(await provisionSite(job, path));
  return done.every(Boolean);
}

async function provisionSite(job: ProvisionJob, path: string): Promise<boolean> {
  const site: SiteAddress = { host: job.siteHost, path };
  try {
    const plan = await planSite(job.client, site, listsAt(job, path), job.name);
    const refused: string[] = [];
    const changes = job.isDryRun
      ? plan.changes
      : await applyPlan(job.client, site, plan, job.name, (change, error) =>
          refused.push(...refusedLines(change, error)),
        );
    for (const line of planLines(site, { ...plan, changes }, refused, job.isDryRun)) job.say(line);
    return plan.differences.length === 0 && refused.length === 0;
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    for (const line of failureLines(error, site, job.asked)) job.say(line);
    return false;
  }
}

function listsAt({ registerSite, coordinationSite }: ProvisionJob, path: string): readonly List[] {
  if (path === registerSite) return listsOf("register");
  return listsOf(path === coordinationSite ? "coordination" : "group");
}

/** Every site that a row in Groups names; none while there is no such list yet. */
async function groupSites({ client, siteHost, registerSite }: ProvisionJob): Promise<string[]> {
  try {
    const rows = await query(client, { site: { host: siteHost, path: registerSite }, list: groups });
    const paths = rows.map(({ fields }) => fields.SitePath).filter((path) => typeof path === "string");
    return [...new Set(paths)];
  } catch (error) {
    // The register's own failure has been told already.
    if (error instanceof GraphError) return [];
    throw error;
  }
}
