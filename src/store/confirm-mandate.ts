// A confirmed mandate in five kinds of writes, each under a key of its own and in an order that may stop anywhere:
// doing it again finishes the job and doubles nothing. The groups are followed last, when everything else is there.
import type { Rule } from "#domain/entities.ts";
import { changedMeanwhile } from "#graph/graph-error.ts";
import { placeOf } from "#graph/sites.ts";
import { storeMandateText } from "./mandate-text.ts";
import type { ConfirmedMandate } from "./port.ts";
import { saveChange, saveUnderKey } from "./save.ts";
import type { Sites } from "./sites.ts";

/** Stores text, mandate, links, rules and from when each group is followed. Returns the stored rules. */
export async function confirmMandate(sites: Sites, confirmed: ConfirmedMandate): Promise<Rule[]> {
  const file = await storeMandateText(sites, confirmed.text);
  await saveUnderKey(sites.mandates, { ...confirmed.mandate, ...file });
  for (const link of confirmed.links) await saveUnderKey(sites.mandateGroups, link);
  const stored: Rule[] = [];
  for (const rule of confirmed.rules) stored.push(await saveUnderKey(sites.rules, rule));
  for (const { group, followedFrom } of confirmed.followed) {
    const outcome = await saveChange(sites.groups, group, { followedFrom });
    if (outcome.kind === "conflict") {
      const place = placeOf(sites.register, sites.groups.list.name);
      throw changedMeanwhile(`Somebody else has set from when ${group.key} is followed.`, place);
    }
  }
  return stored;
}
