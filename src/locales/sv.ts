// Swedish: the language people read, and the shape every other language must fill.
import { common } from "./sv/common.ts";
import { configure } from "./sv/configure.ts";
import { forms } from "./sv/forms.ts";
import { mandate } from "./sv/mandate.ts";
import { meetings } from "./sv/meetings.ts";
import { members } from "./sv/members.ts";
import { overview } from "./sv/overview.ts";
import { personal } from "./sv/personal.ts";
import { planReport } from "./sv/plan-report.ts";
import { problems } from "./sv/problems.ts";
import { shell } from "./sv/shell.ts";

export const sv = {
  common,
  configure,
  forms,
  mandate,
  meetings,
  members,
  overview,
  personal,
  planReport,
  problems,
  shell,
};

export type Words = typeof sv;
