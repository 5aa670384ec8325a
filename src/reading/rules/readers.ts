// Every reader of rules, in one list. Where two read the same words, the first one's rule stands.
import { readComposition } from "./composition.ts";
import { readDeliverable } from "./deliverable.ts";
import { leadership } from "./leadership.ts";
import { readMeetingFrequency } from "./meeting-frequency.ts";
import { readNotes } from "./notes.ts";
import { readOngoingReporting } from "./ongoing-reporting.ts";
import { readPermanence } from "./permanence.ts";
import { powers } from "./powers.ts";
import { readPublication } from "./publication.ts";
import type { RuleReader } from "./rule-reader.ts";

export const ruleReaders: readonly RuleReader[] = [
  readComposition,
  leadership,
  powers,
  readMeetingFrequency,
  readNotes,
  readPublication,
  readOngoingReporting,
  readDeliverable,
  readPermanence,
];
