// Reminders: what a person reads in the activity feed, and what the log and the nightly command say.
import type { reminders as swedish } from "../sv/reminders.ts";
import { runReport } from "./run-report.ts";

const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

export const reminders: typeof swedish = {
  feed: {
    oneIn: (what, group) => `${what} for ${group}`,
    notAdopted: (what) => `${what} (the mandate is not adopted)`,
    severalIn: (count, place) => `${count} things in ${place}`,
    others: (count) => `And ${count} more.`,
    late: "This reminder is late.",
  },
  insteadOf: (names) => `You get this reminder because ${names} could not be reached.`,
  isLate: (dueOn) => `This reminder should have come ${dueOn}, but the service was not running.`,
  mail: {
    subjectOfSeveral: (line, others) => `${line} (and ${others} more)`,
    greeting: "Hello,",
    waiting: (count) =>
      count === 1
        ? "This is waiting for you:"
        : `${count} things are waiting for you, the most urgent first:`,
    from: (name, count) =>
      count === 1
        ? `${name} reminds you of this:`
        : `${name} reminds you of ${count} things, the most urgent first:`,
    step: (which) => `This is the reminder ${which}.`,
    open: (title) => `Open in Teams (${title})`,
    reply: (coordinator) =>
      `${coordinator === null ? "Reply to this mail to reach the group’s coordinator." : `Reply to this mail to reach the coordinator, ${coordinator}.`} That is enough if you cannot open Teams.`,
    because: (groups) =>
      groups.length > 3
        ? `You get this mail because reminders about ${groups.length} groups go to you.`
        : `You get this mail because reminders about ${listed(groups)} go to you.`,
  },
  notRunning: {
    subject: (when) =>
      when === null
        ? "The reminders of Uppdrag have not run"
        : `The reminders of Uppdrag have not run since ${when}`,
    paragraphs: (when) => [
      "Hello,",
      `${when === null ? "The reminders of Uppdrag have never run here." : `The reminders of Uppdrag last ran ${when}.`} They are to run every night. Could you look into it?`,
      [
        "1. Is the scheduled run of npm run remind on (cron, container or Azure Functions)?",
        "2. What did the last run write? Exit code 1 means that it could not begin, 2 that something was left undone.",
        "3. Has the certificate or secret that the service signs in with expired?",
        "4. Does the service still have its rights to the coordinators’ site and the groups’ sites?",
      ].join("\n"),
      "Nothing is lost. When it runs again, everything that should have been sent is sent, once, and marked as late.",
      "Thank you!",
    ],
  },
  groups: (count) => `${count} groups`,
  progress: {
    claimed: "Being sent",
    sent: "Sent: accepted by Teams",
    unknown: "Not known whether it arrived",
    failed: "Failed",
    notNeeded: "Not needed",
    planned: "Due",
  },
  nobody:
    "Nobody to remind: the group has nobody who can be reached, be it chair, process support or coordinator.",
  runReport,
  run: {
    heading: (day, isDryRun) =>
      isDryRun ? `Reminders ${day} (dry run: nothing is sent and nothing is written)` : `Reminders ${day}`,
    refused: {
      options: (given, options) => `“${given}” cannot be understood. The options are ${options}.`,
      address: (given) => `--graph is “${given}”: write a whole address, such as http://127.0.0.1:5300.`,
      day: (given) => `--on is “${given}”: write a day that exists, such as 2027-02-27.`,
      group: (given) => `There is no group with the key “${given}” in the register.`,
      world: (what, detail) => `${what} No reminders have been sent. (${detail})`,
    },
    nothing: "Nobody has anything new to hear.",
    counts: (count) =>
      `Sent ${count.sent}, failed ${count.failed}, not needed ${count.notNeeded}, taken over ${count.takenOver}.`,
    unreachable: (group, why) => `${group} could not be read (${why}). The next run tries again.`,
    brokenRow: (list, id, where) =>
      `A row of the list ${list} cannot be read (row ${id}) and is left out. Put it right: ${where}`,
    notClaimed: (who, why) =>
      `The reminder to ${who} could not be written to the log (${why}) and is therefore not sent. The next run tries again.`,
    unsettled: (who, why) =>
      `Whether the reminder to ${who} reached Teams or the log is not known (${why}). The same reminder is sent again in a quarter of an hour or later and replaces the former.`,
  },
};
