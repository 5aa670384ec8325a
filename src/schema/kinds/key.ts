// Keys: how rows are named and point at each other. Made by the client, so that a create is safe to repeat.
import { type Column, type ColumnFlags, type ColumnKind, column } from "../column.ts";

const keyPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

const keyKind: ColumnKind<string> = {
  kind: "key",
  facet: { text: { maxLength: 64 } },
  annotation: null,
  indexable: true,
  decode: (cell) =>
    typeof cell === "string" && keyPattern.test(cell)
      ? { ok: true, value: cell }
      : { ok: false, code: "notAKey" },
  encode: (value) => value,
  check: (value) => (keyPattern.test(value) ? null : { code: "notAKey", limit: 64 }),
  examples: ["rsg-patientsakerhet", "0f".repeat(32)],
  brokenCells: [7, "Åäö", "", "a".repeat(65), "Upper-Case"],
};

/** At most 64 of a–z, 0–9 and hyphen: a row's own name or another row's. */
export function key<F extends ColumnFlags>(
  flags: F,
): Column<string, F extends { required: true } ? true : false> {
  return column(keyKind, flags);
}
