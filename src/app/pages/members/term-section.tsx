// Whose term ends when, and who appoints according to this very mandate.
import { appointingOf } from "#domain/appointments.ts";
import type { Register } from "#domain/entities.ts";
import { Row, RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { endingTerms } from "./ending-terms.ts";
import { appointerText } from "./term-text.ts";
import { useTelling } from "./use-telling.ts";

/** Nothing where no term ends within a year. */
export function TermSection({ register }: { register: Register }) {
  const { words, today, longDay } = useTelling();
  const { members, common } = words;
  const ending = endingTerms(register, today);
  if (ending.length === 0) return null;
  return (
    <Section heading={members.terms.heading} count={ending.length}>
      <RowList>
        {ending.map((membership) => {
          const { key, personName, role, termEnds } = membership;
          const when = (termEnds < today ? members.terms.ended : members.terms.ends)(longDay(termEnds));
          const how = appointerText(appointingOf(register, membership), words);
          return <Row key={key} title={personName} facts={[common.roles[role], when, how].join(" · ")} />;
        })}
      </RowList>
    </Section>
  );
}
