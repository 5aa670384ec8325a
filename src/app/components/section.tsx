// A part of a page under its own heading, parted from the rest by space and one hairline; and two of them side by side.
import { type ReactNode, useId } from "react";
import styles from "./section.module.css";

interface SectionProps {
  heading: string;
  /** A number, or words such as "1 av 14 krav". */
  count?: number | string;
  action?: ReactNode;
  children: ReactNode;
}

/** One section with its heading, an optional count and one action to the right. */
export function Section({ heading, count, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {heading}
          {count === undefined ? null : <span className={styles.count}>{count}</span>}
        </h2>
        {action}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** Two columns, 7:5 when there is room. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}
