// One numbered row among the rules: it lights up with its words in the text.
import type { ReactNode } from "react";
import { usePageWords } from "../session/page-words.ts";
import { FindingNumber } from "./finding-number.tsx";
import styles from "./found-rules.module.css";
import { useLit } from "./lit.tsx";
import { rowId, textId } from "./places.ts";

interface DemandRowProps {
  id: string;
  name: string;
  children: ReactNode;
}

/** The number, and the rules that stand under it. */
export function DemandRow({ id, name, children }: DemandRowProps) {
  const { flow } = usePageWords().mandate;
  const { isLit, handlers } = useLit(id);
  return (
    <li className={`${styles.rule} ${isLit ? styles.lit : ""}`} {...handlers}>
      <div className={styles.number}>
        <FindingNumber
          id={rowId(id)}
          goesTo={textId(id)}
          name={name}
          isQuestion={false}
          label={flow.showInText(name)}
        />
      </div>
      <div className={styles.body}>{children}</div>
    </li>
  );
}
