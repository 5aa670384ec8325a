// The entities in the field's terms, as they are once read: what the row says plus SharePoint's own facts about it.
import type { EntityOf } from "#schema/define-list.ts";
import type { groupStatus, notices, openObligations, policies, runs } from "#schema/lists/coordination.ts";
import type {
  actions,
  agendaItems,
  deliverables,
  matters,
  meetings,
  proposals,
  steps,
} from "#schema/lists/group-site.ts";
import type { groups, mandateGroups, mandates, memberships, rules } from "#schema/lists/register.ts";
import type { Problem } from "#schema/result.ts";

/** Who SharePoint says did it: a person by Entra object id, or a service. */
export interface Actor {
  id: string | null;
  name: string;
  isService: boolean;
}

/** SharePoint's own facts about a row; nobody can write them. Times are milliseconds since 1970. */
export interface RowFacts {
  id: string;
  etag: string;
  createdAt: number;
  createdBy: Actor;
  modifiedAt: number;
  modifiedBy: Actor;
  /** How many times the row has been written; 1 when it is as it was made. */
  version: number;
  webUrl: string;
}

export type Stored<T> = T & { readonly row: RowFacts };

export type NewGroup = EntityOf<typeof groups>;
export type NewMandate = EntityOf<typeof mandates>;
export type NewMandateGroup = EntityOf<typeof mandateGroups>;
export type NewRule = EntityOf<typeof rules>;
export type NewMembership = EntityOf<typeof memberships>;
export type NewMeeting = EntityOf<typeof meetings>;
export type NewAgendaItem = EntityOf<typeof agendaItems>;
export type NewDeliverable = EntityOf<typeof deliverables>;
export type NewProposal = EntityOf<typeof proposals>;
export type NewStep = EntityOf<typeof steps>;
export type NewAction = EntityOf<typeof actions>;
export type NewMatter = EntityOf<typeof matters>;
export type NewNotice = EntityOf<typeof notices>;
export type NewRun = EntityOf<typeof runs>;
export type NewPolicy = EntityOf<typeof policies>;
export type NewGroupStatus = EntityOf<typeof groupStatus>;
export type NewOpenObligation = EntityOf<typeof openObligations>;

/** Grupp */
export type Group = Stored<NewGroup>;
/** Uppdragsbeskrivning */
export type Mandate = Stored<NewMandate>;
/** Vilken uppdragsbeskrivning som styr en grupp */
export type MandateGroup = Stored<NewMandateGroup>;
/** Krav */
export type Rule = Stored<NewRule>;
/** Förordnande: a seat (plats i gruppen), vacant when nobody is named */
export type Membership = Stored<NewMembership>;
/** Möte */
export type Meeting = Stored<NewMeeting>;
/** Dagordningspunkt, with its notes and decision */
export type AgendaItem = Stored<NewAgendaItem>;
/** Plan eller rapport för ett år */
export type Deliverable = Stored<NewDeliverable>;
/** Ändringsförslag */
export type Proposal = Stored<NewProposal>;
/** Steg: publicera, lämna in, ta emot, fastställa … */
export type Step = Stored<NewStep>;
/** Att göra */
export type Action = Stored<NewAction>;
/** Ärende: remiss, nominering, fråga */
export type Matter = Stored<NewMatter>;
/** Påminnelse, one row of the log */
export type Notice = Stored<NewNotice>;
/** Körning av påminnelserna */
export type Run = Stored<NewRun>;
/** Regel för påminnelser */
export type Policy = Stored<NewPolicy>;
/** Hur en grupp stod när den senast lästes */
export type GroupStatus = Stored<NewGroupStatus>;
/** Ska göras, as the coordinators' list keeps it */
export type OpenObligation = Stored<NewOpenObligation>;

export type Role = NewMembership["role"];
export type StepKind = NewStep["kind"];

/** A row that a hand has broken in SharePoint: it is shown, never guessed at, and takes no page down. */
export interface BrokenRow {
  list: string;
  id: string;
  webUrl: string;
  problems: Problem[];
}

export interface Rows<T> {
  rows: T[];
  brokenRows: BrokenRow[];
}

/** Everything known about one group that the first paint and every judgement need. */
export interface Register {
  group: Group;
  rules: Rule[];
  memberships: Membership[];
  meetings: Meeting[];
  steps: Step[];
  brokenRows: BrokenRow[];
}

/** A register with everything that can wait to be done: what the service reads, and whoever acts on a group. */
export interface WholeRegister extends Register {
  actions: Action[];
  matters: Matter[];
  proposals: Proposal[];
}
