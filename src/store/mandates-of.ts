// The mandates that govern a group, each with the row that says so.
import type { Mandate, MandateGroup } from "#domain/entities.ts";
import { valueIn } from "#graph/batch.ts";
import { queryAll } from "#graph/list-items.ts";
import { mandates } from "#schema/lists/register.ts";
import { rowsOf } from "./rows.ts";
import type { Sites } from "./sites.ts";

/** Links whose mandate is gone or broken are left out. */
export async function readMandatesOf(
  sites: Sites,
  groupKey: string,
): Promise<{ mandate: Mandate; link: MandateGroup }[]> {
  const links = (await sites.mandateGroups.rows({ property: "groupKey", value: groupKey })).rows;
  const keys = [...new Set(links.map((link) => link.mandateKey))];
  const found = await queryAll(
    sites.client,
    keys.map((value) => ({ site: sites.register, list: mandates, only: { property: "key", value } })),
  );
  const byKey = new Map(
    found.flatMap((outcome) => rowsOf(mandates, valueIn(outcome)).rows).map((row) => [row.key, row]),
  );
  return links.flatMap((link) => {
    const mandate = byKey.get(link.mandateKey);
    return mandate ? [{ mandate, link }] : [];
  });
}
