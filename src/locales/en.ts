// English, whole: the type check fails when a word is missing.
import { actions } from "./en/actions.ts";
import { configure } from "./en/configure.ts";
import { duties } from "./en/duties.ts";
import { earlier } from "./en/earlier.ts";
import { findings } from "./en/findings.ts";
import { groupForm } from "./en/group-form.ts";
import { mandate } from "./en/mandate.ts";
import { mandateFile } from "./en/mandate-file.ts";
import { matters } from "./en/matters.ts";
import { meetings } from "./en/meetings.ts";
import { members } from "./en/members.ts";
import { personal } from "./en/personal.ts";
import { planReport } from "./en/plan-report.ts";
import { policy } from "./en/policy.ts";
import { rules } from "./en/rules.ts";
import { tasks } from "./en/tasks.ts";
import { why } from "./en/why.ts";
import { year } from "./en/year.ts";
import { enFirst } from "./en-first.ts";
import type { Words } from "./sv.ts";

export const en: Words = {
  ...enFirst,
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
