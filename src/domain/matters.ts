// Matters (ärenden): a remiss, nomination or question that came to the group, and how it stands, worked out from the
// steps taken about it. Everybody who reaches the group's site can add a step, so who answered is held against the
// members and against whoever the matter names.
import type { Matter, Register, Step } from "./entities.ts";
import { nearestFirst } from "./last-day-order.ts";
import { isSound } from "./standing.ts";
import { isNamed } from "./whose-turn.ts";

export interface MatterState {
  matter: Matter;
  /** The first answer that can be relied on; null while the matter is open. */
  answer: Step | null;
  /** Answers that answer nothing: by somebody who neither was named nor held a role for it, or changed afterwards. */
  unsound: Step[];
}

export interface MattersInOrder {
  /** Nearest last day first, those without one last. */
  open: MatterState[];
  /** The latest first. */
  answered: (MatterState & { answer: Step })[];
  struck: Matter[];
}

/** How a matter stands. */
export function stateOfMatter(matter: Matter, register: Register): MatterState {
  const answers = register.steps
    .filter(({ kind, aboutKind, about }) => {
      return kind === "answer" && aboutKind === "matter" && about === matter.key;
    })
    .toSorted((a, b) => a.row.createdAt - b.row.createdAt);
  const counts = (step: Step) =>
    isSound(step, register) || (step.row.version === 1 && isNamed(matter, step.row.createdBy.id, register));
  return {
    matter,
    answer: answers.find(counts) ?? null,
    unsound: answers.filter((step) => !counts(step)),
  };
}

/** Every matter by how it stands. */
export function mattersInOrder(matters: readonly Matter[], register: Register): MattersInOrder {
  const inOrder: MattersInOrder = { open: [], answered: [], struck: [] };
  for (const matter of matters) {
    const state = stateOfMatter(matter, register);
    const { answer } = state;
    if (matter.voidedOn !== null) inOrder.struck.push(matter);
    else if (answer) inOrder.answered.push({ ...state, answer });
    else inOrder.open.push(state);
  }
  inOrder.open.sort((a, b) => nearestFirst(a.matter, b.matter));
  inOrder.answered.sort((a, b) => b.answer.row.createdAt - a.answer.row.createdAt);
  inOrder.struck.sort(nearestFirst);
  return inOrder;
}
