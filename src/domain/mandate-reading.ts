// What a reading of a mandate is: facts found in the text, each with its exact words and place. Nothing here judges.
import type { ParametersOf, RuleKind } from "#schema/lists/rule-parameters.ts";

/** What the text itself suggests about the document; a person settles it. */
export type MandateState = "template" | "draft" | "awaitingDecision" | "adopted" | "unknown";

/** Offsets (UTF-16) into the reading's own text; a quote is always text.slice(from, to). */
export interface TextRange {
  from: number;
  to: number;
}

/** A heading and everything below it, up to the next heading of the same or a higher level. */
export interface Section {
  heading: string;
  /** 1 for a main section, 2 for a section inside one. */
  level: number;
  /** From the start of the heading to the end of the section. */
  range: TextRange;
  /** Where the text below the heading begins. */
  bodyFrom: number;
}

/** A last day as the text words it. "Before" leaves out the named day, "latest" includes it. */
export interface LastDayReading {
  words: string;
  range: TextRange;
  boundary: "before" | "latest";
  /** 1–12. */
  month: number;
  day: number;
  /** Years after the year the plan or report is for; null when the text does not say. */
  yearOffset: 0 | 1 | null;
}

/**
 * How binding the sentence is: "ska", a plain statement, "bör", "kan", "ska övervägas", "huvudprincipen är",
 * a prohibition, or left to another document.
 */
export type Strength =
  | "shall"
  | "stated"
  | "should"
  | "may"
  | "consider"
  | "principle"
  | "prohibition"
  | "elsewhere";

/** What every rule found in a text carries, whatever its kind. */
interface RuleReadingBase {
  strength: Strength;
  /** Always text.slice(range.from, range.to). */
  quote: string;
  range: TextRange;
  /** The heading the sentence stands under. */
  section: string | null;
  /** Where the quote begins, counted from 1. */
  line: number;
  column: number;
  /**
   * The demand's number in the text, counted from 1 in reading order. One demand may hold two kinds: who appoints the
   * chair and for how long, that notes are kept and published.
   */
  number: number;
}

/** What only plans, reports and deliverables say; null everywhere else. */
export interface DueReading {
  /** The mandate's own noun in lower case: "aktivitetsplan", "årsrapport"; a deliverable's name. */
  label: string;
  receiver: string | null;
  adoptedBy: string | null;
  lastDay: LastDayReading | null;
}

/** A demand (krav) found in the text: its kind, what it says, and the sentence it comes from. */
export type RuleReading = {
  [K in RuleKind]: RuleReadingBase & {
    kind: K;
    parameters: ParametersOf<K>;
    due: K extends "plan" | "report" | "deliverable" ? DueReading : null;
  };
}[RuleKind];

export type { ParametersOf, RuleKind };

/** An item of the assignment (uppdragspunkt). */
export interface TaskReading {
  text: string;
  range: TextRange;
  /** "general" where the document shares it with other groups, "specific" where it is this group's own. */
  scope: "general" | "specific";
  /** Counted from 1 within its scope. */
  order: number;
  section: string | null;
}

/** What in the document speaks against itself or cannot be right. */
export type ConflictKind =
  | "draftAndAdopted"
  | "placeholderDate"
  | "emptyDecisionDate"
  | "unlikelyYear"
  | "leftoverPlaceholder"
  | "impossibleDate"
  | "adoptedWithoutDay"
  /** A sentence that breaks off before it has said what it demands. */
  | "unfinishedSentence"
  /** A yearly duty with a date of one single year. */
  | "yearlyWithDatedDay"
  /** A link that leads nowhere in particular: a bare host. */
  | "unresolvableLink"
  /** Two sentences that demand different things of the same matter. */
  | "contradictingRules";

export interface Conflict {
  kind: ConflictKind;
  quote: string;
  range: TextRange;
  /** Facts for a machine, not prose: "2004", "2020-mm-dd", "month=2 day=31". */
  detail: string;
}

/** A date as written; day is yyyy-mm-dd when the text names a whole, real day. */
export interface DateReading {
  raw: string;
  day: string | null;
}

/** A record number (diarienummer) as written, and as registries write it: "RS 2024-00370". */
export interface RecordNumber {
  raw: string;
  normalised: string;
}

/** Who gives the assignment: a body, a group, or a person with a role. */
export interface CommissionerReading {
  kind: "body" | "group" | "person";
  name: string;
  role: string | null;
  /** "med stöd av …" */
  supportedBy: string | null;
}

export interface MandateMetadata {
  /** One mandate for many groups, for one group, or a template to fill in. */
  kind: "general" | "group" | "template";
  commissioner: string | null;
  commissionerDetail: CommissionerReading | null;
  /** Uppdragstagare. */
  assignee: string | null;
  /** To whom the document itself is sent. */
  recipients: string[];
  /** Other documents it leans on, as named, with their record number where one is given. */
  references: { text: string; recordNumber: string | null }[];
  adoptedBy: string | null;
  adoptedOn: DateReading | null;
  documentDate: DateReading | null;
  decisionDate: DateReading | null;
  /** As written, in reading order, each once. */
  recordNumbers: string[];
  /** The same, normalised beside the raw words. */
  normalisedRecordNumbers: RecordNumber[];
}

/** Something left to fill in: "<X>", "<Ange datum>". */
export interface Placeholder {
  text: string;
  range: TextRange;
  /**
   * What a bare "<X>" is the name of, in lower case: "arbetsgrupp", "programområde". The same mark may stand for
   * different things. Null for an instruction, which says itself what to write.
   */
  namedAs: string | null;
}

export interface MandateReading {
  /** The text that every range points into: Unicode NFC, line feeds only, no byte order mark. */
  text: string;
  title: string | null;
  metadata: MandateMetadata;
  state: MandateState;
  sections: Section[];
  tasks: TaskReading[];
  /** Promises to patients (patientlöften), in reading order. */
  promises: TextRange[];
  /** Every demand found, in reading order. */
  rules: RuleReading[];
  placeholders: Placeholder[];
  conflicts: Conflict[];
  /** Sentences nobody interpreted, in reading order. */
  unread: TextRange[];
}
