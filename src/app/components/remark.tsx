// A sentence that asks to be looked at: the icon has the colour, the words are plain text.
import { QuestionCircle16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import styles from "./state-mark.module.css";

/** Att observera, in a whole sentence. */
export function Remark({ children }: { children: ReactNode }) {
  return (
    <span className={styles.remark}>
      <QuestionCircle16Regular aria-hidden className={styles.warn ?? ""} />
      <span>{children}</span>
    </span>
  );
}
