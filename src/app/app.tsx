// Which page the address names: a channel's group, the coordinator's pages, or one group opened from there.
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { SubPage } from "#domain/deep-link.ts";
import type { GroupRef } from "#store/port.ts";
import { WorldNotice } from "./components/world-notice.tsx";
import { groupsQuery } from "./queries.ts";
import { useSession } from "./session/session.tsx";
import { GroupPages } from "./shell/group-pages.tsx";
import { Loading } from "./shell/loading.tsx";
import { routeOf } from "./shell/routes.ts";

const PersonalPages = lazy(() =>
  import("./shell/personal-pages.tsx").then((m) => ({ default: m.PersonalPages })),
);
const ConfigurePage = lazy(() =>
  import("./pages/configure/configure-page.tsx").then((m) => ({ default: m.ConfigurePage })),
);

/** What the tab's own address says: the group a channel is bound to, or that Teams asks which. */
export interface TabAddress {
  isConfiguration: boolean;
  channelGroup: GroupRef | null;
}

/** The whole tab. */
export function App({ address }: { address: TabAddress }) {
  return (
    <Suspense fallback={<Loading />}>
      <Router hook={useHashLocation}>
        {address.isConfiguration ? <ConfigurePage /> : <Pages channelGroup={address.channelGroup} />}
      </Router>
    </Suspense>
  );
}

function Pages({ channelGroup }: { channelGroup: GroupRef | null }) {
  const [path] = useHashLocation();
  const route = routeOf(path, channelGroup !== null);
  if (channelGroup !== null) {
    const subPage: SubPage = route.kind === "group" ? route.subPage : { page: "overview" };
    return <GroupPages groupRef={channelGroup} subPage={subPage} isPersonal={false} />;
  }
  if (route.kind === "group" && route.subPage.groupKey !== undefined) {
    return <GroupOfRegister groupKey={route.subPage.groupKey} subPage={route.subPage} />;
  }
  return route.kind === "personal" ? (
    <PersonalPages page={route.page} rest={route.rest} />
  ) : (
    <PersonalPages page="all-groups" rest={[]} />
  );
}

/** A group named by its key alone: the register says on which site its rows are. */
function GroupOfRegister({ groupKey, subPage }: { groupKey: string; subPage: SubPage }) {
  const session = useSession();
  const snapshot = session.snapshots.read(groupKey);
  const query = useQuery({ ...groupsQuery(session), enabled: snapshot === null });
  const group = snapshot?.register.group ?? query.data?.rows.find((row) => row.key === groupKey);
  if (group) {
    return <GroupPages groupRef={{ key: groupKey, sitePath: group.sitePath }} subPage={subPage} isPersonal />;
  }
  if (query.error) return <WorldNotice error={query.error} onRetry={() => query.refetch()} />;
  if (query.isPending) return <Loading />;
  return (
    <main style={{ padding: 32 }} role="alert">
      <p>{session.words.shell.noGroup}</p>
      <p>{session.words.shell.noGroupAdvice}</p>
    </main>
  );
}
