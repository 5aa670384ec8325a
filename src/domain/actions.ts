// Actions (att göra): what somebody took on, and how it stands, worked out from the steps taken about it.
import type { Action, Register, Step } from "./entities.ts";
import { nearestFirst } from "./last-day-order.ts";

/** An action that is done, with the step that says so. */
export interface DoneAction {
  action: Action;
  done: Step;
}

export interface ActionsInOrder {
  /** Nearest last day first, those without one last. */
  open: Action[];
  /** The latest first. */
  done: DoneAction[];
  struck: Action[];
}

/** The step that says the action is done, whoever made it; one that was written again afterwards says nothing. */
export function doneStepOf(action: Action, { steps }: Pick<Register, "steps">): Step | null {
  const said = steps.filter(({ kind, aboutKind, about, row }) => {
    return kind === "done" && aboutKind === "action" && about === action.key && row.version === 1;
  });
  return said.toSorted((a, b) => a.row.createdAt - b.row.createdAt)[0] ?? null;
}

/** Every action by how it stands. */
export function actionsInOrder(
  actions: readonly Action[],
  register: Pick<Register, "steps">,
): ActionsInOrder {
  const inOrder: ActionsInOrder = { open: [], done: [], struck: [] };
  for (const action of actions) {
    const done = doneStepOf(action, register);
    if (action.voidedOn !== null) inOrder.struck.push(action);
    else if (done) inOrder.done.push({ action, done });
    else inOrder.open.push(action);
  }
  inOrder.open.sort(nearestFirst);
  inOrder.done.sort((a, b) => b.done.row.createdAt - a.done.row.createdAt);
  inOrder.struck.sort(nearestFirst);
  return inOrder;
}
