// Swedish, whole: the language people read, and the shape every other language must fill.
import { configure } from "./sv/configure.ts";
import { duties } from "./sv/duties.ts";
import { earlier } from "./sv/earlier.ts";
import { findings } from "./sv/findings.ts";
import { groupForm } from "./sv/group-form.ts";
import { mandate } from "./sv/mandate.ts";
import { mandateFile } from "./sv/mandate-file.ts";
import { meetings } from "./sv/meetings.ts";
import { members } from "./sv/members.ts";
import { personal } from "./sv/personal.ts";
import { planReport } from "./sv/plan-report.ts";
import { rules } from "./sv/rules.ts";
import { year } from "./sv/year.ts";
import { svFirst } from "./sv-first.ts";

export const sv = {
  ...svFirst,
  configure,
  duties,
  earlier,
  findings,
  groupForm,
  mandate,
  mandateFile,
  meetings,
  members,
  personal,
  planReport,
  rules,
  year,
};

export type Words = typeof sv;
