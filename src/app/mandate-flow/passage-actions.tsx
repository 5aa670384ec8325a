// What may become of a passage nobody interpreted: a rule of one's own, or nothing more than text.
import { createContext, useContext } from "react";
import { usePageWords } from "../session/page-words.ts";
import { textId } from "./places.ts";
import styles from "./text-column.module.css";

interface Passages {
  makeRule: (id: string) => void;
  leaveAsText: (id: string) => void;
}

export const PassageContext = createContext<Passages>({
  makeRule: () => undefined,
  leaveAsText: () => undefined,
});

/** The row right under the passage. */
export function PassageActions({ id }: { id: string }) {
  const { flow } = usePageWords().mandate;
  const { makeRule, leaveAsText } = useContext(PassageContext);
  return (
    <div className={styles.passage}>
      <span className={styles.passageWord}>{flow.unreadText}</span>
      <button type="button" id={textId(id)} className={styles.passageAction} onClick={() => makeRule(id)}>
        {flow.makeRule}
      </button>
      <button type="button" className={styles.passageAction} onClick={() => leaveAsText(id)}>
        {flow.leaveAsText}
      </button>
    </div>
  );
}
