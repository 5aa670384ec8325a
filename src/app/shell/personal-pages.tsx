// The pages across groups, in the personal app: reads which groups there are, and whether the person coordinates any.
import { useQuery } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense } from "react";
import type { Group } from "#domain/entities.ts";
import { WorldNotice } from "../components/world-notice.tsx";
import { groupsQuery } from "../queries.ts";
import { usePageSession } from "../session/page-words.ts";
import { Frame } from "./frame.tsx";
import { Loading } from "./loading.tsx";
import type { PersonalPageProps } from "./personal-page-props.ts";
import { hrefOfPersonal, type PersonalPage } from "./routes.ts";

const pageOf: Record<PersonalPage, ComponentType<PersonalPageProps>> = {
  "all-groups": lazy(() =>
    import("../pages/all-groups/all-groups-page.tsx").then((m) => ({ default: m.AllGroupsPage })),
  ),
  reminders: lazy(() =>
    import("../pages/reminders/reminders-page.tsx").then((m) => ({ default: m.RemindersPage })),
  ),
  "add-mandate": lazy(() =>
    import("../pages/add-mandate/add-mandate-page.tsx").then((m) => ({ default: m.AddMandatePage })),
  ),
};

/** One page across groups under its name. The log is a coordinator's: nobody else is led there. */
export function PersonalPages({ page, rest }: { page: PersonalPage; rest: readonly string[] }) {
  const session = usePageSession();
  const { shell, personal } = session.words;
  const query = useQuery(groupsQuery(session));
  const groups = query.data?.rows ?? [];
  const isCoordinator = groups.some((group) => isCoordinatedBy(group, session.personId));
  const listName = isCoordinator || groups.length === 0 ? personal.allGroups : personal.myGroups;
  const titles = {
    "all-groups": listName,
    reminders: shell.pages.reminders,
    "add-mandate": personal.addMandate,
  };
  const seen: PersonalPage[] = isCoordinator ? ["all-groups", "reminders"] : ["all-groups"];
  const toAdd = { back: { href: hrefOfPersonal("add-mandate"), label: personal.addMandate } };
  const Page = pageOf[page];
  return (
    <Frame
      title={query.data ? titles[page] : shell.appName}
      pages={seen.map((id) => ({ id, label: titles[id], href: hrefOfPersonal(id) }))}
      current={page}
      {...(isCoordinator && page !== "add-mandate" ? toAdd : {})}
    >
      {query.data ? (
        <Suspense fallback={<Loading />}>
          <Page groups={groups} isCoordinator={isCoordinator} rest={rest} />
        </Suspense>
      ) : query.error ? (
        <WorldNotice error={query.error} onRetry={() => query.refetch()} />
      ) : (
        <Loading />
      )}
    </Frame>
  );
}

function isCoordinatedBy({ coordinatorId }: Group, personId: string): boolean {
  return coordinatorId !== null && coordinatorId === personId;
}
