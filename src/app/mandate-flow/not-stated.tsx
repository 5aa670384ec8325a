// What the text does not say, of what is looked for: a fact to know, never filled in with a default.
import type { MandateReading, RuleKind } from "#domain/mandate-reading.ts";
import { Section } from "../components/section.tsx";
import { usePageSession } from "../session/page-words.ts";
import styles from "./settle-step.module.css";
import type { SettledRule } from "./settled-rules.ts";

interface NotStatedProps {
  reading: MandateReading;
  rules: readonly SettledRule[];
}

/** The missing facts, in the order mandates tend to state them. */
export function NotStated({ reading, rules }: NotStatedProps) {
  const { flow } = usePageSession().words.mandate;
  const missing = lacking(reading, rules, flow);
  return (
    <Section heading={flow.notStated}>
      <p className={styles.line}>{missing.length > 0 ? missing.join(" · ") : flow.everythingStated}</p>
      <p className={styles.quietLine}>{flow.restIsKept}</p>
    </Section>
  );
}

type FlowWords = ReturnType<typeof usePageSession>["words"]["mandate"]["flow"];

function lacking({ metadata }: MandateReading, rules: readonly SettledRule[], flow: FlowWords): string[] {
  const held = rules.filter(({ isDiscarded }) => !isDiscarded);
  const unless = (kinds: RuleKind[], words: string) =>
    held.some(({ kind }) => kinds.includes(kind)) ? [] : [words];
  const yearly = held.filter(({ kind, found }) => found && (kind === "plan" || kind === "report"));
  return [
    ...(metadata.commissioner === null ? [flow.lacksCommissioner] : []),
    ...unless(["perRegion"], flow.lacksPerRegion),
    ...unless(["nationalMember"], flow.lacksNationalMember),
    ...unless(["chairAppointment"], flow.lacksChairAppointment),
    ...unless(["chairTerm"], flow.lacksChairTerm),
    ...unless(["meetingFrequency"], flow.lacksMeetings),
    ...unless(["notes", "publication"], flow.lacksNotes),
    ...unless(["plan"], flow.lacksPlan),
    ...unless(["report"], flow.lacksReport),
    ...yearly.filter(({ found }) => found?.due?.lastDay === null).map(({ label }) => flow.lacksDay(label)),
    ...yearly.filter(({ receiver }) => receiver === "").map(({ label }) => flow.lacksReceiver(label)),
    ...unless(["permanence"], flow.lacksPermanence),
  ];
}
