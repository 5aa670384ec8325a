// From a pasted mandate to confirmed rules: paste the text, settle what it leaves open, say whom it governs, confirm.
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Group } from "#domain/entities.ts";
import type { ConfirmedMandate } from "#store/port.ts";
import { useDraft } from "../forms/use-draft.ts";
import { registerKey } from "../queries.ts";
import { hrefOf } from "../shell/routes.ts";
import { DoneView } from "./done-view.tsx";
import { LaterView } from "./later-view.tsx";
import { PasteStep } from "./paste-step.tsx";
import { SettleStep } from "./settle-step.tsx";
import { textProblem } from "./text-problem.ts";

interface MandateFlowProps {
  /** The groups that the person may let the mandate govern. */
  groups: readonly Group[];
  /** The group that is chosen from the start, by its key. */
  preselected: string | null;
  /** Called when the person leaves the last view, with the keys of the groups that are now governed. */
  onDone: (groupKeys: string[]) => void;
  /** The address of a group's Plan och rapport, or null where it cannot be opened from here. */
  planHref?: (groupKey: string) => string | null;
  /** What stands above the box where the text is pasted. */
  intro?: ReactNode;
}

const ownPlanReport = (groupKey: string) => hrefOf({ page: "plan-report", groupKey });

/** The whole flow. Nothing is stored before it is confirmed; text and answers are kept on this device meanwhile. */
export function MandateFlow(props: MandateFlowProps) {
  const { groups, preselected, onDone, planHref = ownPlanReport, intro = null } = props;
  const queries = useQueryClient();
  const draft = useDraft(`mandate.${preselected ?? "any"}`, { text: "", stage: "paste" });
  const [confirmed, setConfirmed] = useState<ConfirmedMandate | null>(null);
  const [hasMoved, setHasMoved] = useState(false);
  const { text, stage } = draft.values;
  const moveTo = (next: "paste" | "settle" | "later") => {
    setHasMoved(true);
    draft.set({ stage: next });
  };
  const finish = async (stored: ConfirmedMandate) => {
    setConfirmed(stored);
    draft.clear();
    const groupKeys = stored.links.map(({ groupKey }) => groupKey);
    await Promise.all([
      ...groupKeys.flatMap((key) => [
        queries.invalidateQueries({ queryKey: registerKey(key) }),
        queries.invalidateQueries({ queryKey: ["mandates", key] }),
      ]),
      queries.invalidateQueries({ queryKey: ["groups"] }),
      queries.invalidateQueries({ queryKey: ["all-registers"] }),
    ]);
  };
  if (confirmed) {
    const done = () => onDone(confirmed.links.map(({ groupKey }) => groupKey));
    return <DoneView confirmed={confirmed} planHref={planHref} onDone={done} />;
  }
  if (stage === "later" && textProblem(text) === null) {
    return (
      <LaterView
        text={text}
        takesFocus={hasMoved}
        onGoOn={() => moveTo("settle")}
        onChangeText={() => moveTo("paste")}
      />
    );
  }
  if (stage === "settle" && textProblem(text) === null) {
    return (
      <SettleStep
        key={text}
        text={text}
        groups={groups}
        preselected={preselected}
        takesFocus={hasMoved}
        onChangeText={() => moveTo("paste")}
        onLater={() => moveTo("later")}
        onConfirmed={finish}
      />
    );
  }
  return (
    <>
      {intro}
      <PasteStep
        text={text}
        isRestored={draft.isRestored}
        onText={(pasted) => draft.set({ text: pasted })}
        takesFocus={hasMoved}
        onRead={() => moveTo("settle")}
        onDiscard={draft.clear}
      />
    </>
  );
}
