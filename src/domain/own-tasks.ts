// What waits for one person in a group: what they took on, and the matters that are theirs to answer.
import { actionsInOrder } from "./actions.ts";
import type { Action, Matter } from "./entities.ts";
import { nearestFirst } from "./last-day-order.ts";
import { mattersInOrder } from "./matters.ts";
import type { Acting } from "./permissions.ts";
import { isTurnOf } from "./whose-turn.ts";

export type OwnTask = { kind: "action"; of: Action } | { kind: "matter"; of: Matter };

/** The person's own, nearest last day first. */
export function ownTasks(
  actions: readonly Action[],
  matters: readonly Matter[],
  { register, personId, today }: Acting,
): OwnTask[] {
  const open: OwnTask[] = [
    ...actionsInOrder(actions, register).open.map((of) => ({ kind: "action" as const, of })),
    ...mattersInOrder(matters, register).open.map(({ matter }) => ({ kind: "matter" as const, of: matter })),
  ];
  return open
    .filter(({ of }) => isTurnOf(of, personId, register, today))
    .sort((a, b) => nearestFirst(a.of, b.of));
}
