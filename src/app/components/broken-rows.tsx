// The place for rows that cannot be read. What tells of them is fetched only when there are any.
import { lazy, Suspense } from "react";
import type { BrokenRow } from "#domain/entities.ts";

const BrokenRowList = lazy(() => import("./broken-row-list.tsx").then((m) => ({ default: m.BrokenRowList })));

/** Nothing at all when every row is sound. */
export function BrokenRows({ rows }: { rows: readonly BrokenRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Suspense>
      <BrokenRowList rows={rows} />
    </Suspense>
  );
}
