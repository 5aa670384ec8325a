// What a coordinator does with what has been handed in: receive it, send it back, register that it was adopted.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { SaveNotice } from "../../forms/save-notice.tsx";
import { useStep } from "../../forms/use-step.ts";
import { usePageSession } from "../../session/page-words.ts";
import { DecisionForm } from "./decision-form.tsx";
import { newStep } from "./new-step.ts";
import type { ObligationProps } from "./obligation-props.ts";
import styles from "./plan-report.module.css";
import { ReturnForm } from "./return-form.tsx";

/** Nothing until something has been handed in. A decision can be registered whenever there is a document. */
export function CoordinatorSteps(props: ObligationProps) {
  const { obligation } = props;
  const { receive } = usePageSession().words.planReport;
  const [form, setForm] = useState<"return" | "decision" | null>(null);
  const close = () => setForm(null);
  const { progress } = obligation;
  if (progress !== "handedIn" && progress !== "received") return null;
  if (form === "return") return <ReturnForm {...props} onDone={close} />;
  if (form === "decision") return <DecisionForm {...props} onDone={close} />;
  return (
    <div className={styles.actions}>
      {progress === "handedIn" ? <ReceiveButton {...props} /> : null}
      <Button onClick={() => setForm("decision")}>{receive.registerDecision}</Button>
      <Button onClick={() => setForm("return")}>{receive.sendBack}</Button>
    </div>
  );
}

function ReceiveButton({ groupRef, obligation }: ObligationProps) {
  const { words, today } = usePageSession();
  const taking = useStep(groupRef, () => undefined);
  const receive = () =>
    taking.take((store) => store.recordStep(groupRef, newStep("receive", obligation, taking.key, today)));
  return (
    <>
      <Button appearance="primary" disabledFocusable={taking.state.kind === "saving"} onClick={receive}>
        {words.planReport.receive.submit}
      </Button>
      <SaveNotice state={taking.state} />
    </>
  );
}
