// What went wrong, whether the text is safe, and what to do next. One sentence each, for people.
import type { problems as swedish } from "../sv/problems.ts";

const setUp = "Ask IT to run the set-up (npm run provision). It adds what is missing and removes nothing.";

export const problems: typeof swedish = {
  heading: {
    "signed-out": "You are not signed in.",
    forbidden: "You do not have the right to this.",
    "not-found": "Something that Uppdrag needs is missing in SharePoint.",
    "changed-meanwhile": "Somebody else changed the same row first.",
    busy: "Microsoft 365 has too much to do right now.",
    offline: "Microsoft 365 cannot be reached.",
    unexpected: "Microsoft 365 answered in a way that Uppdrag does not know.",
  },
  advice: {
    "signed-out": "Sign in to Teams again and try once more.",
    forbidden: "Ask the coordinator or IT for the right to read.",
    "not-found": setUp,
    "changed-meanwhile": "Reload the page and make the change again.",
    busy: "Wait a minute and try again.",
    offline: "Check the network and try again.",
    unexpected: "Try again. If it does not help, send the reference to IT.",
  },
  missingPlace: ({ site = "–", list, column, row }) => {
    if (column)
      return `The column ${column} in the list ${list ?? "–"} on ${site} is missing. Everything else is still there. ${setUp}`;
    if (row)
      return `The row ${row} is not there, or cannot be read, in the list ${list ?? "–"} on ${site}. Everything else is still there. Ask the coordinator or IT to look in SharePoint: a deleted row is in the site's recycle bin.`;
    if (list === "Groups")
      return `The list Groups on ${site} is missing, so Uppdrag is not set up here yet. ${setUp} If the list did exist and was deleted, IT can restore it from the site's recycle bin.`;
    if (list)
      return `The list ${list} on ${site} is missing. Everything else is still there. If somebody has deleted it, IT can restore it from the site's recycle bin. If it is not there: ${setUp.charAt(0).toLowerCase()}${setUp.slice(1)}`;
    return `The site ${site} is not found. ${setUp}`;
  },
  forbiddenPlace: (site, who) =>
    `You do not have the right to read ${site}. Ask ${who ?? "the group's coordinator"} for it.`,
  forbiddenToSave: (site) => `You do not have the right to write in ${site}. Ask the coordinator for it.`,
  askText: (who, site) =>
    `Hello${who ? ` ${who}` : ""}! I need the right to read ${site} to follow the group's work in Uppdrag. Thank you.`,
  textIsSafe: "What you wrote is still here.",
  mayHaveHappened: "The answer never arrived. It may have been saved: check after reloading the page.",
  reference: (id) => `Reference: ${id}`,
  showingSaved: (when) => `Showing what was read ${when}.`,
  notSaved: "It could not be saved.",
  broken: (list, count) =>
    count === 1
      ? `A row in ${list} cannot be read. Somebody has changed it directly in SharePoint.`
      : `${count} rows in ${list} cannot be read. Somebody has changed them directly in SharePoint.`,
  brokenDetail: (column, value) => `${column}: “${value}”`,
  openRow: "Open the row in SharePoint",
  ourFault: "Something went wrong in Uppdrag. What you have saved is safe.",
  reload: "Reload the page",
  field: {
    missing: "Fill this in.",
    tooLong: (limit) => `At most ${limit} characters fit.`,
    notText: "This is not text.",
    notADay: "Write the day like this: 2027-02-27.",
    notATime: "Write the time like this: 13:00.",
    notANumber: "Write a whole number.",
    tooSmall: (limit) => `At least ${limit}.`,
    tooLarge: (limit) => `At most ${limit}.`,
    notAChoice: "Choose something from the list.",
    notYesOrNo: "Choose yes or no.",
    notAKey: "The key has the wrong form.",
    notReadable: "The value cannot be read.",
    endsBeforeStart: "The last day comes before the first.",
  },
};
