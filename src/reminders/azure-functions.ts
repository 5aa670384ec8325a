// The service as an Azure Function: a timer that calls the same run as the command. Settings: REMINDERS_PLACE names the
// file in env/ (dev unless said otherwise), everything in that file may be a setting instead, and REMINDERS_SCHEDULE is
// when it runs. Unless said otherwise that is 04:30 UTC each day: half past five or six in Sweden, so that the day has
// begun there whatever the season, and the working day has not.
import { app } from "@azure/functions";
import { onTimer } from "./on-timer.ts";
import { remindOptions } from "./options.ts";
import { runReminders } from "./run-service.ts";

const { REMINDERS_PLACE: place = "dev", REMINDERS_SCHEDULE: schedule = "0 30 4 * * *" } = process.env;

app.timer("reminders", {
  schedule,
  handler: (timer, context) => onTimer(timer, context, () => runReminders(remindOptions(["--env", place]))),
});
