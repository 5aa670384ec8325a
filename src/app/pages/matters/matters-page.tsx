// Ärenden: remisser, nomineringar and questions that came to the group, with the last day for an answer and who gives
// it; those answered, by whom and with what.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { mattersInOrder } from "#domain/matters.ts";
import { mayKeepMatters } from "#domain/permissions.ts";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { Remark } from "../../components/remark.tsx";
import { RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { useFocusBack } from "../../forms/use-focus-back.ts";
import { mattersQuery } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { Loading } from "../../shell/loading.tsx";
import { FoldedList } from "../../tasks/folded-list.tsx";
import styles from "../../tasks/tasks.module.css";
import { AddMatter } from "./add-matter.tsx";
import { MatterItem } from "./matter-item.tsx";
import { MattersStrip, newMatter } from "./matters-strip.tsx";
import { AnsweredItem, StruckItem } from "./settled-matters.tsx";

/** The page. */
export function MattersPage({ groupRef, register, thing }: GroupPageProps) {
  const session = usePageSession();
  const { words, today, personId } = session;
  const { matters } = words;
  const [open, setOpen] = useState<string | null>(null);
  useFocusBack(open);
  const query = useQuery(mattersQuery(session, groupRef));
  if (!query.data) {
    return query.error ? (
      <WorldNotice
        error={query.error}
        askWhom={register.group.coordinatorName}
        onRetry={() => query.refetch()}
      />
    ) : (
      <Loading />
    );
  }
  const mayKeep = mayKeepMatters({ personId, register, today });
  const inOrder = mattersInOrder(query.data.rows, register);
  const props = { groupRef, register, open, onOpen: setOpen };
  const isMissing = thing !== null && !query.data.rows.some(({ key }) => key === thing);
  return (
    <>
      {open === newMatter ? (
        <AddMatter {...props} />
      ) : (
        <MattersStrip
          open={inOrder.open}
          isQuiet={open !== null}
          onAdd={mayKeep ? () => setOpen(newMatter) : null}
        />
      )}
      {isMissing ? <Remark>{matters.notFound}</Remark> : null}
      <BrokenRows rows={query.data.brokenRows} />
      <Section heading={matters.open} count={inOrder.open.length}>
        {inOrder.open.length === 0 ? <p className={styles.plain}>{matters.noneOpen}</p> : null}
        <RowList>
          {inOrder.open.map((state) => (
            <MatterItem
              {...props}
              key={state.matter.key}
              state={state}
              isLinked={state.matter.key === thing}
            />
          ))}
        </RowList>
      </Section>
      {inOrder.answered.length > 0 ? (
        <Section heading={matters.answeredHeading} count={inOrder.answered.length}>
          <RowList>
            {inOrder.answered.map((state) => (
              <AnsweredItem key={state.matter.key} state={state} isLinked={state.matter.key === thing} />
            ))}
          </RowList>
        </Section>
      ) : null}
      <FoldedList heading={matters.struckHeading} count={inOrder.struck.length}>
        {inOrder.struck.map((matter) => (
          <StruckItem key={matter.key} groupRef={groupRef} register={register} matter={matter} />
        ))}
      </FoldedList>
    </>
  );
}
