// By which way a reminder by hand goes: from the tab only through the activity feed, as the person who presses. Whoever
// is better reached by mail, or only so, is written to by the service's next run.
import type { Recipient } from "#domain/recipients.ts";

export type ChaseWay = "activity" | "mail" | "self" | "none";

/** `me` is the person who presses, with the address one is signed in with. */
export function chaseWay(
  { id, mail }: Pick<Recipient, "id" | "mail">,
  me: { id: string; mail: string | null },
): ChaseWay {
  if (id === null) return "none";
  // Teams refuses to notify the one who asks for it.
  if (id === me.id) return "self";
  const hasAccount = !id.startsWith("mail:");
  if (!hasAccount) return "mail";
  return mail !== null && isFromElsewhere(mail, me.mail) ? "mail" : "activity";
}

/** A guest from another organisation reads mail, not a notice in a tenant they are not looking at. */
function isFromElsewhere(mail: string, own: string | null): boolean {
  return own !== null && domainOf(mail) !== domainOf(own);
}

function domainOf(mail: string): string {
  return mail.slice(mail.lastIndexOf("@") + 1).toLowerCase();
}
