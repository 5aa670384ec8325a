// Swedish, whole: the language people read, and the shape every other language must fill.
import { actions } from "./sv/actions.ts";
import { configure } from "./sv/configure.ts";
import { duties } from "./sv/duties.ts";
import { earlier } from "./sv/earlier.ts";
import { findings } from "./sv/findings.ts";
import { groupForm } from "./sv/group-form.ts";
import { mandate } from "./sv/mandate.ts";
import { mandateFile } from "./sv/mandate-file.ts";
import { matters } from "./sv/matters.ts";
import { meetings } from "./sv/meetings.ts";
import { members } from "./sv/members.ts";
import { personal } from "./sv/personal.ts";
import { planReport } from "./sv/plan-report.ts";
import { policy } from "./sv/policy.ts";
import { rules } from "./sv/rules.ts";
import { tasks } from "./sv/tasks.ts";
import { why } from "./sv/why.ts";
import { year } from "./sv/year.ts";
import { svFirst } from "./sv-first.ts";

export const sv = {
  ...svFirst,
  actions,
  configure,
  duties,
  earlier,
  findings,
  groupForm,
  mandate,
  mandateFile,
  matters,
  meetings,
  members,
  personal,
  planReport,
  policy,
  rules,
  tasks,
  why,
  year,
};

export type Words = typeof sv;
