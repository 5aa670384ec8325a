// The frame every page stands in: name and facts on top, the pages to go to, the page itself, a footer.
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useWords } from "../session/session.tsx";
import styles from "./frame.module.css";
import type { PageLink } from "./narrowed.ts";
import { PageNav } from "./page-nav.tsx";
import { usePageStart } from "./use-page-start.ts";

interface FrameProps {
  title: string;
  under?: string;
  back?: { href: string; label: string };
  pages: readonly PageLink[];
  current: string;
  children: ReactNode;
}

/** Header, navigation and the page. */
export function Frame({ title, under, back, pages, current, children }: FrameProps) {
  const { shell } = useWords();
  const content = usePageStart();
  return (
    <div className={styles.page}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById("content")?.focus()}
      >
        {shell.skipToContent}
      </button>
      <header className={styles.header}>
        <div className={styles.top}>
          <div>
            <h1 className={styles.title}>{title}</h1>
            {under ? <p className={styles.under}>{under}</p> : null}
          </div>
          {back ? (
            <Link href={back.href} className={styles.back ?? ""}>
              {back.label}
            </Link>
          ) : null}
        </div>
        <PageNav pages={pages} current={current} />
      </header>
      <main ref={content} id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}

/** Facts at the foot of a page: followed from which day, as of when. */
export function Foot({ children }: { children: ReactNode }) {
  return <footer className={styles.foot}>{children}</footer>;
}
