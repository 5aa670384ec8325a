// Everything about one group: reads its register, shows what this browser already has, and hands both to the page.
import { useQuery } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense } from "react";
import { type PageName, pages, type SubPage } from "#domain/deep-link.ts";
import type { Register } from "#domain/entities.ts";
import type { GroupRef } from "#store/port.ts";
import { DayText, useInstantText } from "../components/day-text.tsx";
import { WorldNotice } from "../components/world-notice.tsx";
import { OverviewPage } from "../pages/overview/overview-page.tsx";
import { groupsQuery, registerQuery } from "../queries.ts";
import { useSession } from "../session/session.tsx";
import { worldProblemOf } from "../session/world-problem.ts";
import { Foot, Frame } from "./frame.tsx";
import type { GroupPageProps } from "./group-page-props.ts";
import { Loading } from "./loading.tsx";
import { hrefOf } from "./routes.ts";

const pageOf: Record<PageName, ComponentType<GroupPageProps>> = {
  overview: OverviewPage,
  mandate: lazy(() => import("../pages/mandate/mandate-page.tsx").then((m) => ({ default: m.MandatePage }))),
  members: lazy(() => import("../pages/members/members-page.tsx").then((m) => ({ default: m.MembersPage }))),
  meetings: lazy(() =>
    import("../pages/meetings/meetings-page.tsx").then((m) => ({ default: m.MeetingsPage })),
  ),
  matters: lazy(() => import("../pages/matters/matters-page.tsx").then((m) => ({ default: m.MattersPage }))),
  "plan-report": lazy(() =>
    import("../pages/plan-report/plan-report-page.tsx").then((m) => ({ default: m.PlanReportPage })),
  ),
};

interface GroupPagesProps {
  groupRef: GroupRef;
  subPage: SubPage;
  /** Set outside the group's own channel, where one came from the list of groups. */
  isPersonal: boolean;
}

/** One group's pages under its name. */
export function GroupPages({ groupRef, subPage, isPersonal }: GroupPagesProps) {
  const session = useSession();
  const { shell } = session.words;
  const query = useQuery(registerQuery(session, groupRef));
  const coordinator = useCoordinator(groupRef, query.data, query.error);
  const href = (page: PageName, thing?: string) =>
    hrefOf({ page, ...(isPersonal ? { groupKey: groupRef.key } : {}), ...(thing ? { thing } : {}) });
  const links = pages.map((page) => ({ id: page, label: shell.pages[page], href: href(page) }));
  const back = isPersonal ? { back: { href: "/all-groups", label: shell.allGroups } } : {};
  const register = query.data;
  const Page = pageOf[subPage.page];
  return (
    <Frame
      title={register?.group.title ?? shell.appName}
      {...(register ? { under: underTitle(register, shell.commissioner) } : {})}
      pages={links}
      current={subPage.page}
      {...back}
    >
      {query.error ? (
        <WorldNotice error={query.error} askWhom={coordinator} onRetry={() => query.refetch()} />
      ) : null}
      {register ? (
        <>
          <Suspense fallback={<Loading />}>
            <Page groupRef={groupRef} register={register} thing={subPage.thing ?? null} href={href} />
          </Suspense>
          <RegisterFoot register={register} asOf={query.dataUpdatedAt} />
        </>
      ) : query.error ? null : (
        <Loading />
      )}
    </Frame>
  );
}

/** Who can be asked for a right that is lacking: the register is read by all, also where the group's own site is not. */
function useCoordinator(
  groupRef: GroupRef,
  register: Register | undefined,
  error: Error | null,
): string | null {
  const session = useSession();
  const isAsked = register === undefined && worldProblemOf(error)?.code === "forbidden";
  const groups = useQuery({ ...groupsQuery(session), enabled: isAsked });
  const group = register?.group ?? groups.data?.rows.find(({ key }) => key === groupRef.key);
  return group?.coordinatorName ?? null;
}

function RegisterFoot({ register, asOf }: { register: Register; asOf: number }) {
  const { words } = useSession();
  const instant = useInstantText();
  const { followedFrom } = register.group;
  return (
    <Foot>
      <span>
        {followedFrom === null ? null : (
          <>
            {words.common.followedFrom("")}
            <DayText day={followedFrom} />
          </>
        )}
      </span>
      <span>{words.common.asOf(instant(asOf))}</span>
    </Foot>
  );
}

function underTitle({ group }: Register, commissioner: (name: string) => string): string {
  return [group.healthcareRegion, group.commissioner === null ? null : commissioner(group.commissioner)]
    .filter((part) => part !== null)
    .join(" · ");
}
