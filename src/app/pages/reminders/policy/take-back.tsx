// Taking a decided policy back: what held before holds again.
import { Button } from "@fluentui/react-components";
import type { Policy } from "#domain/entities.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import { SaveNotice } from "../../../forms/save-notice.tsx";
import { usePageSession } from "../../../session/page-words.ts";
import { usePolicySaving } from "./use-policy-saving.ts";

/** What somebody else has changed meanwhile is not taken back unseen: it is shown, and can then be. */
export function TakeBack({ row, kind }: { row: Policy; kind: DutyKind }) {
  const { words, today } = usePageSession();
  const { policy: t } = words;
  const { state, save } = usePolicySaving(() => undefined);
  const { row: _, ...policy } = row;
  return (
    <>
      <Button
        appearance="subtle"
        aria-label={t.restoreLabel(t.kinds[kind])}
        disabledFocusable={state.kind === "saving"}
        onClick={() => void save({ ...policy, voidedOn: today }, row)}
      >
        {t.restore}
      </Button>
      {state.kind === "failed" ? <SaveNotice state={state} /> : null}
      {state.kind === "conflict" ? (
        <p role="alert">{t.conflict.notTakenBack(state.conflict.theirs.row.modifiedBy.name)}</p>
      ) : null}
    </>
  );
}
