// The service's ports over Microsoft Graph: the desk on the coordination site, Teams, and one mailbox.
import { sendActivityNotification, sendTeamActivityNotification } from "#graph/activity.ts";
import type { GraphClient } from "#graph/client.ts";
import { createDraft, findMail, readMail, sendDraft } from "#graph/mail.ts";
import { returnedSince } from "#graph/returned-mail.ts";
import { teamMembers } from "#graph/team-members.ts";
import type { ActivityMessage } from "#messages/activity-message.ts";
import type { Desk } from "#store/port.ts";
import type { MailSender, Ports } from "./ports.ts";

export interface GraphPlace {
  desk: Desk;
  client: GraphClient;
  /** The address that mails go from; null where the service sends none. */
  mailbox: string | null;
  /** Milliseconds since 1970. */
  clock: () => number;
}

/** The ports of one run. Nothing is asked until one of them is used. */
export function graphPorts({ desk, client, mailbox, clock }: GraphPlace): Ports {
  return {
    desk,
    clock,
    activity: { send: (to, message) => sendActivityNotification(client, to, notification(message)) },
    team: {
      membersOf: (teamId) => teamMembers(client, teamId),
      send: (teamId, to, message) => sendTeamActivityNotification(client, teamId, to, notification(message)),
    },
    mail: mailbox === null ? null : mailFrom(client, mailbox),
  };
}

function mailFrom(client: GraphClient, address: string): MailSender {
  const mailbox = { client, address };
  return {
    find: (noticeKey) => findMail(mailbox, noticeKey),
    draft: (noticeKey, to, mail) => createDraft(mailbox, noticeKey, { to, ...mail }),
    read: (draftId) => readMail(mailbox, draftId),
    send: (draftId, within) => sendDraft(mailbox, draftId, within),
    bouncesSince: (instant) => returnedSince(mailbox, instant),
  };
}

function notification({ topic, webUrl, ...message }: ActivityMessage) {
  return { ...message, topic: { text: topic, webUrl } };
}
