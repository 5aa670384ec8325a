// Plan och rapport: everything the group must hand in, year by year, each with its last day, what has become of it,
// and the next step for whoever may take it.
import { lazy, Suspense } from "react";
import { Link, useLocation } from "wouter";
import { hasConfirmedMandate } from "#domain/mandate-confirmed.ts";
import type { Obligation } from "#domain/obligations.ts";
import { obligations } from "#domain/obligations.ts";
import { withoutLastDay } from "#domain/without-last-day.ts";
import { yearOfThing } from "#domain/year-link.ts";
import { Section } from "../../components/section.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { Loading } from "../../shell/loading.tsx";
import { dueYears } from "./due-years.ts";
import { NoLastDay } from "./no-last-day.tsx";
import { ObligationItem } from "./obligation-item.tsx";
import styles from "./plan-report.module.css";
import { PlanViews } from "./plan-views.tsx";

const YearView = lazy(() => import("./year/year-view.tsx").then((m) => ({ default: m.YearView })));

/** The page; `thing` is the key of the one obligation that stands open, or names the year whose wheel is shown. */
export function PlanReportPage(props: GroupPageProps) {
  const { thing, href } = props;
  const year = thing === null ? null : yearOfThing(thing);
  return (
    <>
      <PlanViews href={href} current={year === null ? "handIn" : "year"} />
      {year === null ? (
        <HandInView {...props} />
      ) : (
        <Suspense fallback={<Loading />}>
          <YearView {...props} year={year} />
        </Suspense>
      )}
    </>
  );
}

function HandInView(props: GroupPageProps) {
  const { register, thing, href } = props;
  const { words, today } = usePageSession();
  const [, navigate] = useLocation();
  const due = obligations(register, today);
  const isGone = thing !== null && due.every(({ key }) => key !== thing);
  const toggle = ({ key }: Obligation) =>
    navigate(key === thing ? href("plan-report") : href("plan-report", key));
  return (
    <>
      {isGone ? (
        <p className={styles.notice} role="status">
          <StateMark tone="warn">{words.planReport.linkGone}</StateMark>
        </p>
      ) : null}
      {due.length === 0 ? <NothingDue {...props} /> : null}
      {dueYears(due).map(({ year, obligations: found }) => (
        <Section key={year} heading={words.planReport.dueIn(year)} count={found.length}>
          {found.map((obligation) => (
            <ObligationItem
              key={obligation.key}
              {...props}
              obligation={obligation}
              isOpen={obligation.key === thing}
              onToggle={() => toggle(obligation)}
            />
          ))}
        </Section>
      ))}
      <NoLastDay {...props} />
    </>
  );
}

/** Why the list is empty, and where that is put right. */
function NothingDue({ register, href }: GroupPageProps) {
  const { planReport } = usePageSession().words;
  const isKnown = hasConfirmedMandate(register);
  if (isKnown && register.group.followedFrom !== null) {
    return withoutLastDay(register).length > 0 ? null : <p className={styles.notice}>{planReport.nothing}</p>;
  }
  return (
    <p className={styles.notice}>
      {isKnown ? planReport.notFollowed : planReport.noRules}{" "}
      <Link href={href("mandate")}>{planReport.toMandate}</Link>
    </p>
  );
}
