// Uppdraget: what the mandate says, what it demands and by which day; and for those who may, the way to add one.
import { Button } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { mandateFindings } from "#domain/mandate-findings.ts";
import { mayConfirmMandate } from "#domain/permissions.ts";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { Strip } from "../../components/strip.tsx";
import { whoAddsMandate } from "../../components/who-adds-mandate.ts";
import { WorldNotice } from "../../components/world-notice.tsx";
import { mandatesQuery } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { Loading } from "../../shell/loading.tsx";
import { AddMandate } from "./add-mandate.tsx";
import { EarlierRules } from "./earlier-rules.tsx";
import { groupMandates } from "./governing-mandates.ts";
import { GroupFacts } from "./group-facts.tsx";
import { MandateSection } from "./mandate-section.tsx";
import { OrphanRules } from "./orphan-rules.tsx";
import { useEndedHere } from "./use-rule-saving.ts";

/** The group's mandates, or the flow that adds one. */
export function MandatePage(props: GroupPageProps) {
  const { register, groupRef } = props;
  const session = usePageSession();
  const { words, today, personId } = session;
  const [adding, setAdding] = useState<"first" | "another" | null>(null);
  const query = useQuery(mandatesQuery(session, groupRef.key));
  const endedHere = useEndedHere(groupRef.key);
  const mayConfirm = mayConfirmMandate({ register, personId, today });
  if (adding) {
    return <AddMandate {...props} isFirst={adding === "first"} onClose={() => setAdding(null)} />;
  }
  if (query.error && !query.data) return <WorldNotice error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <Loading />;
  const { current, ended, withoutMandate, voided } = groupMandates(
    query.data,
    register.rules,
    today,
    endedHere,
  );
  const broken = register.brokenRows.filter(({ list }) => list === "Rules");
  const isEmpty = current.length === 0 && withoutMandate.length === 0;
  if (isEmpty && mayConfirm) {
    // Remembered, so that the flow can show what was confirmed when the group no longer is without a mandate.
    setAdding("first");
    return null;
  }
  const findings = mandateFindings(register, today);
  const add = mayConfirm ? (
    <Button onClick={() => setAdding("another")}>{words.mandate.pasteNew}</Button>
  ) : null;
  return (
    <>
      {isEmpty ? (
        <Strip
          sentence={words.mandate.noMandate}
          under={`${words.mandate.noMandateMeans} ${whoAddsMandate(register, today, words.common)}`}
        />
      ) : null}
      {current.map((governing, index) => (
        <MandateSection
          key={governing.link.key}
          governing={governing}
          findings={findings}
          {...props}
          mayChange={mayConfirm}
          action={index === 0 ? add : null}
        />
      ))}
      <OrphanRules rules={withoutMandate} findings={findings} {...props} mayChange={mayConfirm} />
      {isEmpty ? null : <GroupFacts {...props} mayChange={mayConfirm} />}
      <BrokenRows rows={broken} />
      <EarlierRules rules={voided} ended={ended} groupKey={groupRef.key} mayChange={mayConfirm} />
    </>
  );
}
