// What reached people, kept past the product: each message that Teams took and each mail that left, with the night.
import { type Delivered, feedPlace } from "./reached.ts";
import type { SimulatedTenant } from "./world.ts";

/** What reached somebody, with what it says and on which night. */
export interface Delivery extends Delivered {
  text: string;
  night: number;
}

export interface Ledger {
  deliveries: Delivery[];
  /** To be called at each moment a worker meets: what has just been taken is written down. */
  note(what: string, night: number): void;
}

export function ledgerOf({ feed, mailbox }: SimulatedTenant): Ledger {
  const deliveries: Delivery[] = [];
  return {
    deliveries,
    note(what, night) {
      // The port has just put it there: nothing else has happened in between.
      const posted = what === "send answered" ? feed.posted.at(-1) : undefined;
      if (posted) {
        const { to, chainId, previewText: text } = posted;
        deliveries.push({ by: "feed", place: feedPlace(to, chainId), text, night });
      }
      const letter = what === "mail answered" ? mailbox.delivered.at(-1) : undefined;
      if (letter) {
        const { noticeKey, mail } = letter;
        deliveries.push({ by: "mail", place: noticeKey, text: mail.text, night });
      }
    },
  };
}
