// What waits to be done (ska göras), kind by kind, as facts without prose: kept in the log and in the coordinators'
// list, so that both can be read, in any language, even when the register has changed since.
import { fits, type Held, isRecord, type Shape } from "../shape.ts";
import { memberRoles } from "./member-roles.ts";

const shapes = {
  /** A yearly plan, report, or something delivered once. `day`: the last day it may arrive. */
  plan: { label: "text", year: "number?", isReturned: "flag" },
  report: { label: "text", year: "number?", isReturned: "flag" },
  deliverable: { label: "text", year: "number?", isReturned: "flag" },
  /** Handed in and not yet received. `day`: when it was handed in. */
  receipt: { label: "text", year: "number?", handedInBy: "text?" },
  /** Waits for a decision. `day`: since when. `label` is null for the mandate itself. */
  adoption: { label: "text?", year: "number?", adoptedBy: "text?" },
  /** Fewer meetings held and planned than demanded. `day`: the period's last day. */
  meetings: {
    year: "number",
    term: { optional: ["spring", "autumn"] },
    held: "number",
    planned: "number",
    minimum: "number",
  },
  /** Notes of a meeting that was held. `day`: by when they should be published. */
  notes: { title: "text", heldOn: "text" },
  /** Somebody's term. `day`: its last day. */
  term: { name: "text", role: memberRoles, onBehalfOf: "text?", appointedBy: "text?" },
  /** A seat nobody fills. `day`: since when. `name` is the region, or the seat's own words. */
  vacancy: {
    seat: ["region", "national", "municipality", "leader", "role", "named"],
    name: "text?",
    role: { optional: memberRoles },
    vacant: "number",
    appointedBy: "text?",
  },
  /** Something somebody took on. `day`: its last day. */
  action: { what: "text", meeting: "text?" },
  /** A remiss, nomination or question to answer. `day`: the last day for an answer. */
  matter: { what: "text", ask: ["consultation", "nomination", "question"], from: "text?" },
  /** An exception from a rule. `day`: the last day it holds. */
  exception: { rule: "text", about: "text?", because: "text" },
  /** A change among the members that somebody has asked for. `day`: when. */
  proposal: { ask: ["newMember", "changeMembership", "endMembership"], name: "text", askedBy: "text?" },
} as const satisfies Record<string, Record<string, Shape>>;

/** Vad som ska göras, efter slag. */
export type DutyKind = keyof typeof shapes;

/** The facts of a duty of kind K. */
export type FactsOf<K extends DutyKind> = { readonly kind: K } & {
  readonly [P in keyof (typeof shapes)[K]]: Held<(typeof shapes)[K][P]>;
};

/** The facts of any duty; `kind` tells which. */
export type DutyFacts = { [K in DutyKind]: FactsOf<K> }[DutyKind];

/** Every kind, in the order people list them. */
export const dutyKinds = Object.keys(shapes) as [DutyKind, ...DutyKind[]];

/** Whether `value` holds the facts of some kind of duty. */
export function isDutyFacts(value: unknown): value is DutyFacts {
  if (!isRecord(value)) return false;
  const kind = dutyKinds.find((one) => one === value.kind);
  return kind !== undefined && fits(shapes[kind], value);
}

export const dutyFactExamples: readonly DutyFacts[] = [
  { kind: "report", label: "verksamhetsberättelse", year: 2026, isReturned: false },
  { kind: "vacancy", seat: "region", name: "Region Exempel", role: null, vacant: 1, appointedBy: null },
];
