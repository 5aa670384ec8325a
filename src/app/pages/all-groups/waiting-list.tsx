// Väntar på dig: what a coordinator is asked for, in two short lists side by side.
import { Button } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import type { Register } from "#domain/entities.ts";
import { wallTimeOf } from "#schema/stockholm.ts";
import { useDayText } from "../../components/day-text.tsx";
import { Row, RowList } from "../../components/row.tsx";
import { Section } from "../../components/section.tsx";
import { proposalsOfAllQuery } from "../../queries.ts";
import { usePageSession } from "../../session/page-words.ts";
import { hrefOf } from "../../shell/routes.ts";
import styles from "./all-groups.module.css";
import { coordinatedBy, openProposals, waitingFor } from "./waiting.ts";

const seenAtFirst = 4;

/** Nothing at all when nothing waits. */
export function WaitingList({ registers }: { registers: readonly Register[] }) {
  const session = usePageSession();
  const { words, personId, today } = session;
  const { personal, common } = words;
  const dayText = useDayText();
  const { toReceive, terms } = waitingFor(registers, personId, today);
  const own = coordinatedBy(registers, personId);
  const query = useQuery(
    proposalsOfAllQuery(
      session,
      own.map(({ group }) => group),
    ),
  );
  const proposals = openProposals(own, query.data?.proposals ?? []);
  const unread = query.error ? own.length : (query.data?.unreadGroups.length ?? 0);
  if (toReceive.length + terms.length + proposals.length + unread === 0) return null;
  return (
    <Section heading={personal.waiting}>
      <div className={styles.waiting}>
        <ShortList heading={personal.toReceive}>
          {toReceive.map(({ group, obligation, handIn }) => {
            const made = dayText(wallTimeOf(handIn.row.createdAt).day);
            const document = personal.documentFor(obligation.rule.label, obligation.year);
            const subPage = { page: "plan-report", groupKey: group.key, thing: obligation.key } as const;
            return (
              <Row
                key={obligation.key}
                title={group.title}
                facts={`${document} · ${personal.handedInOn(made, handIn.row.createdBy.name)}`}
                action={
                  <Link href={hrefOf(subPage)} aria-label={`${personal.read}: ${group.title}, ${document}`}>
                    {personal.read}
                  </Link>
                }
              />
            );
          })}
        </ShortList>
        <ShortList heading={personal.proposals}>
          {proposals.map(({ group, proposal }) => {
            const { kind, title } = proposal;
            const tells = words.members.proposals.tells;
            const what = kind === "changeMembership" ? tells.changeMembership(title, "") : tells[kind](title);
            return (
              <Row
                key={proposal.key}
                title={group.title}
                facts={`${what} · ${personal.askedBy(
                  dayText(wallTimeOf(proposal.row.createdAt).day),
                  proposal.row.createdBy.name,
                )}`}
                action={
                  <Link
                    href={hrefOf({ page: "members", groupKey: group.key })}
                    aria-label={`${personal.decide}: ${group.title}, ${what}`}
                  >
                    {personal.decide}
                  </Link>
                }
              />
            );
          })}
        </ShortList>
        <ShortList heading={personal.termsEnding}>
          {terms.map(({ group, membership, day, hasEnded, appointing }) => {
            const name = membership.personName ?? common.none;
            const when = (hasEnded ? personal.termEnded : personal.termEnds)(dayText(day));
            const appoints =
              appointing.appointedBy === null
                ? personal.appointedByUnknown
                : personal.appointedBy(appointing.appointedBy);
            return (
              <Row
                key={membership.key}
                title={`${name}, ${group.title}`}
                facts={`${common.roles[membership.role]} · ${when} · ${appoints}`}
                action={
                  <Link
                    href={hrefOf({ page: "members", groupKey: group.key })}
                    aria-label={`${personal.open}: ${name}, ${group.title}`}
                  >
                    {personal.open}
                  </Link>
                }
              />
            );
          })}
        </ShortList>
      </div>
      {unread > 0 ? <p className={styles.remark}>{personal.proposalsUnread(unread)}</p> : null}
    </Section>
  );
}

function ShortList({ heading, children }: { heading: string; children: ReactNode[] }) {
  const { personal } = usePageSession().words;
  const [isWhole, setWhole] = useState(false);
  if (children.length === 0) return null;
  const seen = isWhole ? children : children.slice(0, seenAtFirst);
  const hidden = children.length - seen.length;
  return (
    <div>
      <h3 className={styles.small}>
        {heading} <span className={styles.quiet}>{children.length}</span>
      </h3>
      <RowList label={heading}>{seen}</RowList>
      {hidden > 0 ? (
        <Button appearance="subtle" className={styles.subtle ?? ""} onClick={() => setWhole(true)}>
          {personal.showTheRest(hidden)}
        </Button>
      ) : null}
    </div>
  );
}
