// The member's first sentence: why one sits here, for whom, appointed by whom, until when.
import { Link } from "wouter";
import type { Membership } from "#domain/entities.ts";
import { mayPropose } from "#domain/permissions.ts";
import { holdersOf, isCurrent } from "#domain/standing.ts";
import { DayText } from "../../components/day-text.tsx";
import { Strip } from "../../components/strip.tsx";
import { useSession } from "../../session/session.tsx";
import type { GroupPageProps } from "../../shell/group-page-props.ts";

/** Nothing at all for somebody who is not on the group's list. */
export function MemberStrip({ register, href }: GroupPageProps) {
  const { words, personId, today } = useSession();
  const { overview, common } = words;
  const own = register.memberships.filter((one) => one.personId !== null && one.personId === personId);
  const membership = own.find((one) => isCurrent(one, today)) ?? own[0];
  if (!membership) return null;
  const support = holdersOf(register, ["processSupport"], today)[0];
  const asked = support
    ? `${support.personName}, ${common.roles.processSupport.toLowerCase()}`
    : (register.group.coordinatorName ?? common.notStated);
  const role = common.roles[membership.role];
  // Not begun yet is still "you are": only what has been is told as past.
  const isOver = [membership.termEnds, membership.endedOn].some((day) => day !== null && day < today);
  return (
    <Strip
      sentence={
        membership.onBehalfOf ? (
          <>
            {(isOver ? overview.youWere : overview.youAre)(role)}
            <strong>{membership.onBehalfOf}</strong>
          </>
        ) : (
          (isOver ? overview.youWereRoleOnly : overview.youAreRoleOnly)(role)
        )
      }
      {...(mayPropose({ register, personId, today })
        ? { under: <Link href={href("members", "propose")}>{overview.notRight}</Link> }
        : {})}
      facts={[
        { term: overview.appointedBy, value: membership.appointedBy ?? common.notStated },
        { term: overview.term, value: <TermText membership={membership} /> },
        { term: overview.questionsTo, value: asked },
      ]}
    />
  );
}

function TermText({ membership: { termEnds } }: { membership: Membership }) {
  const { words, today } = useSession();
  if (termEnds === null) return words.common.notStated;
  const tell = termEnds < today ? words.overview.ended : words.overview.until;
  return (
    <>
      {tell("")}
      <DayText day={termEnds} />
    </>
  );
}
