// How a rule stands, as an icon and a word.
import { StateMark } from "../../components/state-mark.tsx";
import { type RuleStatus, toneOf } from "../../findings/rule-status.ts";
import { usePageWords } from "../../session/page-words.ts";

/** Nothing where only people can judge: the rule's own words say so. */
export function RuleMark({ status }: { status: RuleStatus }) {
  const { findings } = usePageWords();
  if (status === "notForMachine") return null;
  const word =
    status === "fulfilled"
      ? findings.fulfilled
      : status === "excepted"
        ? findings.exception.one
        : findings.outcomes[status];
  return <StateMark tone={toneOf[status]}>{word}</StateMark>;
}
