// English, complete: the type check fails when a word is missing.
import { common } from "./en/common.ts";
import { configure } from "./en/configure.ts";
import { forms } from "./en/forms.ts";
import { mandate } from "./en/mandate.ts";
import { meetings } from "./en/meetings.ts";
import { members } from "./en/members.ts";
import { overview } from "./en/overview.ts";
import { personal } from "./en/personal.ts";
import { planReport } from "./en/plan-report.ts";
import { problems } from "./en/problems.ts";
import { shell } from "./en/shell.ts";
import type { Words } from "./sv.ts";

export const en: Words = {
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
