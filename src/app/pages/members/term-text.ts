// Who appoints to a seat, in a sentence's words.
import type { Appointing } from "#domain/appointments.ts";
import type { Words } from "#locales/sv.ts";

/** Who appoints, in the mandate's own names; that it does not say, where it does not. */
export function appointerText({ appointedBy, proposedBy, routine }: Appointing, { members }: Words): string {
  const { terms } = members;
  if (appointedBy !== null && proposedBy !== null) return terms.proposesAndAppoints(proposedBy, appointedBy);
  if (appointedBy !== null) return terms.appoints(appointedBy);
  return routine === null ? terms.notStated : terms.routine(routine);
}
