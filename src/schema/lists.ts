// The catalogue: every list there is, in the order they are provisioned.
import type { List, SiteKind } from "./define-list.ts";
import { groupStatus, notices, openObligations, policies, runs } from "./lists/coordination.ts";
import {
  actions,
  agendaItems,
  deliverables,
  matters,
  meetings,
  proposals,
  steps,
} from "./lists/group-site.ts";
import { groups, mandateGroups, mandates, memberships, rules } from "./lists/register.ts";

const catalogue: readonly List[] = [
  groups,
  mandates,
  mandateGroups,
  rules,
  memberships,
  meetings,
  agendaItems,
  deliverables,
  proposals,
  actions,
  matters,
  steps,
  notices,
  runs,
  policies,
  groupStatus,
  openObligations,
];

/** The lists that live on a site of this kind. */
export function listsOf(site: SiteKind): readonly List[] {
  return catalogue.filter((list) => list.site === site);
}
