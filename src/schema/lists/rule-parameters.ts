// What each kind of rule (krav) says beyond its words: one declaration gives the type, the check on every stored row,
// and the list of kinds. A fact the text does not state is null, never a default.
import { fits, type Held, isCount, isRecord, isTexts, type Shape } from "../shape.ts";

const leader = ["chair", "convener"] as const;
const per = ["calendarYear", "term"] as const;

/** What a parameter holds; a number that the text need not state may always be null. */
export type ParameterShape = Exclude<Shape, "number">;

const shapes = {
  /**
   * Members each region has. `exact` is true for "en", false for "minst en"; `isApproximate` ("cirka två") makes every
   * outcome a note.
   */
  perRegion: {
    minimum: "number?",
    maximum: "number?",
    exact: "flag",
    regions: "texts",
    isApproximate: "flag",
  },
  /** The composition shall suit the assignment: nothing a machine judges. */
  relevantComposition: {},
  /** A national member belongs to the group, always or only when there is one. */
  nationalMember: { condition: ["always", "whenThereIsOne"] },
  /** Municipal representatives: who appoints them and through which network. */
  municipality: { presence: ["optional", "named"], appointedBy: "text?", through: "text?" },
  /** Representatives from somebody, without a number per region. */
  representatives: { from: "text", minimum: "number?", maximum: "number?" },
  /** Who employs the chair, the convener or the members. */
  employer: { who: ["chair", "convener", "members"], employer: "text" },
  /** Who appoints the members, and whether they are managers. */
  memberAppointment: { appointedBy: "text", areManagers: "flag" },
  /** The group may co-opt (adjungera); `decidedBy` is who decides. */
  coOpted: { decidedBy: "text?" },
  /** The composition is anchored (förankrad) in each of these bodies. */
  anchoring: { bodies: "texts" },
  /** Members who represent the whole healthcare region rather than their own. */
  represents: { who: "text", whole: "text" },
  /** Who proposes and who appoints the chair or convener; `routine` is a document that says how. */
  chairAppointment: { leader, proposedBy: "text?", appointedBy: "text?", routine: "text?" },
  /** How long the chair sits, in months, and whether the chair moves on to another region afterwards. */
  chairTerm: { leader, months: "number?", isRenewable: "flag", rotates: "flag" },
  /** What the chair, convener or members do. */
  duties: { who: ["chair", "convener", "members"], duties: "texts" },
  /** The contact person and the chair come from different administrations. */
  differentAdministrations: { roles: "texts" },
  /** A contact person or other role that somebody provides. */
  providedRole: { role: "text", providedBy: "text?" },
  /** Meetings in a period; `isApproximate` makes every outcome a note. */
  meetingFrequency: { minimum: "number?", maximum: "number?", per, isApproximate: "flag" },
  /** Notes are kept at every meeting. */
  notes: { at: "text?" },
  /** What is published, where, and within how many days. */
  publication: { what: "text", place: "text?", withinDays: "number?" },
  /** A yearly plan; its last day, receiver and adopter are columns of the rule. */
  plan: { withFollowUp: "flag", publishedAt: "text?" },
  /** A yearly report; its last day, receiver and adopter are columns of the rule. */
  report: { withFollowUp: "flag", publishedAt: "text?" },
  /** Something delivered once; `dueOn` is yyyy-mm-dd, the last day on time. */
  deliverable: { dueOn: "text?", dueWords: "text?" },
  /** Reporting that goes on all the time, or in the line: a log, never a reminder. */
  ongoingReporting: { to: "text?" },
  /** The group is permanent, or a project that ends on a day (yyyy-mm-dd). */
  permanence: { permanence: ["permanent", "timeLimited"], endsOn: "text?" },
  /** Who alone gives formal assignments. `reading` is how a person has settled the sentence. */
  formalAssignments: { givenBy: "text", reading: { optional: ["toGroup", "byGroup", "both"] } },
  /** The group contacts or cooperates with others on its own. */
  cooperation: { with: "text" },
  /** Something that shall be considered (övervägas). */
  consideration: { what: "text" },
  /** Who pays what. */
  costs: { paidBy: "text?", covers: "text?" },
  /** What the group may do about sub-groups, or how it stands to another group. */
  subGroups: { power: ["propose", "organise", "decide", "steer", "reportsHere"], what: "text?" },
  /** How a decision is taken, or who may decide what. */
  decision: { by: "text?", what: "text?", reference: "text?" },
  /** To whom a question is raised when nobody here may decide. */
  raisedMatter: { by: "text?", to: "texts" },
  /** What shall be agreed or checked with others first. */
  consultation: { what: "text?", with: "text?" },
  /** What the group does not do or may not do. */
  prohibition: { what: "text" },
  /** A matter that another document settles. */
  elsewhere: { matter: "text", document: "text" },
  /** A rule somebody wrote by hand that fits no other kind. */
  other: {},
} as const satisfies Record<string, Record<string, ParameterShape>>;

/** Kravets slag. */
export type RuleKind = keyof typeof shapes;

/** What a rule of kind K says beyond its words. */
export type ParametersOf<K extends RuleKind> = {
  readonly [P in keyof (typeof shapes)[K]]: Held<(typeof shapes)[K][P]>;
};

/** The parameters of any rule, as they are stored. */
export type RuleParameters = ParametersOf<RuleKind>;

/** Every kind, in the order mandates tend to state them. */
export const ruleKinds = Object.keys(shapes) as [RuleKind, ...RuleKind[]];

/** What a rule of this kind says, each part by its name with what it may hold. */
export function shapeOf(kind: RuleKind): Readonly<Record<string, ParameterShape>> {
  return shapes[kind];
}

/** Whether `value` holds what a rule of this kind says. */
export function areParametersOf<K extends RuleKind>(kind: K, value: unknown): value is ParametersOf<K> {
  return fits(shapes[kind], value);
}

/** Whether `value` is a flat record of texts, numbers, flags and lists of texts, as parameters of any kind are. */
export function isParameterRecord(value: unknown): value is RuleParameters {
  return isRecord(value) && Object.values(value).every(isHeld);
}

const isHeld = (value: unknown) =>
  value === null ||
  typeof value === "string" ||
  typeof value === "boolean" ||
  isCount(value) ||
  isTexts(value);
