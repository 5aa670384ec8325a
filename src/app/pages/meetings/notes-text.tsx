// Markdown as it is read: no raw HTML, no picture fetched from elsewhere, and every link opens outside the tab.
import Markdown, { type Components } from "react-markdown";
import { usePageWords } from "../../session/page-words.ts";
import styles from "./notes-text.module.css";

/** A loaded picture would tell its owner who reads the notes: it is shown as a link. */
function ImageLink({ src, alt }: { src?: unknown; alt?: string | undefined }) {
  const { meetings } = usePageWords();
  return (
    <OutsideLink href={typeof src === "string" ? src : undefined}>{meetings.image(alt ?? "")}</OutsideLink>
  );
}

/** Text alone where the address was refused as unsafe or leads into the tab itself. */
function OutsideLink({ href, children }: { href?: string | undefined; children?: React.ReactNode }) {
  if (!href || !/^(https?:|mailto:)/i.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

// Headings in notes stand below the agenda item's own.
const components: Components = {
  a: OutsideLink,
  img: ImageLink,
  h1: "h4",
  h2: "h4",
  h3: "h4",
  h4: "h4",
  h5: "h4",
  h6: "h4",
};

/** The text of one note or decision. */
export function NotesText({ text }: { text: string }) {
  return (
    <div className={styles.notes}>
      <Markdown components={components}>{text}</Markdown>
    </div>
  );
}
