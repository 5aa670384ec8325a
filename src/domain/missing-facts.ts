// What the register does not say about a group, and without which nothing can be judged or nobody reached.
import type { Day } from "#schema/day.ts";
import type { MissingFact } from "#schema/lists/missing-facts.ts";
import type { Register } from "./entities.ts";
import { hasConfirmedMandate } from "./mandate-confirmed.ts";
import { holdersOf } from "./standing.ts";
import { withoutLastDay } from "./without-last-day.ts";

/** What is missing on `today`, the gravest first; empty when nothing is. */
export function missingFacts(register: Register, today: Day): MissingFact[] {
  const { group, brokenRows } = register;
  const facts: MissingFact[] = [];
  if (!hasConfirmedMandate(register)) facts.push({ fact: "mandate" });
  else if (group.followedFrom === null) facts.push({ fact: "followedFrom" });
  if (holdersOf(register, ["chair", "convener"], today).length === 0) facts.push({ fact: "chair" });
  if (group.coordinatorId === null) facts.push({ fact: "coordinator" });
  for (const { label } of withoutLastDay(register)) facts.push({ fact: "lastDay", label });
  if (brokenRows.length > 0) facts.push({ fact: "broken", count: brokenRows.length });
  return facts;
}
