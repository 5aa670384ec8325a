// Påminnelser: the log, why somebody was or was not told, and the policy. Only a coordinator's right reaches them.
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Link } from "wouter";
import { Strip } from "../../components/strip.tsx";
import { deskQuery } from "../../desk.ts";
import { usePageSession } from "../../session/page-words.ts";
import { worldProblemOf } from "../../session/world-problem.ts";
import { Loading } from "../../shell/loading.tsx";
import type { PersonalPageProps } from "../../shell/personal-page-props.ts";
import { hrefOfPersonal } from "../../shell/routes.ts";
import { LogView } from "./log-view.tsx";
import styles from "./reminders.module.css";

const PolicyView = lazy(() => import("./policy/policy-view.tsx").then((m) => ({ default: m.PolicyView })));
const WhyView = lazy(() => import("./why/why-view.tsx").then((m) => ({ default: m.WhyView })));

/** The page, or the part of it that the address names. */
export function RemindersPage({ isCoordinator, groups, rest }: PersonalPageProps) {
  const session = usePageSession();
  const { log } = session.words.personal;
  const query = useQuery({ ...deskQuery(session), enabled: isCoordinator });
  const isRefused = query.error !== null && worldProblemOf(query.error)?.code === "forbidden";
  if (!isCoordinator || isRefused) return <Strip sentence={log.notForYou} under={log.notForYouAdvice} />;
  const [part, groupKey, dutyKey] = rest;
  const group = groups.find(({ key }) => key === groupKey);
  if (part === undefined) {
    return (
      <>
        <p className={styles.parts}>
          <Link href={hrefOfPersonal("reminders", "policy")}>{log.toPolicy}</Link>
        </p>
        <LogView groups={groups} />
      </>
    );
  }
  return (
    <>
      <p className={styles.parts}>
        <Link href={hrefOfPersonal("reminders")}>{log.toLog}</Link>
      </p>
      <Suspense fallback={<Loading />}>
        {part === "why" && group && dutyKey !== undefined ? (
          <WhyView group={group} dutyKey={dutyKey} />
        ) : (
          <PolicyView groups={groups} groupKey={groupKey ?? null} />
        )}
      </Suspense>
    </>
  );
}
