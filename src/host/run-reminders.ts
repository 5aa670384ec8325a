// Tonight's reminders as production runs them: the command of its own, in a process of its own, with the service's rights.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How the run went: `summary` is the command's own JSON. */
export type ReminderOutcome = { ok: true; summary: unknown } | { ok: false; problem: string };

const command = fileURLToPath(new URL("../reminders/main.ts", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs the reminders against Graph at `graphUrl`. Says what the command said when it printed no summary. */
export function runReminders(graphUrl: string): Promise<ReminderOutcome> {
  return new Promise((resolve) => {
    const args = [command, "--graph", graphUrl, "--json"];
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) => {
      const summary = jsonIn(stdout);
      // A run where one recipient could not be reached ends with an error code and a summary: that is an outcome.
      if (summary?.exit === 0 || summary?.exit === 2) resolve({ ok: true, summary });
      else resolve({ ok: false, problem: stderr.trim().split("\n")[0] || (error?.message ?? "No answer.") });
    });
  });
}

function jsonIn(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
