// A confirmed mandate in several kinds of writes, each under a key of its own and in an order that may stop anywhere:
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
  const stored = await inTurns(confirmed.rules, (rule) => saveUnderKey(sites.rules, rule));
  await replace(sites, confirmed);
  await follow(sites, confirmed);
  return stored;
}

/** How many rows are on their way at once: enough to be quick, few enough not to be throttled. */
const atOnce = 4;

/** What `save` returns for each, in order. When one fails the rest of its turn is still waited for. */
async function inTurns<T, R>(rows: readonly T[], save: (row: T) => Promise<R>): Promise<R[]> {
  const saved: R[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    const turn = await Promise.allSettled(rows.slice(from, from + atOnce).map(save));
    for (const outcome of turn) {
      if (outcome.status === "rejected") throw outcome.reason;
      saved.push(outcome.value);
    }
  }
  return saved;
}

/** What a new mandate takes the place of is ended; whatever somebody else has ended already stays as they left it. */
async function replace(sites: Sites, { rules, links, replaced }: ConfirmedMandate): Promise<void> {
  const kept = new Set([...rules, ...links].map(({ key }) => key));
  for (const rule of replaced.rules.filter(({ key }) => !kept.has(key))) {
    await saveChange(sites.rules, rule, { voidedOn: replaced.on, voidedBecause: replaced.because });
  }
  for (const link of replaced.links.filter(({ key }) => !kept.has(key))) {
    await saveChange(sites.mandateGroups, link, { endedOn: replaced.on });
  }
}

async function follow(sites: Sites, { followed }: ConfirmedMandate): Promise<void> {
  for (const { group, followedFrom } of followed) {
    const outcome = await saveChange(sites.groups, group, { followedFrom });
    if (outcome.kind === "saved") continue;
    const place = placeOf(sites.register, sites.groups.list.name);
    throw changedMeanwhile(`Somebody else has set from when ${group.key} is followed.`, place);
  }
}
