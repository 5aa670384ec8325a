// What a run could not do, in Swedish: what it was, and what happens next.
import { reminders } from "#locales/sv/reminders.ts";
import type { RunProblem } from "./result.ts";

const t = { ...reminders.run, ...reminders.runReport };

/** The problem in a sentence or two. */
export function problemLine(problem: RunProblem): string {
  switch (problem.kind) {
    case "unreachable":
      return t.unreachable(problem.group, problem.code);
    case "incomplete":
      return t.incomplete(problem.group, problem.list, problem.code);
    case "fault":
      return t.fault(problem.group, problem.cause);
    case "brokenRow":
      return t.brokenRow(problem.list, problem.id, problem.webUrl);
    case "refusedPolicy":
      return t.refusedPolicy(problem.id, problem.webUrl, problem.reasons.join(", "));
    case "notClaimed":
      return t.notClaimed(problem.to, problem.cause);
    case "wayRefused":
      return t.wayRefused(t.ways[problem.channel], problem.count, problem.cause);
    case "notTaken":
      return t.notTaken(problem.to, t.ways[problem.channel], problem.cause);
    case "unsettled":
      return problem.channel === "mail"
        ? t.unsettledMail(problem.to, problem.cause)
        : t.unsettled(problem.to, problem.cause);
    case "mailbox":
      return t.mailbox(problem.cause);
    case "runs":
      return t.runs(problem.cause);
    case "writeBack":
      return t.writeBack(problem.group, problem.cause);
  }
}
