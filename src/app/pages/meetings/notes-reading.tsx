// Notes on the page. What turns Markdown into text is fetched when there are notes to read; until then the words stand
// as they were written.
import { lazy, Suspense } from "react";
import styles from "./meetings.module.css";

const NotesText = lazy(() => import("./notes-text.tsx").then((m) => ({ default: m.NotesText })));

/** Nothing at all where there are no words. */
export function NotesReading({ text }: { text: string | null }) {
  if (text === null || text.trim() === "") return null;
  return (
    <Suspense fallback={<p className={styles.unformatted}>{text}</p>}>
      <NotesText text={text} />
    </Suspense>
  );
}
