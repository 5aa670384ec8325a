// Rules put in the register past the product, so that a test can say what the mandate demands.
import type { NewRule } from "#domain/entities.ts";
import { encode } from "#schema/codec.ts";
import { rules } from "#schema/lists/register.ts";
import { rowsOf } from "./stored.ts";
import { register, type World } from "./world.ts";

type Demand = Pick<NewRule, "key" | "kind" | "parameters" | "quote"> & Partial<NewRule>;

/** Stores the rule as confirmed, adopted and followed since long ago, in the coordinator's name. */
export async function demand(world: World, groupKey: string, rule: Demand): Promise<void> {
  const whole: NewRule = {
    groupKey,
    mandateKey: "mandate-of-the-test",
    number: null,
    label: rule.kind,
    strength: "shall",
    binding: null,
    origin: "text",
    verdict: "confirmed",
    parametersAsRead: null,
    receiver: null,
    adoptedBy: null,
    lastDay: null,
    lastDayFrom: null,
    quoteFrom: 0,
    quoteTo: rule.quote.length,
    section: "Sammansättning av ledamöter",
    judgedFrom: 18_000,
    exceptions: null,
    voidedOn: null,
    voidedBecause: null,
    ...rule,
  };
  const cells = Object.entries(encode(rules, whole)).filter(([, cell]) => cell !== null);
  const answer = await world.graph("ingrid", "POST", `${register}/lists/Rules/items`, {
    fields: Object.fromEntries(cells),
  });
  if (!answer.ok) throw new Error(`The rule was not stored: ${await answer.text()}`);
}

/** Ends every rule the demo's mandate has for the group, so that only what the test itself demands is in force. */
export async function demandNothing(world: World, groupKey: string): Promise<void> {
  for (const { id, fields } of await rowsOf(world, "Rules")) {
    if (fields.GroupKey !== groupKey) continue;
    const answer = await world.graph("ingrid", "PATCH", `${register}/lists/Rules/items/${id}/fields`, {
      VoidedOn: "2026-01-01",
    });
    if (!answer.ok) throw new Error(`The rule was not ended: ${await answer.text()}`);
  }
}
