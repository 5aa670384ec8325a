// Two coordinators have decided the same at once: what the other one has decided, and the choice between the two.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePageWords } from "../../../session/page-words.ts";
import styles from "./policy.module.css";

interface PolicyConflictProps {
  /** What has been decided meanwhile, and by whom. */
  children: ReactNode;
  onTheirs: () => void;
  onMine: () => void;
}

export function PolicyConflict({ children, onTheirs, onMine }: PolicyConflictProps) {
  const { conflict } = usePageWords().policy;
  return (
    <section role="alert" className={styles.conflict}>
      {children}
      <p>{conflict.mineWaits}</p>
      <div className={styles.choice}>
        <Button onClick={onTheirs}>{conflict.keepTheirs}</Button>
        <Button onClick={onMine}>{conflict.saveMine}</Button>
      </div>
    </section>
  );
}
