// A new row under a key that this form alone knows: exactly one, however often it is saved.
import type { RowFacts } from "#domain/entities.ts";
import type { SaveOutcome } from "#store/port.ts";

/**
 * Adds a row. Where an earlier try, whose answer was lost, did make it and the person has written on since, that row is
 * changed to say what the form says now. Resolves with a conflict when somebody else has changed it meanwhile.
 */
export async function addOnce<T extends { row: RowFacts }>(
  add: () => Promise<SaveOutcome<T>>,
  change: (made: T) => Promise<SaveOutcome<T>>,
): Promise<SaveOutcome<T>> {
  const outcome = await add();
  const isOurs = outcome.kind === "conflict" && outcome.theirs.row.version === 1;
  return isOurs ? change(outcome.theirs) : outcome;
}
