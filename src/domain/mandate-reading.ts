// What a reading of a mandate is: facts found in the text, each with its exact words and place. Nothing here judges.

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

/** How binding the sentence is: "ska", a plain statement, "bör" or "kan". */
export type Strength = "shall" | "stated" | "should" | "may";

/** A plan or report that the group makes every year. */
export interface DeliverableReading {
  kind: "plan" | "report";
  /** The mandate's own noun in lower case: "aktivitetsplan", "årsrapport". */
  label: string;
  frequency: "yearly";
  strength: Strength;
  receiver: string | null;
  adoptedBy: string | null;
  publishedAt: string | null;
  /** True when the document also follows up what was done. */
  withFollowUp: boolean;
  lastDay: LastDayReading | null;
  quote: string;
  range: TextRange;
  /** The heading the sentence stands under. */
  section: string | null;
  /** Where the quote begins, counted from 1. */
  line: number;
  column: number;
}

/** What in the document speaks against itself or cannot be right. */
export type ConflictKind =
  | "draftAndAdopted"
  | "placeholderDate"
  | "emptyDecisionDate"
  | "unlikelyYear"
  | "leftoverPlaceholder"
  | "impossibleDate"
  | "adoptedWithoutDay";

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

export interface MandateMetadata {
  commissioner: string | null;
  adoptedBy: string | null;
  adoptedOn: DateReading | null;
  documentDate: DateReading | null;
  decisionDate: DateReading | null;
  /** As written, in reading order, each once. */
  recordNumbers: string[];
}

/** Something left to fill in: "<X>", "<Ange datum>". */
export interface Placeholder {
  text: string;
  range: TextRange;
}

export interface MandateReading {
  /** The text that every range points into: Unicode NFC, line feeds only, no byte order mark. */
  text: string;
  title: string | null;
  metadata: MandateMetadata;
  state: MandateState;
  sections: Section[];
  deliverables: DeliverableReading[];
  placeholders: Placeholder[];
  conflicts: Conflict[];
  /** Sentences nobody interpreted, in reading order. */
  unread: TextRange[];
}
