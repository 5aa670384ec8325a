// The form of one kind's policy. Whatever cannot hold is refused here, in a sentence, with everything typed still there.
import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { dayMeaning } from "#domain/duty.ts";
import type { Group, NewPolicy, Policy } from "#domain/entities.ts";
import { type PolicyProblem, policyProblems } from "#domain/policy-problems.ts";
import { type KindPolicy, kindPolicyOf, policyKey } from "#domain/reminder-policy.ts";
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import { FormFrame } from "../../../forms/form-frame.tsx";
import { TextField } from "../../../forms/text-field.tsx";
import { useDraft } from "../../../forms/use-draft.ts";
import type { SaveState } from "../../../forms/use-save.ts";
import { usePageSession } from "../../../session/page-words.ts";
import { HearerFields } from "./hearer-fields.tsx";
import { lookUp } from "./known-people.ts";
import styles from "./policy.module.css";
import { PolicyConflict } from "./policy-conflict.tsx";
import { type PolicyTexts, readPolicyTexts, type TextProblem, textsOf } from "./policy-texts.ts";
import { fieldOf, hearersText, refusalText, stepsText } from "./policy-words.ts";
import { openedPolicy, storedPolicy } from "./stored-policy.ts";
import { usePolicySaving } from "./use-policy-saving.ts";

interface PolicyFormProps {
  kind: DutyKind;
  /** null for all groups. */
  group: Group | null;
  scopeName: string;
  now: KindPolicy;
  groups: readonly Group[];
  policies: readonly Policy[];
  onClose: () => void;
}

export function PolicyForm({ kind, group, scopeName, now, groups, policies, onClose }: PolicyFormProps) {
  const session = usePageSession();
  const { policy: t } = session.words;
  const initial = textsOf(now);
  const groupKey = group?.key ?? null;
  // The row is kept with the draft: a draft of an earlier visit is still saved upon what it was written on.
  const draft = useDraft<PolicyTexts & { openedOn: string }>(`policy.${groupKey ?? "all"}.${kind}`, {
    ...initial,
    openedOn: JSON.stringify(storedPolicy(policies, groupKey, kind)),
  });
  const [misread, setMisread] = useState<TextProblem[]>([]);
  const [problems, setProblems] = useState<PolicyProblem[]>([]);
  const [checking, setChecking] = useState<SaveState<Policy>>({ kind: "idle" });
  const leave = () => {
    draft.clear();
    onClose();
  };
  const { state, save } = usePolicySaving(leave);
  const theirs = state.kind === "conflict" ? state.conflict.theirs : null;
  const isSilent = draft.values.isSilent === "yes";

  const submit = async (base: Policy | null) => {
    const reading = isSilent
      ? { ok: true as const, daysBefore: [], daysAfter: [], hearers: [] }
      : readPolicyTexts(draft.values);
    setMisread(reading.ok ? [] : reading.problems);
    setProblems([]);
    if (!reading.ok) return;
    setChecking({ kind: "saving" });
    const looked = await session
      .store()
      .then((store) => lookUp(store, reading.hearers, group))
      .catch((error: unknown) => {
        setChecking({ kind: "failed", error });
        return null;
      });
    if (!looked) return;
    setChecking({ kind: "idle" });
    const row: NewPolicy = {
      key: base?.key ?? policyKey(groupKey, kind),
      groupKey,
      dutyKind: kind,
      sameAsGroup: null,
      isSilent,
      daysBefore: isSilent ? null : reading.daysBefore,
      daysAfter: isSilent ? null : reading.daysAfter,
      hearers: isSilent ? null : looked.hearers,
      voidedOn: null,
    };
    const found = policyProblems(row, { groups, policies, isKnownPerson: looked.isKnown });
    setProblems(found);
    if (found.length === 0) await save(row, base);
  };
  const wrongIn = (field: "before" | "after" | "hearers"): string | null => {
    if (misread.some((one) => one.field === field)) return t.refused.brokenDays;
    const own = problems.filter((problem) => fieldOf(problem) === field);
    return own.length > 0 ? own.map((problem) => refusalText(problem, t)).join(" ") : null;
  };
  const others = problems.filter((problem) => fieldOf(problem) === null);
  return (
    <FormFrame
      heading={t.changing(t.kinds[kind], scopeName)}
      level={3}
      isRestored={draft.isRestored}
      isChanged={
        JSON.stringify(draft.values) !== JSON.stringify({ ...initial, openedOn: draft.values.openedOn })
      }
      state={checking.kind === "idle" ? state : checking}
      saveLabel={t.save}
      onSave={() => void submit(openedPolicy(draft.values.openedOn, policies))}
      onClose={onClose}
      onDiscard={leave}
    >
      <Checkbox
        label={t.fields.isSilent}
        checked={isSilent}
        onChange={(_, { checked }) => draft.set({ isSilent: checked === true ? "yes" : "no" })}
      />
      {isSilent ? null : (
        <>
          <div className={styles.days}>
            <TextField
              label={t.fields.before}
              value={draft.values.before}
              onChange={(before) => draft.set({ before })}
              wrong={wrongIn("before")}
              hint={dayMeaning[kind] === "since" ? t.fields.sinceHint : t.fields.beforeHint}
            />
            <TextField
              label={t.fields.after}
              value={draft.values.after}
              onChange={(after) => draft.set({ after })}
              wrong={wrongIn("after")}
              hint={t.fields.afterHint}
            />
          </div>
          <HearerFields values={draft.values} set={draft.set} misread={misread} wrong={wrongIn("hearers")} />
        </>
      )}
      {others.map((problem) => (
        <p key={problem.code} role="alert">
          {refusalText(problem, t)}
        </p>
      ))}
      {theirs ? (
        <PolicyConflict onTheirs={leave} onMine={() => void submit(theirs)}>
          <TheirDecision theirs={theirs} kind={kind} />
        </PolicyConflict>
      ) : null}
    </FormFrame>
  );
}

function TheirDecision({ theirs, kind }: { theirs: Policy; kind: DutyKind }) {
  const { policy: t } = usePageSession().words;
  const who = theirs.row.modifiedBy.name;
  if (theirs.voidedOn !== null) return <p>{t.conflict.takenBack(who)}</p>;
  const decided = kindPolicyOf(theirs, kind);
  return (
    <>
      <p>{t.conflict.decided(who)}</p>
      <p>{stepsText(decided, t)}</p>
      <p>{hearersText(decided, t)}</p>
    </>
  );
}
