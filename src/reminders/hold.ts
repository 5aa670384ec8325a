// A claim this run holds: changed only under the ETag it was read with, so that a run that has lost it finds out.
import type { NewNotice, Notice } from "#domain/entities.ts";
import type { Run } from "./run-state.ts";
import { causeOf, worldProblem } from "./world-problem.ts";

/** Somebody else has the row now: nothing more is done with it. */
export interface Taken {
  kind: "taken";
}

/** Nobody knows what came of it: the row stays claimed, and a later run takes it over and goes on where it stands. */
export interface Unanswered {
  kind: "unanswered";
  cause: string;
}

export interface Held {
  kind: "held";
  claim: Notice;
}

/** Writes `changes` into the claim. Whatever is still to be sent has a whole lease from now. */
export async function hold(
  run: Run,
  claim: Notice,
  changes: Partial<NewNotice>,
): Promise<Held | Taken | Unanswered> {
  try {
    const row = await run.ports.desk.log.change(claim, changes);
    if (row === null) return { kind: "taken" };
    run.agenda.saw(row);
    return { kind: "held", claim: row };
  } catch (error) {
    return { kind: "unanswered", cause: causeOf(worldProblem(error)) };
  }
}
