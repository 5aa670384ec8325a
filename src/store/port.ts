// What the tab and the service may ask for and do, in the domain's words. How it is stored is behind this port.
import type {
  Action,
  AgendaItem,
  Deliverable,
  Group,
  GroupStatus,
  Mandate,
  MandateGroup,
  Matter,
  Meeting,
  Membership,
  NewAction,
  NewAgendaItem,
  NewDeliverable,
  NewGroup,
  NewGroupStatus,
  NewMandate,
  NewMandateGroup,
  NewMatter,
  NewMeeting,
  NewMembership,
  NewNotice,
  NewOpenObligation,
  NewPolicy,
  NewProposal,
  NewRule,
  NewRun,
  NewStep,
  Notice,
  OpenObligation,
  Policy,
  Proposal,
  Register,
  Rows,
  Rule,
  Run,
  Step,
  WholeRegister,
} from "#domain/entities.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";

/** Where a group's rows are: its key in the register and the path of its own site. */
export interface GroupRef {
  key: string;
  sitePath: string;
}

/** What went wrong in the world, apart from our own mistakes. */
export type WorldProblemCode =
  | "signed-out"
  | "forbidden"
  | "not-found"
  | "changed-meanwhile"
  | "busy"
  | "offline"
  | "unexpected";

/** A save that two people made at once: what the form was opened on, what is stored now, what was typed here. */
export interface Conflict<T> {
  kind: "conflict";
  base: T;
  theirs: T;
  mine: Partial<T>;
  /** The properties that both have changed to different values. */
  fields: (keyof T & string)[];
}

/** `merged` is true when somebody else's change to other fields of the row was kept beside this one. */
export interface Saved<T> {
  kind: "saved";
  row: T;
  merged: boolean;
}

export type SaveOutcome<T> = Saved<T> | Conflict<T>;

/** A mandate confirmed by a person: its text, what it is, which groups it governs, and the rules found or made. */
export interface ConfirmedMandate {
  mandate: Omit<NewMandate, "textFile" | "fingerprint">;
  text: string;
  links: NewMandateGroup[];
  rules: NewRule[];
  /** Each governed group's row with the day it is followed from. */
  followed: { group: Group; followedFrom: number }[];
  /** What the new mandate takes the place of: these rows are voided and ended, never deleted. */
  replaced: { rules: Rule[]; links: MandateGroup[]; on: number; because: string };
}

/** A plan or report handed in: its row, the step that says so, and the file if it is one. */
export interface HandIn {
  deliverable: NewDeliverable;
  step: NewStep;
  file: { name: string; content: Blob } | null;
}

/** The most bytes that one file handed in may have: what Graph takes in a single upload. */
export const largestFile = 4_000_000;

/** A mandate's verbatim text; `isUntouched` is false when the file is no longer the one that was confirmed. */
export interface MandateText {
  text: string;
  isUntouched: boolean;
}

/** Whole registers of many groups, and which could not be read in full. */
export interface OpenedWholeRegisters {
  registers: WholeRegister[];
  /** Groups whose site could not be read, and why; they are shown, never left out. */
  unreachable: { group: Group; problem: WorldProblemCode }[];
  /** Read, but without these lists: what they would have said is missing, the rest is true. */
  incomplete: { group: Group; list: string; problem: WorldProblemCode }[];
  brokenRows: Rows<never>["brokenRows"];
}

/**
 * How one group stands, worked out anew: its row, and every obligation that is open. `asOf` is when the group was read;
 * a later reading that is already written back stands. With a `problem` in its row the group was not read at all: its
 * other cells and its obligations stay as they were.
 */
export interface GroupStanding {
  status: NewGroupStatus;
  open: NewOpenObligation[];
  /** Kinds of obligations whose list could not be read: their rows stay as they were. */
  unread?: readonly DutyKind[];
}

/** What a write-back changed: how many rows it made or changed. */
export interface WrittenBack {
  written: number;
  /** Groups whose rows could not be written; they are tried again next time. */
  failed: { groupKey: string; problem: WorldProblemCode }[];
}

/**
 * The coordinators' desk: what the coordination site keeps, and the whole of what it is worked out from. Every method
 * rejects with a GraphError when the world fails.
 */
