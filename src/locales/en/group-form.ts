// The words of the form that enters a group in the list of groups.
import type { groupForm as swedish } from "../sv/group-form.ts";

export const groupForm: typeof swedish = {
  open: "Add a group",
  fields: {
    title: "The group's name",
    sitePath: "The group's SharePoint site",
    healthcareRegion: "Healthcare region (optional)",
    commissioner: "Commissioner (optional)",
    coordinatorMail: "The coordinator's e-mail",
  },
  siteHint: "The part of the address that begins with /sites/ or /teams/",
  siteWrong: "Write the site like this: /sites/rsg-patient-safety",
  siteTaken: (group) => `The site belongs to ${group} already.`,
  mailWrong: "Write the address like this: name@region.se",
  noAccount:
    "Nobody with that address has an account here. The coordinator must be able to sign in to receive reports.",
  whoMay: "Coordinators and process support add groups.",
  itSetsUp: "IT sets up the lists on the group's site afterwards (npm run provision).",
  submit: "Add the group",
};
