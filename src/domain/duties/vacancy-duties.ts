// Seats (platser i gruppen) that nobody fills: those the mandate demands, and places on the list without a name.
import { appointingOf } from "#domain/appointments.ts";
import type { Duty } from "#domain/duty.ts";
import type { Membership, WholeRegister } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { standsFor } from "#domain/seat-match.ts";
import { type Seat, seatsOf } from "#domain/seats.ts";
import { isCurrent } from "#domain/standing.ts";
import type { Day } from "#schema/day.ts";
import { dutyIn } from "./duty-in.ts";
import { placeEmptySince, seatEmptySince } from "./empty-since.ts";
import { seatedAs, seatName } from "./seat-name.ts";
import type { Waiting } from "./waiting.ts";

/** One duty a seat, however many of its places are empty; a place on the list that waits for it is told with it. */
export function vacancyDuties({ register, followedFrom, rules, endsOn, today }: Waiting): Duty[] {
  if (followedFrom === null || (endsOn !== null && endsOn < today)) return [];
  const vacant = seatsOf({ ...register, rules: [...rules] }, today).filter(({ isVacant }) => isVacant);
  const told = new Set(vacant.flatMap(({ waiting }) => waiting));
  const places = register.memberships.filter(
    (one) => one.personName === null && isCurrent(one, today) && !told.has(one),
  );
  return [
    ...vacant
      .filter(({ exception }) => exception === null)
      .map((seat) => ofSeat(seat, register, seatEmptySince(seat, register, followedFrom, today))),
    ...places.map((place) => ofPlace(place, register, placeEmptySince(place, register, followedFrom, today))),
  ];
}

function ofSeat({ what, vacant, demandedBy }: Seat, register: WholeRegister, day: Day): Duty {
  const { appointedBy } = appointingOf(register, seatedAs(what));
  return vacancy(register, {
    key: keyOf("vacancy", register.group.key, seatName(what), day),
    facts: {
      kind: "vacancy",
      seat: what.seat,
      name: what.seat === "region" ? what.region : null,
      role: "role" in what ? what.role : null,
      vacant,
      appointedBy,
    },
    day,
    isSoft: demandedBy.judgedFrom === null,
  });
}

function ofPlace(place: Membership, register: WholeRegister, day: Day): Duty {
  const { role } = place;
  const { appointedBy } = appointingOf(register, place);
  return vacancy(register, {
    key: keyOf("vacancy", place.key, day),
    facts: { kind: "vacancy", seat: "named", name: standsFor(place), role, vacant: 1, appointedBy },
    day,
    isSoft: false,
  });
}

function vacancy({ group }: WholeRegister, said: Pick<Duty, "key" | "facts" | "day" | "isSoft">): Duty {
  return dutyIn(group.key, { ...said, owner: { who: "leader" }, page: "members" });
}
