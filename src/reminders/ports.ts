// What a run needs from the world: the coordinators' desk with its log, the ways to send, and the time.
import type { ActivityMessage } from "#messages/activity-message.ts";
import type { MailMessage } from "#messages/mail-message.ts";
import type { Desk } from "#store/port.ts";

/** Teams' activity feed through the person's own installation of the app. */
export interface ActivitySender {
  /** Resolves once the feed has accepted the message. Rejects as the store does when the world fails. */
  send(recipientId: string, message: ActivityMessage): Promise<void>;
}

export interface TeamMember {
  id: string;
  mail: string | null;
  isGuest: boolean;
}

/** The feed through the team's installation: reaches whoever is a member of the team. */
export interface TeamSender {
  membersOf(teamId: string): Promise<TeamMember[]>;
  send(teamId: string, recipientId: string, message: ActivityMessage): Promise<void>;
}

/** A mail as the mailbox keeps it: made once for a notice, sent once. */
export interface MailDraft {
  /** Stays the same when the mail moves from the drafts to what has been sent. */
  id: string;
  /** The mail's own id on the internet, which a bounce refers to; null when the mailbox does not say. */
  messageId: string | null;
  isSent: boolean;
}

export interface Bounce {
  messageId: string;
  /** Milliseconds since 1970. */
  at: number;
  reason: string;
}

/** One mailbox, whose replies reach the coordinator. */
export interface MailSender {
  /** The draft or sent mail that bears the notice's key, or null. */
  find(noticeKey: string): Promise<MailDraft | null>;
  /** Makes the draft for a notice; its key stands in the mail itself. */
  draft(noticeKey: string, to: { name: string; address: string }, mail: MailMessage): Promise<MailDraft>;
  /** The mail as it stands now; null when somebody has removed it. */
  read(draftId: string): Promise<MailDraft | null>;
  /**
   * Resolves once the mailbox has taken the draft for sending. What has to wait longer than `within` milliseconds is not
   * sent, since another run may have the row by then. A mail that is sent already is not sent again.
   */
  send(draftId: string, within?: number): Promise<void>;
  /** What has come back since then, in milliseconds since 1970. */
  bouncesSince(instant: number): Promise<Bounce[]>;
}

export interface Ports {
  desk: Desk;
  activity: ActivitySender;
  /** null where the service has no such right or mailbox; the log then says so. */
  team: TeamSender | null;
  mail: MailSender | null;
  /** Milliseconds since 1970; asked anew for each claim, since a run takes its time and a lease counts from the claim. */
  clock: () => number;
}