export interface Desk {
  groups(): Promise<Rows<Group>>;
  /** One group with everything that can wait there: eight lists in one batch. */
  wholeRegisterOf(ref: GroupRef): Promise<WholeRegister>;
  /** The groups given, or all; one that cannot be read stops nobody else's. */
  wholeRegisters(groups?: readonly Group[]): Promise<OpenedWholeRegisters>;
  policies(): Promise<Rows<Policy>>;
  /**
   * Saves the policy upon the row its form was opened on; null where there was none. Days changed
   * by both are a conflict whichever days they are, and so is any change of a policy that is taken back.
   */
  savePolicy(policy: NewPolicy, base: Policy | null): Promise<SaveOutcome<Policy>>;
  /** Runs on that day or later. */
  runsSince(day: number): Promise<Rows<Run>>;
  addRun(run: NewRun): Promise<Run>;
  changeRun(base: Run, changes: Partial<NewRun>): Promise<Run>;
  /** Rows of the log whose run day is that day or later. */
  noticesSince(day: number): Promise<Rows<Notice>>;
  groupStatus(): Promise<Rows<GroupStatus>>;
  openObligations(): Promise<Rows<OpenObligation>>;
  /** Obligations closed on that day or later. */
  closedObligationsSince(day: number): Promise<Rows<OpenObligation>>;
  /**
   * Makes the cached rows of these groups say what `standings` says: writes only what differs, and closes on `today`
   * the obligations of these groups that are no longer open. Safe to repeat, and for two at once.
   */
  writeBack(standings: readonly GroupStanding[], today: number): Promise<WrittenBack>;
  /** The log, for whoever sends: the service, or a coordinator who chases by hand. */
  log: NoticeLog;
}

/** Reading and writing for people. Every method rejects with a GraphError when the world fails. */
export interface Store extends Desk {
  /** One group's register: five lists in one batch. */
  registerOf(ref: GroupRef): Promise<Register>;
  /** A person's rows on every group's list of members, ended ones among them. */
  membershipsOf(personId: string): Promise<Rows<Membership>>;
  agendaOf(ref: GroupRef): Promise<Rows<AgendaItem>>;
  deliverablesOf(ref: GroupRef): Promise<Rows<Deliverable>>;
  proposalsOf(ref: GroupRef): Promise<Rows<Proposal>>;
  mandatesOf(groupKey: string): Promise<{ mandate: Mandate; link: MandateGroup }[]>;
  mandateText(mandate: Mandate): Promise<MandateText>;
  /** Every group's rules under one mandate, voided and discarded ones among them. */
  rulesOf(mandateKey: string): Promise<Rows<Rule>>;
  actionsOf(ref: GroupRef): Promise<Rows<Action>>;
  mattersOf(ref: GroupRef): Promise<Rows<Matter>>;
  notices(): Promise<Rows<Notice>>;
  /** The account with this mail address in the customer's directory, guests included; null when there is none. */
  findPerson(mail: string): Promise<{ id: string; name: string } | null>;

  addGroup(group: NewGroup): Promise<SaveOutcome<Group>>;
  changeGroup(base: Group, changes: Partial<Group>): Promise<SaveOutcome<Group>>;
  addMembership(membership: NewMembership): Promise<SaveOutcome<Membership>>;
  changeMembership(base: Membership, changes: Partial<NewMembership>): Promise<SaveOutcome<Membership>>;
  addMeeting(ref: GroupRef, meeting: NewMeeting): Promise<SaveOutcome<Meeting>>;
  changeMeeting(ref: GroupRef, base: Meeting, changes: Partial<NewMeeting>): Promise<SaveOutcome<Meeting>>;
  addAgendaItem(ref: GroupRef, item: NewAgendaItem): Promise<SaveOutcome<AgendaItem>>;
  changeAgendaItem(
    ref: GroupRef,
    base: AgendaItem,
    changes: Partial<NewAgendaItem>,
  ): Promise<SaveOutcome<AgendaItem>>;
  addProposal(ref: GroupRef, proposal: NewProposal): Promise<SaveOutcome<Proposal>>;
  addAction(ref: GroupRef, action: NewAction): Promise<SaveOutcome<Action>>;
  changeAction(ref: GroupRef, base: Action, changes: Partial<NewAction>): Promise<SaveOutcome<Action>>;
  addMatter(ref: GroupRef, matter: NewMatter): Promise<SaveOutcome<Matter>>;
  changeMatter(ref: GroupRef, base: Matter, changes: Partial<NewMatter>): Promise<SaveOutcome<Matter>>;
  /** Adds a step; safe to repeat. Steps are never changed: one already stored under the same key stands, and is returned. */
  recordStep(ref: GroupRef, step: NewStep): Promise<Step>;
  /** Uploads the file if there is one, writes the deliverable's row, then records the step. */
  handIn(ref: GroupRef, handIn: HandIn): Promise<{ deliverable: Deliverable; step: Step }>;
  /** Stores text, mandate, links and rules under keys that make a repeat harmless. Returns the stored rules. */
  confirmMandate(confirmed: ConfirmedMandate): Promise<Rule[]>;
  changeRule(base: Rule, changes: Partial<NewRule>): Promise<SaveOutcome<Rule>>;
}

/** The log as the service needs it. */
export interface NoticeLog {
  all(): Promise<Rows<Notice>>;
  /** Creates the claim; null when somebody else already holds a row with this key. */
  claim(notice: NewNotice): Promise<Notice | null>;
  /** Changes a claim under the ETag it was read with; null when somebody changed it meanwhile. */
  change(base: Notice, changes: Partial<NewNotice>): Promise<Notice | null>;
}
