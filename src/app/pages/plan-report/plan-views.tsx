// The two ways to look at the page: what shall be handed in, and the whole year.
import { Link } from "wouter";
import { yearThing } from "#domain/year-link.ts";
import { partsOf } from "#schema/day.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import styles from "./plan-views.module.css";

interface PlanViewsProps {
  href: GroupPageProps["href"];
  current: "handIn" | "year";
}

/** Links, so that each view has an address of its own. */
export function PlanViews({ href, current }: PlanViewsProps) {
  const { words, today } = usePageSession();
  const views = [
    { id: "handIn", label: words.year.toHandIn, href: href("plan-report") },
    { id: "year", label: words.year.wheel, href: href("plan-report", yearThing(partsOf(today).year)) },
  ] as const;
  return (
    <nav className={styles.views} aria-label={words.year.views}>
      {views.map((view) => (
        <Link
          key={view.id}
          className={styles.view ?? ""}
          href={view.href}
          {...(view.id === current ? { "aria-current": "page" as const } : {})}
        >
          {view.label}
        </Link>
      ))}
    </nav>
  );
}
