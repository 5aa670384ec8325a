// Whose policy a group follows.
import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Group, NewPolicy, Policy } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { policyProblems } from "#domain/policy-problems.ts";
import { SaveNotice } from "../../../forms/save-notice.tsx";
import { usePageSession } from "../../../session/page-words.ts";
import styles from "./policy.module.css";
import { refusalText } from "./policy-words.ts";
import { usePolicySaving } from "./use-policy-saving.ts";

interface FollowFormProps {
  group: Group;
  groups: readonly Group[];
  policies: readonly Policy[];
}

export function FollowForm({ group, groups, policies }: FollowFormProps) {
  const { words, today } = usePageSession();
  const { policy: t } = words;
  const stored = policies.find((row) => row.groupKey === group.key && row.dutyKind === null);
  const now = stored && stored.voidedOn === null ? (stored.sameAsGroup ?? "") : "";
  const [chosen, setChosen] = useState(now);
  const [wrong, setWrong] = useState<string | null>(null);
  const { state, save } = usePolicySaving(() => undefined);
  const submit = () => {
    const draft: NewPolicy = {
      key: stored?.key ?? keyOf("policy", group.key, "same-as"),
      groupKey: group.key,
      dutyKind: null,
      sameAsGroup: chosen === "" ? (stored?.sameAsGroup ?? null) : chosen,
      isSilent: false,
      daysBefore: null,
      daysAfter: null,
      hearers: null,
      voidedOn: chosen === "" ? today : null,
    };
    const [problem] = policyProblems(draft, { groups, policies, isKnownPerson: () => true });
    setWrong(problem ? refusalText(problem, t) : null);
    if (!problem) void save(async () => draft);
  };
  return (
    <form
      className={styles.follow}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field label={t.fields.sameAs} {...(wrong ? { validationMessage: wrong } : {})}>
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">{t.fields.sameAsNone}</option>
          {groups
            .filter(({ key }) => key !== group.key)
            .map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
        </Select>
      </Field>
      {chosen !== now ? (
        <Button type="submit" disabledFocusable={state.kind === "saving"}>
          {t.fields.sameAsSave}
        </Button>
      ) : null}
      <SaveNotice state={state} />
    </form>
  );
}
