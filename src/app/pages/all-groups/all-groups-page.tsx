// Alla grupper for coordinators, Mina grupper for everybody else: what must be done in which group by which day.
import { Button } from "@fluentui/react-components";
import { useLocation } from "wouter";
import { Strip } from "../../components/strip.tsx";
import { AddGroup } from "../../group-form/add-group.tsx";
import { usePageSession } from "../../session/page-words.ts";
import type { PersonalPageProps } from "../../shell/personal-page-props.ts";
import { CoordinatorView } from "./coordinator-view.tsx";
import { OwnGroupsView } from "./own-groups-view.tsx";

/** The page. */
export function AllGroupsPage({ isCoordinator, groups }: PersonalPageProps) {
  const { personal } = usePageSession().words;
  const [, navigate] = useLocation();
  if (groups.length > 0) {
    return isCoordinator ? <CoordinatorView groups={groups} /> : <OwnGroupsView groups={groups} />;
  }
  return (
    <>
      <Strip
        sentence={personal.firstTime}
        under={personal.firstTimeAdvice}
        action={<Button onClick={() => navigate("/add-mandate")}>{personal.pasteMandate}</Button>}
      />
      <AddGroup groups={groups} onAdded={() => undefined} />
    </>
  );
}
