// What a run needs from the world: the registers, the log, somewhere to send, and the time.
import type { ActivityMessage } from "#messages/activity-message.ts";
import type { NoticeLog, Store } from "#store/port.ts";

export interface ActivitySender {
  /** Resolves once the activity feed has accepted the message. Rejects as the store does when the world fails. */
  send(recipientId: string, message: ActivityMessage): Promise<void>;
}

export interface Ports {
  store: Pick<Store, "groups" | "registerOf" | "allRegisters">;
  log: NoticeLog;
  sender: ActivitySender;
  /** Milliseconds since 1970; asked anew for each claim, since a run takes its time and a lease counts from the claim. */
  clock: () => number;
}
