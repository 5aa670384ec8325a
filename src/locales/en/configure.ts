// The words of the tab's settings in Teams.
import type { configure as swedish } from "../sv/configure.ts";

export const configure: typeof swedish = {
  heading: "Which group is the tab for?",
  advice: "The tab shows the group’s mandate, members, meetings and what must be handed in.",
  group: "Group",
  choose: "Choose a group",
  matched: "The group belongs to this channel according to the register of groups.",
  otherSite: (group, site) =>
    `What ${group} writes is kept on ${site}, not on this channel’s site. The members need the right to read it.`,
  noSite: (group, site) => `What ${group} writes is kept on ${site}.`,
  thenSave: "Then save with Teams’ own button.",
  saveFailed: "Teams did not take the setting. Close the window and try again.",
  notInTeams: "Open the page in Teams to add the tab. Here you can open the group directly.",
  openGroup: (group) => `Open ${group}`,
  noGroups: "There is no group in the register yet.",
  noGroupsAdvice: "Add the group below, or ask the coordinator to.",
};
