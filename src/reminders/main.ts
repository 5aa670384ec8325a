// npm run remind: one night's reminders, and how it went. Exit code 0 when everything was done, 2 when something could
// not be (it is told which), 1 when the run could not begin.
import { linesOf } from "./lines.ts";
import { brokenLine, runLine } from "./log-line.ts";
import { type RemindOptions, remindOptions } from "./options.ts";
import { refusalOf, runReminders, type ServiceResult } from "./run-service.ts";

const args = process.argv.slice(2);

try {
  const options = remindOptions(args);
  tell(options, await runReminders(options));
} catch (error) {
  tellWhyNot(error);
}

function tell({ asJson, logsAsJson }: RemindOptions, result: ServiceResult): void {
  const exit = result.problems.length > 0 ? 2 : 0;
  console.log(asJson ? JSON.stringify({ ok: exit === 0, exit, ...result }) : linesOf(result).join("\n"));
  if (logsAsJson) console.error(runLine(result, Date.now(), result.usage).text);
  process.exitCode = exit;
}

/** The options themselves may be what is wrong: which form the answer has is then told by what was written. */
function tellWhyNot(error: unknown): void {
  const sentence = refusalOf(error);
  const logsAsJson = args.includes("--log") || args.includes("--log=json");
  if (args.includes("--json"))
    console.log(JSON.stringify({ ok: false, exit: 1, problem: sentence ?? String(error) }));
  if (logsAsJson) console.error(brokenLine(error, Date.now()).text);
  else if (sentence === null) throw error;
  else console.error(sentence);
  process.exitCode = 1;
}
