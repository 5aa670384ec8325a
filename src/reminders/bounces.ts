// Mail that has come back: its row has failed after all, and whoever stands next in the order hears instead.
import { hold } from "./hold.ts";
import type { Bounce } from "./ports.ts";
import type { Run } from "./run-state.ts";
import { causeOf, worldProblem } from "./world-problem.ts";

/** How long a mail server may try before it gives up and says so, with a margin; in milliseconds. */
const window = 14 * 86_400_000;

/** Marks the rows whose mail has come back as failed. A mailbox that does not answer is told and stops nothing. */
export async function hearBounces(run: Run): Promise<void> {
  const bounces = new Map((await returned(run)).map((bounce) => [bounce.messageId, bounce]));
  if (bounces.size === 0) return;
  for (const row of run.agenda.rows()) {
    const bounce = row.messageId === null ? undefined : bounces.get(row.messageId);
    // A row handed over since then has gone another way; one still claimed is for whoever takes it over.
    if (!bounce || row.channel !== "mail" || (row.progress !== "sent" && row.progress !== "unknown"))
      continue;
    const failed = { progress: "failed", cause: `bounced: ${bounce.reason}` } as const;
    if (run.wish.isDryRun) {
      run.agenda.saw({ ...row, ...failed });
      continue;
    }
    const written = await hold(run, row, { ...failed, settledAt: run.ports.clock() });
    if (written.kind === "held") run.tally.bounced += 1;
    if (written.kind === "unanswered") run.tally.problems.push({ kind: "mailbox", cause: written.cause });
  }
}

async function returned({ ports, tally }: Run): Promise<Bounce[]> {
  if (ports.mail === null) return [];
  try {
    return await ports.mail.bouncesSince(ports.clock() - window);
  } catch (error) {
    tally.problems.push({ kind: "mailbox", cause: causeOf(worldProblem(error)) });
    return [];
  }
}
