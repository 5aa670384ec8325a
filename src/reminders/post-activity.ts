// One way: Teams' activity feed. Sent again under the same chain a message takes its own place, so a lost answer is
// answered by sending once more.
import type { Notice } from "#domain/entities.ts";
import { mayBegin } from "./lease.ts";
import type { Outcome } from "./outcome.ts";
import { outOfTime } from "./outcome.ts";
import type { Run } from "./run-state.ts";
import { causeOf, worldProblem } from "./world-problem.ts";

const attempts = 2;

/** Sends by `post` and says what came of it. */
export async function postActivity(
  { wish, ports }: Run,
  claim: Notice,
  post: () => Promise<void>,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    if (!mayBegin(claim, wish.lease, ports.clock())) return outOfTime;
    try {
      await post();
      return { kind: "accepted", claim };
    } catch (error) {
      const problem = worldProblem(error);
      const cause = causeOf(problem);
      const isLost = problem.status === null && problem.mayHaveHappened;
      if (!isLost) return { kind: "refused", claim, cause };
      if (attempt === attempts) return { kind: "unanswered", cause };
    }
  }
}
