// Ledamöter: which seats the mandate demands and who fills them, whose term ends when, what is proposed; and for those
// who keep the list, changing it.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { mayDecideProposal, mayEditMembers, mayPropose } from "#domain/permissions.ts";
import { countedRoles } from "#domain/seat-match.ts";
import { isListed, rulesWithoutRegions, seatsOf } from "#domain/seats.ts";
import { isCurrent } from "#domain/standing.ts";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { Remark } from "../../components/remark.tsx";
import { Strip } from "../../components/strip.tsx";
import { openerId, useFocusBack } from "../../forms/use-focus-back.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { AddMemberForm } from "./member-form.tsx";
import { inOrder } from "./member-lists.ts";
import { MemberSections } from "./member-sections.tsx";
import { ProposalForm } from "./proposal-form.tsx";
import { ProposalSections } from "./proposal-sections.tsx";
import { TermSection } from "./term-section.tsx";

/** A link that ends with this opens the form for a change proposal; one that names a membership opens its form. */
const proposing = "propose";

/** Every seat of the group, filled or vacant. */
export function MembersPage({ register, groupRef, thing }: GroupPageProps) {
  const { words, today, personId } = usePageSession();
  const { members } = words;
  const acting = { register, personId, today };
  const [mayEdit, mayAsk] = [mayEditMembers(acting), mayPropose(acting)];
  const listed = inOrder(register.memberships.filter((one) => isListed(one, today)));
  const [open, setOpen] = useState(() => {
    if (thing === proposing && mayAsk) return proposing;
    return mayEdit && listed.some(({ key }) => key === thing) ? thing : null;
  });
  useFocusBack(open);
  const seats = seatsOf(register, today);
  const broken = register.brokenRows.filter(({ list }) => list === "Memberships");
  const summary = () => {
    if (seats.length > 0) {
      const places = seats.reduce((sum, seat) => sum + seat.places, 0);
      const vacant = seats.reduce((sum, seat) => sum + seat.vacant, 0);
      return members.demandedSummary(places - vacant, places);
    }
    const counted = listed.filter(({ role }) => countedRoles.includes(role));
    const sitting = counted.filter((one) => one.personName !== null && isCurrent(one, today));
    return counted.length === 0 ? members.none : members.summary(sitting.length, counted.length);
  };
  const action = mayEdit
    ? { form: "new", label: members.add }
    : mayAsk
      ? { form: proposing, label: members.proposals.propose }
      : null;
  return (
    <>
      <Strip
        sentence={summary()}
        {...(mayEdit ? {} : { under: members.whoMayEdit })}
        action={
          action && open === null ? (
            <Button id={openerId(action.form)} appearance="primary" onClick={() => setOpen(action.form)}>
              {action.label}
            </Button>
          ) : null
        }
      />
      {open === "new" ? <AddMemberForm register={register} onClose={() => setOpen(null)} /> : null}
      {open === proposing ? (
        <ProposalForm groupRef={groupRef} memberships={listed} onClose={() => setOpen(null)} />
      ) : null}
      <BrokenRows rows={broken} />
      {rulesWithoutRegions(register).length > 0 ? <Remark>{members.seats.regionsUnknown}</Remark> : null}
      <ProposalSections
        groupRef={groupRef}
        register={register}
        mayDecide={mayDecideProposal(acting)}
        open={open}
        onOpen={setOpen}
      >
        <MemberSections register={register} seats={seats} mayEdit={mayEdit} open={open} onOpen={setOpen}>
          <TermSection register={register} />
        </MemberSections>
      </ProposalSections>
    </>
  );
}
