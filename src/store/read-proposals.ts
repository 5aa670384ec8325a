// The change proposals of many groups at once: each group's own site, many sites a batch.
import type { Proposal } from "#domain/entities.ts";
import { queryAll } from "#graph/list-items.ts";
import { proposals } from "#schema/lists/group-site.ts";
import type { GroupRef } from "./port.ts";
import { rowsOf } from "./rows.ts";
import type { Sites } from "./sites.ts";

/** Every readable proposal, and the keys of the groups whose proposals could not be read. Rejects only when nothing could be asked. */
export async function readProposals(
  sites: Sites,
  refs: readonly GroupRef[],
): Promise<{ proposals: Proposal[]; unreadGroups: string[] }> {
  const found = await queryAll(
    sites.client,
    refs.map((ref) => ({
      site: sites.groupSite(ref),
      list: proposals,
      only: { property: "groupKey", value: ref.key },
    })),
  );
  return {
    proposals: found.flatMap((outcome) => (outcome.ok ? rowsOf(proposals, outcome.value).rows : [])),
    unreadGroups: refs.filter((_, index) => !found[index]?.ok).map(({ key }) => key),
  };
}
