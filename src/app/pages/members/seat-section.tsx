// The seats the mandate demands, under the sentence that demands them: who fills each, and which are vacant.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Membership, Rule } from "#domain/entities.ts";
import type { Seat } from "#domain/seats.ts";
import { parseDay } from "#schema/day.ts";
import { Row, RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { openerId } from "../../forms/use-focus-back.ts";
import styles from "./members.module.css";
import { seatLabel } from "./seat-label.ts";
import { useTelling } from "./use-telling.ts";

interface SeatSectionProps {
  seats: readonly Seat[];
  /** The row of one membership, or its form. */
  rowOf: (membership: Membership) => ReactNode;
  /** Opens the form for somebody new in the seat; left out for those who may not change members. */
  onFill?: (seat: Seat) => void;
  /** What stands below the seats of a rule: its form for somebody new. */
  formFor: (seat: Seat) => ReactNode;
}

/** One block a rule, its sentence said once. */
export function SeatSection({ seats, rowOf, onFill, formFor }: SeatSectionProps) {
  const { words } = useTelling();
  const { members, rules, common } = words;
  const places = seats.reduce((sum, seat) => sum + seat.places, 0);
  const homes = homesOf(seats);
  const byRule = [...Map.groupBy(seats, ({ demandedBy }) => demandedBy)];
  return (
    <Section heading={members.seats.heading} count={places}>
      {byRule.map(([rule, demanded]) => (
        <div key={rule.key} className={styles.rule}>
          <h3>{rules.title(rule)}</h3>
          <blockquote dir="auto">{common.quote(rule.quote)}</blockquote>
          {isDraft(rule) ? <p className={styles.hint}>{common.underDraft}</p> : null}
          <RowList label={rules.title(rule)}>
            {demanded.map((seat) => (
              <SeatRows
                key={seatLabel(seat.what, words)}
                seat={seat}
                isHere={(membership) => homes.get(membership) === seat}
                rowOf={rowOf}
                {...(onFill ? { onFill } : {})}
                form={formFor(seat)}
              />
            ))}
          </RowList>
        </div>
      ))}
    </Section>
  );
}

/** The first seat each membership fills or is named for: there it has its whole row. */
function homesOf(seats: readonly Seat[]): Map<Membership, Seat> {
  const homes = new Map<Membership, Seat>();
  for (const seat of seats) {
    for (const membership of [...seat.memberships, ...seat.waiting]) {
      if (!homes.has(membership)) homes.set(membership, seat);
    }
  }
  return homes;
}

/** A mandate that is not adopted demands nothing yet. */
const isDraft = ({ judgedFrom, origin }: Rule) => judgedFrom === null && origin === "text";

interface SeatRowsProps extends Pick<SeatSectionProps, "rowOf" | "onFill"> {
  seat: Seat;
  /** Whether the membership has its whole row at this seat, and not further up on the page. */
  isHere: (membership: Membership) => boolean;
  form: ReactNode;
}

function SeatRows({ seat, isHere, rowOf, onFill, form }: SeatRowsProps) {
  const { words, longDay } = useTelling();
  const { members, common } = words;
  const label = seatLabel(seat.what, words);
  const people = [...seat.memberships, ...seat.waiting];
  // A place already on the list without a name says itself that it is vacant.
  const isSaid = seat.waiting.some(({ personName }) => personName === null);
  const vacancy =
    seat.places > 1 ? `${label} · ${members.seats.placesLeft(seat.vacant, seat.places)}` : label;
  const exception = seat.exception
    ? members.seats.excepted(longDay(parseDay(seat.exception.until) ?? 0), seat.exception.because)
    : null;
  return (
    <>
      {people.map((membership) => {
        if (isHere(membership)) return rowOf(membership);
        const facts = [label, common.roles[membership.role], members.seats.above];
        return (
          <Row
            key={membership.key}
            title={membership.personName ?? members.vacant}
            facts={[...new Set(facts)].join(" · ")}
          />
        );
      })}
      {seat.isVacant && !isSaid ? (
        <Row
          title={<StateMark tone={exception ? "neutral" : "warn"}>{members.vacant}</StateMark>}
          facts={exception ? `${vacancy} · ${exception}` : vacancy}
          action={
            onFill ? (
              <Button
                id={openerId(seatForm(seat, label))}
                aria-label={members.seats.fillThis(label)}
                onClick={() => onFill(seat)}
              >
                {members.seats.fill}
              </Button>
            ) : null
          }
        />
      ) : null}
      {form}
    </>
  );
}

/** The name of the form that fills a seat. */
export function seatForm(seat: Seat, label: string): string {
  return `seat.${seat.demandedBy.key}.${label}`;
}
