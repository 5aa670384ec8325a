// Telling one person: claim the next row of theirs in the log, and only then send.
import { deliver } from "./deliver.ts";
import { noticeRow } from "./notice-row.ts";
import type { Run } from "./run-state.ts";
import { causeOf, worldProblem } from "./world-problem.ts";

/**
 * Says everything that is left for this recipient. When another run has taken the row first, the log is read again and
 * only what that run does not say is left.
 */
export async function tell(run: Run, recipientId: string | null): Promise<void> {
  const { ports, wish, agenda, tally } = run;
  for (;;) {
    const planned = agenda.next(recipientId);
    if (!planned) return;
    const row = noticeRow(planned, agenda.sequenceFor(recipientId), ports.clock(), wish);
    const problem = (cause: string) =>
      tally.problems.push({ kind: "notClaimed", to: row.recipientName, cause });
    try {
      const claim = await ports.desk.log.claim(row);
      if (claim) {
        agenda.claimed(claim);
        await deliver(run, claim);
      } else if (!(await agenda.refresh(row.key))) {
        problem("changed-meanwhile: another run's row does not show yet");
        return;
      }
    } catch (error) {
      problem(causeOf(worldProblem(error)));
      return;
    }
  }
}
