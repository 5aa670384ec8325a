// The frame around the pages: headings, navigation, loading.
import type { shell as swedish } from "../sv/shell.ts";

export const shell: typeof swedish = {
  appName: "Uppdrag",
  loading: "Loading …",
  slow: "Microsoft 365 answers slowly. Still loading …",
  pages: {
    overview: "Overview",
    mandate: "Mandate",
    members: "Members",
    meetings: "Meetings",
    "plan-report": "Plan and report",
    matters: "Matters",
    "all-groups": "All groups",
    reminders: "Reminders",
  },
  more: "More",
  mainNavigation: "Pages",
  commissioner: (name) => `Commissioner: ${name}`,
  allGroups: "All groups",
  skipToContent: "To the content",
  pageNotFound: "There is no such page. Choose another one above.",
  noGroup: "The group is not in the register of groups.",
  noGroupAdvice:
    "Ask the coordinator to add the group under All groups, or bind the channel to another group in the tab's settings.",
};
