// The next step for one plan or report: the form for whoever may take it, and who may for everybody else.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Role } from "#domain/entities.ts";
import { mayTakeStep } from "#domain/permissions.ts";
import { holdersOf } from "#domain/standing.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { LinkEarlier } from "../../earlier-documents/link-earlier.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { CoordinatorSteps } from "./coordinator-steps.tsx";
import { HandInForm } from "./hand-in-form.tsx";
import type { ObligationProps } from "./obligation-props.ts";
import styles from "./plan-report.module.css";

const handInRoles: readonly Role[] = ["chair", "convener", "viceChair", "processSupport"];

/** What stands below the trail. */
export function NextStep(props: ObligationProps) {
  const { register, obligation } = props;
  const { words, personId, today } = usePageSession();
  const { planReport } = words;
  const acting = { personId, register, today };
  const { progress } = obligation;
  const isOpen = progress === "notStarted" || progress === "returned";
  const mayHandIn = mayTakeStep(acting, "handIn");
  const mayReceive = mayTakeStep(acting, "receive");
  return (
    <>
      {progress === "handedIn" ? (
        <p className={styles.quiet} role="status">
          <StateMark tone="good">{planReport.handedIn}</StateMark>
        </p>
      ) : null}
      {isOpen && mayHandIn ? <HandInForm {...props} onDone={null} /> : null}
      {isOpen && !mayHandIn ? <WhoHandsIn {...props} /> : null}
      {progress === "notStarted" && mayTakeStep(acting, "linkEarlier") ? (
        <LinkEarlier
          groupRef={props.groupRef}
          about={{
            aboutKind: "deliverable",
            about: obligation.key,
            ruleKey: obligation.rule.key,
            year: obligation.year,
          }}
          counts="handedInOn"
        />
      ) : null}
      {mayReceive ? <CoordinatorSteps {...props} /> : null}
      {progress === "handedIn" && !mayReceive ? <WhoReceives {...props} /> : null}
      {progress === "handedIn" && mayHandIn ? <HandInAgain {...props} /> : null}
    </>
  );
}

/** A better version before it has been received: behind a button, since nothing more is asked for. */
function HandInAgain(props: ObligationProps) {
  const { planReport } = usePageSession().words;
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <HandInForm {...props} onDone={() => setOpen(false)} />;
  return (
    <div className={styles.actions}>
      <Button onClick={() => setOpen(true)}>{planReport.handIn.again}</Button>
    </div>
  );
}

function WhoHandsIn({ register }: ObligationProps) {
  const { words, today } = usePageSession();
  const names = holdersOf(register, handInRoles, today).map(({ personName }) => personName);
  return (
    <p className={styles.quiet}>
      {names.length === 0
        ? words.planReport.whoHandsInNobody
        : words.planReport.whoHandsIn([...new Set(names)].join(", "))}
    </p>
  );
}

function WhoReceives({ register }: ObligationProps) {
  const { planReport } = usePageSession().words;
  const name = register.group.coordinatorName;
  return (
    <p className={styles.quiet}>
      {name === null ? planReport.whoReceivesNobody : planReport.whoReceives(name)}
    </p>
  );
}
