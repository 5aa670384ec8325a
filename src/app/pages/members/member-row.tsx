// One membership: who holds it, in which role, on whose behalf and until when; a place without a name is said.
import { Button } from "@fluentui/react-components";
import { appointingOf } from "#domain/appointments.ts";
import type { Membership, Register } from "#domain/entities.ts";
import { Remark } from "../../components/remark.tsx";
import { Row } from "../../components/row.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { openerId } from "../../forms/use-focus-back.ts";
import { interestsText, memberFacts } from "./member-facts.ts";
import { useTelling } from "./use-telling.ts";

interface MemberRowProps {
  register: Register;
  membership: Membership;
  /** Left out for those who may not change members. */
  onEdit?: () => void;
}

/** The row of one membership. */
export function MemberRow({ register, membership, onEdit }: MemberRowProps) {
  const telling = useTelling();
  const { members, common } = telling.words;
  const { personName, key } = membership;
  const interests = interestsText(membership, telling);
  const facts = memberFacts(membership, appointingOf(register, membership), telling);
  if (interests && !interests.hasRunOut) facts.push(interests.text);
  return (
    <Row
      title={personName ?? <StateMark tone="warn">{members.vacant}</StateMark>}
      facts={
        <>
          {facts.join(" · ")}
          {interests?.hasRunOut ? (
            <div>
              <Remark>{interests.text}</Remark>
            </div>
          ) : null}
        </>
      }
      {...(onEdit
        ? {
            action: (
              <Button
                id={openerId(key)}
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
