// The first thing on a page: one sentence, what explains it, and the one primary button.
import type { ReactNode } from "react";
import styles from "./strip.module.css";

interface StripProps {
  sentence: ReactNode;
  under?: ReactNode;
  facts?: { term: string; value: ReactNode }[];
  action?: ReactNode;
}

/** The page's sentence. `facts` stand in a row beneath it, each under its own small heading. */
export function Strip({ sentence, under, facts, action }: StripProps) {
  return (
    <div className={styles.strip}>
      <div className={styles.words}>
        <p className={styles.sentence}>{sentence}</p>
        {under ? <p className={styles.under}>{under}</p> : null}
        {facts ? (
          <dl className={styles.facts}>
            {facts.map(({ term, value }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ) : null}
      </div>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  );
}
