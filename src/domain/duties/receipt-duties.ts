// Documents handed in that the coordinator has not yet received.
import type { Duty } from "#domain/duty.ts";
import { keyOf } from "#domain/keys.ts";
import { documentsAt } from "./arrived-documents.ts";
import { dutyIn } from "./duty-in.ts";
import type { Waiting } from "./waiting.ts";

/** One duty a document, since the day it was handed in; also where the group is not followed any more. */
export function receiptDuties(waiting: Waiting): Duty[] {
  return documentsAt("handedIn", waiting).map(({ key, rule, year, progress, since }) => ({
    ...dutyIn(waiting.register.group.key, {
      key: keyOf("receipt", key, since.key),
      facts: { kind: "receipt", label: rule.label, year, handedInBy: since.row.createdBy.name },
      day: since.day,
      owner: { who: "coordinator" },
      page: "plan-report",
      thing: key,
      isSoft: rule.judgedFrom === null,
    }),
    progress,
  }));
}
