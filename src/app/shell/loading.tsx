// Something is on its way: grey lines where the page will be, and the word for those who listen.
import { useWords } from "../session/session.tsx";
import styles from "./loading.module.css";

/** Stands where a page is being read; as tall as the first lines of one, so that little moves. */
export function Loading() {
  const { shell } = useWords();
  return (
    <div className={styles.lines} role="status">
      <span className={styles.words}>{shell.loading}</span>
      <div className={styles.line} />
      <div className={styles.line} />
      <div className={styles.line} />
    </div>
  );
}
