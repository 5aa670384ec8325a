// What the group may do, decides, pays and leaves to others, gathered for the list of readers.
import { readConsideration } from "./consideration.ts";
import { readConsultation } from "./consultation.ts";
import { readCooperation } from "./cooperation.ts";
import { readCosts } from "./costs.ts";
import { readDecision } from "./decision.ts";
import { readElsewhere } from "./elsewhere.ts";
import { readFormalAssignments } from "./formal-assignments.ts";
import { readProhibition } from "./prohibition.ts";
import { readRaisedMatter } from "./raised-matter.ts";
import type { RuleReader } from "./rule-reader.ts";
import { readSubGroups } from "./sub-groups.ts";

const readers: readonly RuleReader[] = [
  readCosts,
  readFormalAssignments,
  readCooperation,
  readConsideration,
  readSubGroups,
  readDecision,
  readRaisedMatter,
  readConsultation,
  readProhibition,
  readElsewhere,
];

/** Returns the rules about what the group may do and what it costs. */
export const powers: RuleReader = (context) => readers.flatMap((read) => read(context));
