// Something is on its way: grey lines where the page will be, and the word for those who listen. When it takes long,
// everybody is told.
import { useEffect, useState } from "react";
import { useWords } from "../session/session.tsx";
import styles from "./loading.module.css";

/** From here on grey lines alone look like something that has stopped. */
const slowAfter = 5000;

/** Stands where a page is being read; as tall as the first lines of one, so that little moves. */
export function Loading() {
  const { shell } = useWords();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.lines} role="status">
      {isSlow ? <p>{shell.slow}</p> : <span className={styles.words}>{shell.loading}</span>}
      <div className={styles.line} />
      <div className={styles.line} />
      <div className={styles.line} />
    </div>
  );
}
