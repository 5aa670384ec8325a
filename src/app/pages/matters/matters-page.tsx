// Ärenden: remisser, nomineringar and questions that came to the group, with the last day for an answer.
import { useQuery } from "@tanstack/react-query";
import { DayText } from "../../components/day-text.tsx";
import { Row, RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { mattersQuery } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { Loading } from "../../shell/loading.tsx";

/** The page. */
export function MattersPage({ groupRef }: GroupPageProps) {
  const session = usePageSession();
  const { shell, common } = session.words;
  const query = useQuery(mattersQuery(session, groupRef));
  if (query.error && !query.data) return <WorldNotice error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <Loading />;
  const open = query.data.rows.filter(({ voidedOn }) => voidedOn === null);
  return (
    <Section heading={shell.pages.matters} count={open.length}>
      <RowList label={shell.pages.matters}>
        {open.map(({ key, title, lastDay }) => (
          <Row key={key} title={title} facts={lastDay === null ? common.none : <DayText day={lastDay} />} />
        ))}
      </RowList>
    </Section>
  );
}
