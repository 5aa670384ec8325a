// Ledamöter: who sits in the group, on whose behalf and for how long; and for those who keep the list, changing it.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Membership, Role } from "#domain/entities.ts";
import { mayEditMembers } from "#domain/permissions.ts";
import { isCurrent } from "#domain/standing.ts";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { Strip } from "../../components/strip.tsx";
import { openerId, useFocusBack } from "../../forms/use-focus-back.ts";
import { usePageSession } from "../../session/page-words.ts";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { AddMemberForm, ChangeMemberForm } from "./member-form.tsx";
import { MemberRow } from "./member-row.tsx";

/** Those who count as members when a mandate says how many there shall be; the rest support or are co-opted. */
const seated: readonly Role[] = ["chair", "viceChair", "convener", "member"];
const rank: readonly Role[] = [
  "chair",
  "viceChair",
  "convener",
  "member",
  "contactPerson",
  "processSupport",
  "secretary",
  "coOpted",
];

/** Every seat of the group, filled or vacant. */
export function MembersPage({ register, groupRef }: GroupPageProps) {
  const { words, today, personId } = usePageSession();
  const { members } = words;
  const [edited, setEdited] = useState<string | null>(null);
  useFocusBack(edited);
  const mayEdit = mayEditMembers({ register, personId, today });
  const sorted = register.memberships.toSorted(
    (a, b) =>
      rank.indexOf(a.role) - rank.indexOf(b.role) ||
      (a.onBehalfOf ?? "").localeCompare(b.onBehalfOf ?? "", "sv") ||
      (a.personName ?? "").localeCompare(b.personName ?? "", "sv") ||
      a.key.localeCompare(b.key),
  );
  // A term that has run out is not over until somebody ends it: the person is still on the list.
  const isListed = (one: Membership) => one.endedOn === null || one.endedOn >= today;
  const seats = sorted.filter((one) => isListed(one) && seated.includes(one.role));
  const others = sorted.filter((one) => isListed(one) && !seated.includes(one.role));
  const earlier = sorted.filter((one) => !isListed(one));
  const filled = seats.filter((one) => one.personName !== null && isCurrent(one, today));
  const broken = register.brokenRows.filter(({ list }) => list === "Memberships");

  const rows = (list: Membership[]) => (
    <RowList>
      {list.map((membership) =>
        edited === membership.key ? (
          <li key={membership.key}>
            <ChangeMemberForm
              groupKey={groupRef.key}
              membership={membership}
              onClose={() => setEdited(null)}
            />
          </li>
        ) : (
          <MemberRow
            key={membership.key}
            membership={membership}
            {...(mayEdit ? { onEdit: () => setEdited(membership.key) } : {})}
          />
        ),
      )}
    </RowList>
  );

  return (
    <>
      <Strip
        sentence={seats.length === 0 ? members.none : members.summary(filled.length, seats.length)}
        {...(mayEdit ? {} : { under: members.whoMayEdit })}
        action={
          mayEdit && edited === null ? (
            <Button id={openerId("new")} appearance="primary" onClick={() => setEdited("new")}>
              {members.add}
            </Button>
          ) : null
        }
      />
      {edited === "new" ? <AddMemberForm groupKey={groupRef.key} onClose={() => setEdited(null)} /> : null}
      <BrokenRows rows={broken} />
      <Section heading={members.heading} count={seats.length}>
        {rows(seats)}
      </Section>
      {others.length > 0 ? (
        <Section heading={members.others} count={others.length}>
          {rows(others)}
        </Section>
      ) : null}
      {earlier.length > 0 ? (
        <Section heading={members.earlier} count={earlier.length}>
          {rows(earlier)}
        </Section>
      ) : null}
    </>
  );
}
