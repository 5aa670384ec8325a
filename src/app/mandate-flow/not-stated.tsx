// What the text does not say, of what is looked for: a fact to know, never filled in with a default.
import type { MandateReading } from "#domain/mandate-reading.ts";
import { Section } from "../components/section.tsx";
import { StateMark } from "../components/state-mark.tsx";
import { usePageSession } from "../session/page-words.ts";
import styles from "./settle-step.module.css";

/** The missing facts, and days in the text that no calendar has. */
export function NotStated({ reading }: { reading: MandateReading }) {
  const { words } = usePageSession();
  const { flow } = words.mandate;
  const impossible = reading.conflicts.filter(({ kind }) => kind === "impossibleDate");
  const missing = lacking(reading, flow);
  return (
    <>
      {impossible.length > 0 ? (
        <Section heading={flow.checkInText}>
          {impossible.map(({ quote, range }) => (
            <p key={range.from} className={styles.line}>
              <StateMark tone="warn">{words.common.quote(quote)}</StateMark> {flow.impossibleDate}
            </p>
          ))}
        </Section>
      ) : null}
      <Section heading={flow.notStated}>
        <p className={styles.line}>{missing.length > 0 ? missing.join(" · ") : flow.everythingStated}</p>
        <p className={styles.quietLine}>{flow.readsOnly}</p>
      </Section>
    </>
  );
}

type FlowWords = ReturnType<typeof usePageSession>["words"]["mandate"]["flow"];

function lacking({ metadata, deliverables }: MandateReading, flow: FlowWords): string[] {
  const has = (kind: "plan" | "report") => deliverables.some((one) => one.kind === kind);
  return [
    ...(metadata.commissioner === null ? [flow.lacksCommissioner] : []),
    ...(has("plan") ? [] : [flow.lacksPlan]),
    ...(has("report") ? [] : [flow.lacksReport]),
    ...deliverables.filter(({ lastDay }) => lastDay === null).map(({ label }) => flow.lacksDay(label)),
    ...deliverables.filter(({ receiver }) => receiver === null).map(({ label }) => flow.lacksReceiver(label)),
  ];
}
