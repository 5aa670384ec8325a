// Rows that are seldom asked for, folded under their heading.
import type { ReactNode } from "react";
import { RowList } from "../components/row.tsx";
import styles from "./tasks.module.css";

interface FoldedListProps {
  heading: string;
  count: number;
  children: ReactNode;
}

/** Nothing at all where there are no rows. */
export function FoldedList({ heading, count, children }: FoldedListProps) {
  if (count === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>
        {heading} <span>{count}</span>
      </summary>
      <RowList>{children}</RowList>
    </details>
  );
}
