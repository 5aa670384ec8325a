// Why somebody was or was not told: one duty, read anew, with every step of the policy and what came of it.
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { dutiesOf } from "#domain/duties.ts";
import type { Group } from "#domain/entities.ts";
import { holdersNow } from "#domain/holders-now.ts";
import { policyFrom } from "#domain/reminder-policy.ts";
import { storyOf } from "#domain/reminder-story.ts";
import { closedStoryOf } from "#domain/story-from-log.ts";
import { DutyMark } from "../../../components/duty-mark.tsx";
import { WorldNotice } from "../../../components/world-notice.tsx";
import { usePageSession } from "../../../session/page-words.ts";
import { hrefOf, hrefOfPersonal } from "../../../shell/routes.ts";
import { ClosedStoryView } from "./closed-story.tsx";
import { OpenStory } from "./open-story.tsx";
import styles from "./why.module.css";

interface WhyViewProps {
  group: Group;
  dutyKey: string;
}

export function WhyView({ group, dutyKey }: WhyViewProps) {
  const session = usePageSession();
  const { words, today } = session;
  const { why, duties } = words;
  const query = useQuery({
    queryKey: ["why", group.key, dutyKey, today],
    queryFn: async () => {
      const store = await session.store();
      const [register, policies, log] = await Promise.all([
        store.wholeRegisterOf(group),
        store.policies(),
        store.log.all(),
      ]);
      return { register, policies, log };
    },
  });
  if (query.error && !query.data) return <WorldNotice error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <p role="status">{why.reading}</p>;
  const { register, policies, log } = query.data;
  const duty = dutiesOf(register, today).find(({ key }) => key === dutyKey);
  if (!duty) return <ClosedStoryView story={closedStoryOf(dutyKey, log.rows)} />;
  const context = { register, policyOf: policyFrom(policies.rows), log: log.rows, today };
  const holders = holdersNow(duty, register, today);
  const place = {
    page: duty.page,
    groupKey: group.key,
    ...(duty.thing === null ? {} : { thing: duty.thing }),
  };
  return (
    <>
      <h2 className={styles.heading}>
        <Link href={hrefOf(place)}>{why.heading(group.title, duties.title(duty.facts))}</Link>
      </h2>
      <p className={styles.facts}>
        <DutyMark duty={duty} />
        {holders.length > 0 ? <span>{why.holders(holders.join(", "))}</span> : null}
      </p>
      <OpenStory story={storyOf(duty, context)} />
      <p className={styles.policy}>
        <Link href={hrefOfPersonal("reminders", "policy", group.key)}>{why.policy}</Link>
      </p>
    </>
  );
}
