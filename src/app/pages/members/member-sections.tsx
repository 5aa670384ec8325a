// Everybody on the group's list: in the seats the mandate demands, beside them, and those who have left.
import type { ReactNode } from "react";
import type { Membership, Register } from "#domain/entities.ts";
import { besideSeats, isListed, type Seat } from "#domain/seats.ts";
import { RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { AddMemberForm, ChangeMemberForm } from "./member-form.tsx";
import { inOrder } from "./member-lists.ts";
import { MemberRow } from "./member-row.tsx";
import styles from "./members.module.css";
import { seatLabel } from "./seat-label.ts";
import { SeatSection, seatForm } from "./seat-section.tsx";

interface MemberSectionsProps {
  register: Register;
  seats: readonly Seat[];
  mayEdit: boolean;
  /** The form that is open on the page, if any. */
  open: string | null;
  onOpen: (form: string | null) => void;
  /** What stands between those who sit and those who have left. */
  children: ReactNode;
}

/** A row is its own form while it is changed. */
export function MemberSections({ register, seats, mayEdit, open, onOpen, children }: MemberSectionsProps) {
  const { words, today } = usePageSession();
  const { members } = words;
  const { beyond, notCounted } = besideSeats(register, seats, today);
  const earlier = register.memberships.filter((one) => !isListed(one, today));
  const onClose = () => onOpen(null);

  const rowOf = (membership: Membership) =>
    open === membership.key ? (
      <li key={membership.key}>
        <ChangeMemberForm register={register} membership={membership} onClose={onClose} />
      </li>
    ) : (
      <MemberRow
        key={membership.key}
        register={register}
        membership={membership}
        {...(mayEdit ? { onEdit: () => onOpen(membership.key) } : {})}
      />
    );
  const formFor = (seat: Seat) => {
    const label = seatLabel(seat.what, words);
    if (open !== seatForm(seat, label)) return null;
    return (
      <li>
        <AddMemberForm
          register={register}
          name={`member.${open}`}
          heading={members.seats.fillThis(label)}
          filled={seatTexts(seat)}
          onClose={onClose}
        />
      </li>
    );
  };
  const section = (heading: string, list: readonly Membership[], help: string | null) =>
    list.length === 0 ? null : (
      <Section heading={heading} count={list.length}>
        {help === null ? null : <p className={styles.hint}>{help}</p>}
        <RowList>{inOrder(list).map(rowOf)}</RowList>
      </Section>
    );

  const areDemanded = seats.length > 0;
  return (
    <>
      {areDemanded ? (
        <SeatSection
          seats={seats}
          rowOf={rowOf}
          formFor={formFor}
          {...(mayEdit ? { onFill: (seat) => onOpen(seatForm(seat, seatLabel(seat.what, words))) } : {})}
        />
      ) : null}
      {areDemanded
        ? section(members.seats.beyond, beyond, members.seats.beyondHelp)
        : section(members.heading, beyond, null)}
      {section(members.others, notCounted, members.seats.notCountedHelp)}
      {children}
      {section(members.earlier, earlier, null)}
    </>
  );
}

/** What is known of whoever takes the seat. */
function seatTexts({ what }: Seat): Record<string, string> {
  if (what.seat === "region") return { onBehalfOf: what.region };
  if (what.seat === "national") return { isNational: "yes" };
  return what.seat === "municipality" ? {} : { role: what.role };
}
