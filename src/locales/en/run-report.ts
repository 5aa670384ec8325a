// What the nightly command says about ways, reasons and problems, line by line.
import type { runReport as swedish } from "../sv/run-report.ts";

const days = (count: number) => (count === 1 ? "1\u00a0day" : `${count}\u00a0days`);

export const runReport: typeof swedish = {
  ways: { team: "Teams, through the team", activity: "Teams, in person", mail: "mail" },
  sent: {
    team: "Sent: accepted by Teams",
    activity: "Sent: accepted by Teams",
    mail: "Sent: accepted by the mailbox",
  },
  by: (way, otherwise) =>
    otherwise.length === 0 ? `Way: ${way}` : `Way: ${way}; else ${otherwise.join(", then ")}`,
  failedBefore: (way, why) => `Did not go: ${way} (${why})`,
  why: (step, due) => `${step}, to be sent ${due}`,
  step: (count) => {
    if (count === 0) return "the reminder of that day";
    return count < 0 ? `the reminder ${days(-count)} before` : `the reminder ${days(count)} after`;
  },
  day: { lastDay: "by", since: "since", ends: "until" },
  late: "late, since the service was not running",
  insteadOf: (names) => `instead of ${names}, who could not be reached`,
  noWay: "No way: neither Teams nor any mail address can be used.",
  bounced: (count) => `Mails that have come back: ${count}.`,
  signedOut: (why) =>
    `The service could not sign in, so no reminders have been sent. Check the secret or the certificate, and the registration in Entra. (${why})`,
  lease: (given) => `--lease is “${given}”: write the number of seconds, from 2 to 86400.`,
  log: (given) => `--log is “${given}”: the only thing that can be written is json.`,
  incomplete: (group, list, why) =>
    `${group} was read without the list ${list} (${why}). Nobody is reminded tonight of what stands there.`,
  fault: (group, why) =>
    `What is to be done in ${group} could not be worked out: a fault in the program (${why}). Nobody there has had a new reminder.`,
  refusedPolicy: (id, where, why) =>
    `A rule for reminders does not apply (row ${id}: ${why}). Put it right: ${where}`,
  wayRefused: (way, count, why) =>
    `${way} has refused everybody tonight, ${count} of them (${why}). The service most likely lacks a right, or the app is not installed. Ask IT to look.`,
  notTaken: (who, way, why) =>
    `${way} did not take the reminder to ${who} (${why}). It is tried again the next day, another way first if there is one.`,
  unsettledMail: (who, why) =>
    `Whether the mail to ${who} has gone is not known (${why}). A later run asks the mailbox and sends it if it is still a draft.`,
  mailbox: (why) =>
    `The mailbox could not be read (${why}). Whether any mail has come back is seen by a later run.`,
  runs: (why) => `The run could not be written to the list of runs (${why}).`,
  writeBack: (group, why) =>
    `The coordinator's page shows an earlier state of ${group ?? "all groups"} (${why}). The next run tries again.`,
};
