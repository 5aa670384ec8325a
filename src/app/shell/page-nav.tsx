// The pages as links under the group's name: all of them when there is room, three and "Mer" when there is not. The
// page one stands on is always among those seen.
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { useId, useRef } from "react";
import { Link } from "wouter";
import { useWords } from "../session/session.tsx";
import { narrowed, type PageLink } from "./narrowed.ts";
import styles from "./page-nav.module.css";

/** Navigation between `pages`; `current` is the id of the page being shown. */
export function PageNav({ pages, current }: { pages: readonly PageLink[]; current: string }) {
  const { shell } = useWords();
  const { seen, hidden } = narrowed(pages, current);
  return (
    <nav className={styles.nav} aria-label={shell.mainNavigation}>
      <div className={styles.wide}>
        {pages.map((page) => (
          <NavItem key={page.id} page={page} current={current} />
        ))}
      </div>
      <div className={styles.narrow}>
        {seen.map((page) => (
          <NavItem key={page.id} page={page} current={current} />
        ))}
        {hidden.length > 0 ? <More pages={hidden} current={current} /> : null}
      </div>
    </nav>
  );
}

function NavItem({ page, current, onChosen }: { page: PageLink; current: string; onChosen?: () => void }) {
  return (
    <Link
      href={page.href}
      className={styles.item ?? ""}
      {...(page.id === current ? { "aria-current": "page" as const } : {})}
      {...(onChosen ? { onClick: onChosen } : {})}
    >
      {page.label}
    </Link>
  );
}

/** The browser's own popover: Escape and a press outside close it, and focus goes back to the button. */
function More({ pages, current }: { pages: readonly PageLink[]; current: string }) {
  const { shell } = useWords();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const place = () => {
    const box = button.current?.getBoundingClientRect();
    if (!box || !list.current) return;
    list.current.style.top = `${box.bottom}px`;
    list.current.style.right = `${Math.max(8, window.innerWidth - box.right)}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`${styles.item} ${styles.more}`}
        popoverTarget={id}
        onClick={place}
      >
        {shell.more}
        <ChevronDown16Regular aria-hidden />
      </button>
      <ul ref={list} id={id} popover="auto" className={styles.menu}>
        {pages.map((page) => (
          <li key={page.id}>
            <NavItem page={page} current={current} onChosen={() => list.current?.hidePopover()} />
          </li>
        ))}
      </ul>
    </>
  );
}
