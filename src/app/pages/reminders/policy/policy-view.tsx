// Regler för påminnelser: what holds, kind by kind, for all groups or for one, and where it was decided.
import { Button, Field, Select } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Group } from "#domain/entities.ts";
import { splitPolicies } from "#domain/policy-problems.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { type DutyKind, dutyKinds } from "#schema/lists/duty-facts.ts";
import { BrokenRows } from "../../../components/broken-rows.tsx";
import { Remark } from "../../../components/remark.tsx";
import { Row, RowList } from "../../../components/row.tsx";
import { Section } from "../../../components/section.tsx";
import { WorldNotice } from "../../../components/world-notice.tsx";
import { deskQuery } from "../../../desk.ts";
import { openerId, useFocusBack } from "../../../forms/use-focus-back.ts";
import { usePageSession } from "../../../session/page-words.ts";
import { Loading } from "../../../shell/loading.tsx";
import { decidedIn } from "./decided-in.ts";
import { FollowForm } from "./follow-form.tsx";
import styles from "./policy.module.css";
import { PolicyForm } from "./policy-form.tsx";
import { hearersText, refusalText, stepsText } from "./policy-words.ts";
import { TakeBack } from "./take-back.tsx";

interface PolicyViewProps {
  groups: readonly Group[];
  /** The group the address names; null for all. */
  groupKey: string | null;
}

/** Stands for the policy of all groups where one is asked for by key. */
const everywhere: Pick<Group, "key"> = { key: "" };

export function PolicyView({ groups, groupKey }: PolicyViewProps) {
  const session = usePageSession();
  const { policy: t, common } = session.words;
  const query = useQuery(deskQuery(session));
  const [scope, setScope] = useState(groupKey ?? "");
  const [open, setOpen] = useState<DutyKind | null>(null);
  useFocusBack(open);
  if (query.error && !query.data) return <WorldNotice error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <Loading />;
  const stored = query.data.policies;
  const { sound, refused } = splitPolicies({ groups, policies: stored.rows, isKnownPerson: () => true });
  const policyOf = policyFrom(sound);
  const group = groups.find(({ key }) => key === scope) ?? null;
  const scopeName = group?.title ?? t.allGroups;
  const titleOf = (key: string | null) =>
    key === null ? t.allGroups.toLowerCase() : (groups.find((one) => one.key === key)?.title ?? key);
  const close = () => setOpen(null);
  return (
    <Section heading={t.heading}>
      <p className={styles.intro}>{t.intro}</p>
      <Field label={t.scope} className={styles.scope ?? ""}>
        <Select
          value={scope}
          onChange={(_event, { value }) => {
            setOpen(null);
            setScope(value);
          }}
        >
          <option value="">{t.allGroups}</option>
          {groups.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {group === null ? null : (
        <FollowForm key={group.key} group={group} groups={groups} policies={stored.rows} />
      )}
      <RowList label={t.heading}>
        {dutyKinds.map((kind) => {
          const decided = decidedIn(sound, group?.key ?? null, kind, groups);
          const now = policyOf((group ?? everywhere) as Group, kind);
          return open === kind ? (
            <li key={kind}>
              <PolicyForm
                kind={kind}
                group={group}
                scopeName={scopeName}
                now={now}
                groups={groups}
                policies={stored.rows}
                onClose={close}
              />
            </li>
          ) : (
            <Row
              key={kind}
              title={t.kinds[kind]}
              facts={
                <>
                  <p>{stepsText(now, t)}</p>
                  <p>{hearersText(now, t)}</p>
                  <p>{decided.from === "followed" ? t.from.followed(decided.title) : t.from[decided.from]}</p>
                </>
              }
              action={
                <span className={styles.buttons}>
                  {decided.own ? <TakeBack row={decided.own} kind={kind} /> : null}
                  <Button
                    aria-label={t.change(t.kinds[kind])}
                    id={openerId(kind)}
                    onClick={() => setOpen(kind)}
                  >
                    {common.edit}
                  </Button>
                </span>
              }
            />
          );
        })}
      </RowList>
      {refused.map(({ policy, problems }) => (
        <Remark key={policy.key}>
          {`${t.refusedRow(policy.dutyKind && t.kinds[policy.dutyKind], titleOf(policy.groupKey))} ${problems.map((problem) => refusalText(problem, t)).join(" ")}`}
        </Remark>
      ))}
      <BrokenRows rows={stored.brokenRows} />
    </Section>
  );
}
