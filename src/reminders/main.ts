// npm run remind: one night's reminders, and how it went. Exit code 0 when everything was done, 2 when something could
// not be (it is told which), 1 when the run could not begin.
import { linesOf } from "./lines.ts";
import { remindOptions } from "./options.ts";
import { refusalOf, runReminders } from "./run-service.ts";

try {
  const options = remindOptions(process.argv.slice(2));
  const result = await runReminders(options);
  console.log(options.asJson ? JSON.stringify(result) : linesOf(result).join("\n"));
  process.exitCode = result.problems.length > 0 ? 2 : 0;
} catch (error) {
  const sentence = refusalOf(error);
  if (sentence === null) throw error;
  console.error(sentence);
  process.exitCode = 1;
}
