// One seat: who holds it, in which role, on whose behalf and until when; vacant seats are said.
import { Button } from "@fluentui/react-components";
import type { Membership } from "#domain/entities.ts";
import { isCurrent } from "#domain/standing.ts";
import { formatDayLong } from "#locales/dates.ts";
import type { Day } from "#schema/day.ts";
import { useDayText } from "../../components/day-text.tsx";
import { Row } from "../../components/row.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { openerId } from "../../forms/use-focus-back.ts";
import { usePageSession } from "../../session/page-words.ts";

/** `onEdit` is left out for those who may not change members. */
export function MemberRow({ membership, onEdit }: { membership: Membership; onEdit?: () => void }) {
  const { words, today, locale } = usePageSession();
  const { members, common } = words;
  const dayText = useDayText();
  // A term is a legal period: its year is always said.
  const periodText = (day: Day) => formatDayLong(day, locale);
  const { personName, role, onBehalfOf, organisation, termStarts, termEnds, appointedBy, endedOn } =
    membership;
  const term =
    termEnds === null
      ? null
      : termStarts === null
        ? members.termUntil(periodText(termEnds))
        : members.term(periodText(termStarts), periodText(termEnds));
  const facts = [
    membership.isNational ? `${common.roles[role]}, ${members.national}` : common.roles[role],
    onBehalfOf === null ? organisation : members.represents(onBehalfOf),
    personName === null ? null : (term ?? members.termNotStated),
    appointedBy === null ? null : members.appointedBy(appointedBy),
    endedOn === null ? null : members.endedOn(dayText(endedOn)),
    personName !== null && membership.personId === null && isCurrent(membership, today)
      ? members.noAccount
      : null,
  ].filter((fact) => fact !== null);
  return (
    <Row
      title={personName ?? <StateMark tone="warn">{members.vacant}</StateMark>}
      facts={facts.join(" · ")}
      {...(onEdit
        ? {
            action: (
              <Button
                id={openerId(membership.key)}
                onClick={onEdit}
                aria-label={`${common.edit} ${personName ?? members.vacant}`}
              >
                {common.edit}
              </Button>
            ),
          }
        : {})}
    />
  );
}
