// Lägg till uppdrag: the flow from a pasted text to what it demands of which groups.
import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { MandateFlow } from "../../mandate-flow/mandate-flow.tsx";
import type { PersonalPageProps } from "../../shell/personal-page-props.ts";
import { hrefOf } from "../../shell/routes.ts";

/** The flow; one governed group leads to its Plan och rapport, several to the list. */
export function AddMandatePage({ groups }: PersonalPageProps) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const planHref = (groupKey: string) => hrefOf({ page: "plan-report", groupKey });
  const done = (groupKeys: string[]) => {
    for (const key of ["groups", "all-registers", "register", "mandates"]) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
    const [first, ...others] = groupKeys;
    navigate(first !== undefined && others.length === 0 ? planHref(first) : "/all-groups");
  };
  return <MandateFlow groups={groups} preselected={null} onDone={done} planHref={planHref} />;
}
