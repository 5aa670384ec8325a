// Making good what somebody without the role handed in: one press by somebody who has it, for the same document.
import { Button } from "@fluentui/react-components";
import type { Step } from "#domain/entities.ts";
import { mayTakeStep } from "#domain/permissions.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { useDayText } from "../../components/day-text.tsx";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useStep } from "../../forms/use-step.ts";
import { usePageSession } from "../../session/page-words.ts";
import { newStep } from "./new-step.ts";
import type { ObligationProps } from "./obligation-props.ts";
import { onBehalfOf } from "./on-behalf-of.ts";
import styles from "./plan-report.module.css";

/** Nothing for those who may not: the sentence above already says who may. */
export function ConfirmHandIn({ register, groupRef, obligation, step }: ObligationProps & { step: Step }) {
  const { words, personId, today } = usePageSession();
  const dayText = useDayText();
  const taking = useStep(groupRef, () => undefined);
  const acting = { personId, register, today };
  if (!mayTakeStep(acting, "handIn")) return null;
  const { name } = step.row.createdBy;
  const confirm = () =>
    taking.take((store) =>
      store.recordStep(
        groupRef,
        newStep("handIn", obligation, taking.key, today, {
          link: step.link,
          onBehalfOf: onBehalfOf(acting),
          comment: words.planReport.confirms(name, dayText(wallTimeOf(step.row.createdAt).day)),
        }),
      ),
    );
  return (
    <>
      <div className={styles.actions}>
        <Button onClick={confirm} disabledFocusable={taking.state.kind === "saving"}>
          {words.planReport.confirm}
        </Button>
      </div>
      <SaveNotice state={taking.state} />
    </>
  );
}
