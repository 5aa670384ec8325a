// Words that what somebody took on and what has come to be answered have in common, in English.
import type { tasks as swedish } from "../sv/tasks.ts";

export const tasks: typeof swedish = {
  by: (day) => `By ${day}`,
  noLastDay: "No last day",
  dayHint: "For example 2027-02-04",
  notYet: "That day has not come yet.",
  linkWrong: "The link must begin with https:// or http://.",
  mailWrong: "Write the address like this: name@region.se",
  owner: {
    choose: "Who?",
    other: "Somebody else",
    name: "Name",
    mail: "E-mail",
    mailHint: "Needed for reminders",
    noAccount: "has no account here",
    noWay: "Neither account nor e-mail: no reminder gets through",
  },
  settle: { day: "Day", link: "Link", comment: "Comment", final: "This cannot be taken back." },
  strike: {
    reason: "Why is it struck?",
    stays: "The row stays, as struck.",
    because: (day, reason) => (reason === "" ? `Struck ${day}` : `Struck ${day}: ${reason}`),
    restore: "Undo the striking",
  },
  about: (what, title) => `${what}: ${title}`,
  onBehalfOf: (who, other) => `${who} for ${other}`,
};
