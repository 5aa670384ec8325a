// Whose policy a group follows.
import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Group, NewPolicy, Policy } from "#domain/entities.ts";
import { policyProblems } from "#domain/policy-problems.ts";
import { policyKey } from "#domain/reminder-policy.ts";
import { SaveNotice } from "../../../forms/save-notice.tsx";
import { usePageSession } from "../../../session/page-words.ts";
import styles from "./policy.module.css";
import { PolicyConflict } from "./policy-conflict.tsx";
import { refusalText } from "./policy-words.ts";
import { storedPolicy } from "./stored-policy.ts";
import { usePolicySaving } from "./use-policy-saving.ts";

interface FollowFormProps {
  group: Group;
  groups: readonly Group[];
  policies: readonly Policy[];
}

/** What is chosen and not yet saved, on the row as it was when it was chosen. */
interface Choice {
  followed: string;
  base: Policy | null;
}

export function FollowForm({ group, groups, policies }: FollowFormProps) {
  const { words, today } = usePageSession();
  const { policy: t } = words;
  const stored = storedPolicy(policies, group.key, null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const { state, save, reset } = usePolicySaving(() => setChoice(null));
  const { followed, base } = choice ?? { followed: followedIn(stored), base: stored };
  const theirs = state.kind === "conflict" ? state.conflict.theirs : null;
  const submit = (upon: Policy | null) => {
    const draft: NewPolicy = {
      key: upon?.key ?? policyKey(group.key, null),
      groupKey: group.key,
      dutyKind: null,
      sameAsGroup: followed === "" ? (upon?.sameAsGroup ?? null) : followed,
      isSilent: false,
      daysBefore: null,
      daysAfter: null,
      hearers: null,
      voidedOn: followed === "" ? (upon?.voidedOn ?? today) : null,
    };
    const [problem] = policyProblems(draft, { groups, policies, isKnownPerson: () => true });
    setWrong(problem ? refusalText(problem, t) : null);
    if (!problem) void save(draft, upon);
  };
  const met = (row: Policy) => {
    const title = groups.find(({ key }) => key === followedIn(row))?.title;
    const who = row.row.modifiedBy.name;
    return title === undefined ? t.conflict.followsNone(who) : t.conflict.follows(who, title);
  };
  return (
    <form
      className={styles.follow}
      onSubmit={(event) => {
        event.preventDefault();
        submit(base);
      }}
    >
      <Field label={t.fields.sameAs} {...(wrong ? { validationMessage: wrong } : {})}>
        <Select value={followed} onChange={(_, { value }) => setChoice({ followed: value, base })}>
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
      {followed !== followedIn(base) ? (
        <Button type="submit" disabledFocusable={state.kind === "saving"}>
          {t.fields.sameAsSave}
        </Button>
      ) : null}
      {theirs ? (
        <PolicyConflict
          onTheirs={() => {
            setChoice(null);
            setWrong(null);
            reset();
          }}
          onMine={() => submit(theirs)}
        >
          <p>{met(theirs)}</p>
        </PolicyConflict>
      ) : null}
      <SaveNotice state={state} />
    </form>
  );
}

/** The key of the group whose rules the row says are followed; none where it has been taken back. */
function followedIn(row: Policy | null): string {
  return row && row.voidedOn === null ? (row.sameAsGroup ?? "") : "";
}
