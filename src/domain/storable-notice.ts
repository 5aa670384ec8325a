// Whether the log can hold a row: a name or an address from a list may be longer than a cell.
import { validate } from "#schema/codec.ts";
import { notices } from "#schema/lists/coordination.ts";
import type { NewNotice } from "./entities.ts";

/** The row itself. Throws RangeError, naming the column, when SharePoint could not hold it. */
export function storableNotice(row: NewNotice): NewNotice {
  const [problem] = validate(notices, row);
  if (problem) throw new RangeError(`The log cannot hold this row: ${problem.column} ${problem.code}.`);
  return row;
}
