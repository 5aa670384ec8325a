// Rows in a list: what it is, the facts under it, one action to the right, a hairline between.
import type { ReactNode } from "react";
import styles from "./row.module.css";

/** A list of rows. */
export function RowList({ children, label }: { children: ReactNode; label?: string }) {
  return <ul {...(label ? { "aria-label": label } : {})}>{children}</ul>;
}

interface RowProps {
  title: ReactNode;
  facts?: ReactNode;
  action?: ReactNode;
}

/** One row. */
export function Row({ title, facts, action }: RowProps) {
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <div>{title}</div>
        {facts ? <div className={styles.facts}>{facts}</div> : null}
      </div>
      {action ? <div className={styles.action}>{action}</div> : null}
    </li>
  );
}
