// Rows that somebody has broken in SharePoint: said plainly, with what the cell holds and the way to the row.

import type { BrokenRow } from "#domain/entities.ts";
import { useSession } from "../session/session.tsx";
import { Row, RowList } from "./row.tsx";
import { StateMark } from "./state-mark.tsx";

/** One row each; nothing at all when every row is sound. */
export function BrokenRows({ rows }: { rows: readonly BrokenRow[] }) {
  const { words } = useSession();
  if (rows.length === 0) return null;
  const { problems } = words;
  return (
    <RowList>
      {rows.map((row) => (
        <Row
          key={`${row.list}/${row.id}`}
          title={<StateMark tone="warn">{problems.broken(row.list, 1)}</StateMark>}
          facts={row.problems
            .map(
              ({ column, value, code, limit }) =>
                `${problems.brokenDetail(column, value ?? "")} ${fieldText(problems.field, code, limit)}`,
            )
            .join(" ")}
          action={
            <a href={row.webUrl} target="_blank" rel="noreferrer">
              {problems.openRow}
            </a>
          }
        />
      ))}
    </RowList>
  );
}

type FieldWords = ReturnType<typeof useSession>["words"]["problems"]["field"];

/** The sentence for one problem of one field. */
export function fieldText(words: FieldWords, code: keyof FieldWords, limit = 0): string {
  const word = words[code];
  return typeof word === "function" ? word(limit) : word;
}
