// What a mandate nobody has read before is expected to say, as data: head, tasks, demands, conflicts, and what is left.
import type { MandateMetadata, MandateState, RuleKind, Strength } from "#domain/mandate-reading.ts";

/**
 * Kind and strength; words the quote must hold; what the demand says, as far as it matters here; and for plans, reports
 * and deliverables the label, receiver, adopter and last day.
 */
export type ExpectedRule = readonly [
  rule: `${RuleKind} ${Strength}`,
  words: string,
  says?: Readonly<Record<string, unknown>>,
  due?: Readonly<Record<string, unknown>>,
];

/** The head of the document; a date is its day, or its raw words when they name no day. */
export interface ExpectedHead {
  kind: MandateMetadata["kind"];
  adoptedBy: string | null;
  adoptedOn: string | null;
  documentDate: string | null;
  decisionDate: string | null;
  commissioner: string | null;
  assignee: string | null;
  recordNumbers: readonly string[];
  recipients: readonly string[];
}

export interface ExpectedReading {
  state: MandateState;
  head: ExpectedHead;
  tasks: { general: number; specific: number };
  /** Every demand of the text: one that is not listed here fails. */
  rules: readonly ExpectedRule[];
  /** "kind: words"; one that is not listed here fails. */
  conflicts: readonly string[];
  /** Demands that the reader does not understand, and must therefore leave in sight. */
  unread: readonly string[];
}

const SILENT: ExpectedHead = {
  kind: "group",
  adoptedBy: null,
  adoptedOn: null,
  documentDate: null,
  decisionDate: null,
  commissioner: null,
  assignee: null,
  recordNumbers: [],
  recipients: [],
};

/** Returns a head that states this, and nothing more. */
export const head = (stated: Partial<ExpectedHead>): ExpectedHead => ({ ...SILENT, ...stated });
