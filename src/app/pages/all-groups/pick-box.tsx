// The boxes by which rows are chosen for a reminder by hand. Only what waits can be reminded of.
import { Checkbox } from "@fluentui/react-components";
import { usePageSession } from "../../session/page-words.ts";
import type { Picking } from "./due-table.tsx";
import type { GroupRow } from "./group-rows.ts";

/** One row's box; nothing where nothing waits. */
export function PickBox({ row, picking }: { row: GroupRow; picking: Picking }) {
  const { personal, duties } = usePageSession().words;
  if (row.kind !== "due") return null;
  return (
    <Checkbox
      checked={picking.picked.has(row.key)}
      onChange={(_, { checked }) => picking.pick([row.key], checked === true)}
      aria-label={personal.pick(row.group.title, duties.title(row.obligation.facts))}
    />
  );
}

/** The box in the table's head: every row that is seen. */
export function PickAll({ rows, picking }: { rows: readonly GroupRow[]; picking: Picking }) {
  const { personal } = usePageSession().words;
  const keys = rows.filter(({ kind }) => kind === "due").map(({ key }) => key);
  const count = keys.filter((key) => picking.picked.has(key)).length;
  if (keys.length === 0) return null;
  return (
    <Checkbox
      checked={count === 0 ? false : count === keys.length ? true : "mixed"}
      onChange={(_, { checked }) => picking.pick(keys, checked === true)}
      aria-label={personal.pickAll}
    />
  );
}
