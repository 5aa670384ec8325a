// Rows that somebody has broken in SharePoint: said plainly, with what the cell holds and the way to the row. Lists and
// columns are called what they are called there, in Swedish, whatever the reader's language.
import type { BrokenRow } from "#domain/entities.ts";
import { sharePointName } from "#locales/sv/columns.ts";
import type { Problem } from "#schema/result.ts";
import { fieldText } from "../forms/field-text.ts";
import { useWords } from "../session/session.tsx";
import { Remark } from "./remark.tsx";
import { Row, RowList } from "./row.tsx";

/** One row each. */
export function BrokenRowList({ rows }: { rows: readonly BrokenRow[] }) {
  const { problems } = useWords();
  const tell = ({ list, column, value, code, limit }: Problem) => {
    const name = sharePointName(list, column);
    const found = value === undefined ? name : problems.brokenDetail(name, value);
    return `${found}. ${fieldText(problems.field, code, limit)}`;
  };
  return (
    <RowList>
      {rows.map((row) => (
        <Row
          key={`${row.list}/${row.id}`}
          title={<Remark>{problems.broken(sharePointName(row.list), 1)}</Remark>}
          facts={row.problems.map(tell).join(" ")}
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
