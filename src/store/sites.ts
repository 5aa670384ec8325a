// Where things are: the register's site, the coordination site and each group's own, and the lists on them as tables.
import type { GraphClient } from "#graph/client.ts";
import type { SiteAddress } from "#graph/sites.ts";
import type { List } from "#schema/define-list.ts";
import { groupStatus, notices, openObligations, policies, runs } from "#schema/lists/coordination.ts";
import {
  actions,
  agendaItems,
  deliverables,
  matters,
  meetings,
  proposals,
  steps,
} from "#schema/lists/group-site.ts";
import { groups, mandateGroups, mandates, memberships, rules } from "#schema/lists/register.ts";
import { openTable } from "./table.ts";

export interface SiteNames {
  /** The SharePoint host, such as region.sharepoint.com. */
  siteHost: string;
  /** Server-relative path of the register's site, such as /sites/uppdrag. */
  registerSite: string;
  coordinationSite: string;
}

export type Sites = ReturnType<typeof openSites>;

/** The sites of one customer, through a client. */
export function openSites(client: GraphClient, { siteHost, registerSite, coordinationSite }: SiteNames) {
  const siteAt = (path: string): SiteAddress => ({ host: siteHost, path });
  const register = siteAt(registerSite);
  const coordination = siteAt(coordinationSite);
  const inRegister = <L extends List>(list: L) => openTable(client, register, list);
  const onDesk = <L extends List>(list: L) => openTable(client, coordination, list);
  return {
    client,
    register,
    coordination,
    groupSite: ({ sitePath }: { sitePath: string }) => siteAt(sitePath),
    groups: inRegister(groups),
    mandates: inRegister(mandates),
    mandateGroups: inRegister(mandateGroups),
    rules: inRegister(rules),
    memberships: inRegister(memberships),
    notices: onDesk(notices),
    runs: onDesk(runs),
    policies: onDesk(policies),
    groupStatus: onDesk(groupStatus),
    openObligations: onDesk(openObligations),
    /** The lists on a group's own site. */
    of: ({ sitePath }: { sitePath: string }) => {
      const onSite = <L extends List>(list: L) => openTable(client, siteAt(sitePath), list);
      return {
        meetings: onSite(meetings),
        agendaItems: onSite(agendaItems),
        deliverables: onSite(deliverables),
        proposals: onSite(proposals),
        actions: onSite(actions),
        matters: onSite(matters),
        steps: onSite(steps),
      };
    },
  };
}
