// A mailbox in memory: a draft is made, bears its notice's key, and is sent once however often that is asked for.
import type { MailMessage } from "#messages/mail-message.ts";
import type { Bounce, MailDraft, MailSender } from "#reminders/ports.ts";
import type { Moment } from "./moment.ts";
import { worldError } from "./world-error.ts";

export interface Letter extends MailDraft {
  noticeKey: string;
  to: string;
  mail: MailMessage;
}

export interface MemoryMailbox {
  letters: Map<string, Letter>;
  /** What has left the mailbox, in order. */
  delivered: Letter[];
  bounces: Bounce[];
  /** Whether a mail that has been sent is sent again when that is asked for: what a real mailbox does is not proven. */
  acceptsAgain: boolean;
  /** Gives the error with which the mailbox refuses that address, or null. */
  refuses: (address: string) => Error | null;
  seenBy(moment: Moment): MailSender;
}

export function memoryMailbox(): MemoryMailbox {
  const letters = new Map<string, Letter>();
  const byKey = new Map<string, Letter>();
  const self: MemoryMailbox = {
    letters,
    delivered: [],
    bounces: [],
    acceptsAgain: false,
    refuses: () => null,
    seenBy: (moment) => ({
      async find(noticeKey) {
        await moment("find");
        const found = byKey.get(noticeKey) ?? null;
        await moment("find answered");
        return found && { ...found };
      },
      async draft(noticeKey, { address }, mail) {
        await moment("draft");
        const refusal = self.refuses(address);
        if (refusal) throw refusal;
        const id = `draft-${letters.size + 1}`;
        const letter = { id, messageId: `<${id}@mail.example>`, isSent: false, noticeKey, to: address, mail };
        letters.set(id, letter);
        byKey.set(noticeKey, letter);
        await moment("draft answered");
        return { ...letter };
      },
      async read(draftId) {
        await moment("look");
        const found = letters.get(draftId) ?? null;
        await moment("look answered");
        return found && { ...found };
      },
      async send(draftId) {
        await moment("mail");
        const letter = letters.get(draftId);
        if (!letter) throw worldError("not-found", 404);
        if (letter.isSent && !self.acceptsAgain) throw worldError("unexpected", 400);
        letter.isSent = true;
        self.delivered.push(letter);
        await moment("mail answered");
      },
      async bouncesSince(instant) {
        await moment("bounces");
        return self.bounces.filter(({ at }) => at >= instant);
      },
    }),
  };
  return self;
}
