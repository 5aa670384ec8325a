// What a mailbox keeps of a message. Dates are milliseconds since 1970.

export interface EmailAddress {
  name: string;
  address: string;
}

export interface MailHeader {
  name: string;
  value: string;
}

export interface ExtendedProperty {
  id: string;
  value: string;
}

/** What the sender wrote. */
export interface MailContent {
  subject: string;
  body: { contentType: "text" | "html"; content: string };
  to: EmailAddress[];
  cc: EmailAddress[];
  bcc: EmailAddress[];
  replyTo: EmailAddress[];
  from: EmailAddress | null;
  importance: "low" | "normal" | "high";
  headers: MailHeader[];
  properties: ExtendedProperty[];
}

export type FolderName = "inbox" | "drafts" | "sentitems" | "deleteditems";

/** A message in a folder of a mailbox. */
export interface MailMessage {
  /** Stays as long as the message is in the mailbox. */
  immutableId: string;
  /** Another one after each move. */
  movingId: string;
  /** The object id of the mailbox's owner. */
  mailbox: string;
  folder: FolderName;
  isDraft: boolean;
  created: number;
  modified: number;
  received: number;
  internetMessageId: string;
  conversationId: string;
  content: MailContent;
}
