// Översikt: who one is here, what must be in by which day, the next meeting, the latest notes, what to look at.
import { lazy, Suspense } from "react";
import { Link } from "wouter";
import { evaluate } from "#domain/evaluate.ts";
import { hasConfirmedMandate } from "#domain/mandate-confirmed.ts";
import { isDone, obligations } from "#domain/obligations.ts";
import { mayConfirmMandate, mayTakeStep } from "#domain/permissions.ts";
import { BrokenRows } from "../../components/broken-rows.tsx";
import { DayText, useDayText } from "../../components/day-text.tsx";
import { Remark } from "../../components/remark.tsx";
import { Row, RowList } from "../../components/row.tsx";
import { Columns, Section } from "../../components/section.tsx";
import { ObligationMark } from "../../components/state-mark.tsx";
import { useSession } from "../../session/session.tsx";
import type { GroupPageProps } from "../../shell/group-page-props.ts";
import { DueStrip } from "./due-strip.tsx";
import { findingText } from "./finding-text.ts";
import { LatestNotes } from "./latest-notes.tsx";
import { MemberStrip } from "./member-strip.tsx";
import { NextMeeting } from "./next-meeting.tsx";

const YearStrip = lazy(() => import("./year-strip.tsx").then((m) => ({ default: m.YearStrip })));
const OwnTasks = lazy(() => import("./own-tasks.tsx").then((m) => ({ default: m.OwnTasks })));
const RuleFindings = lazy(() => import("./rule-findings.tsx").then((m) => ({ default: m.RuleFindings })));

/** The first page of a group. The first paint needs nothing but the register. */
export function OverviewPage(props: GroupPageProps) {
  const { register, href } = props;
  const { words, today, personId } = useSession();
  const dayText = useDayText();
  const acting = { personId, register, today };
  const due = obligations(register, today);
  const open = due.filter((obligation) => !isDone(obligation));
  const leads = mayTakeStep(acting, "handIn") || mayTakeStep(acting, "receive");
  const { overview } = words;
  const isFollowed = register.group.followedFrom !== null;
  // Nothing is due only where it is known what would be.
  const unknown = !hasConfirmedMandate(register)
    ? overview.notKnownWhat
    : isFollowed
      ? null
      : overview.notFollowed;
  // Members see what is theirs to do; what is amiss is for those who lead, support and coordinate.
  const findings = leads ? evaluate(register, today) : [];
  // One person may do the same thing to two meetings on one day: the same words are said once.
  const remarks = [...new Set(findings.map((finding) => findingText(finding, words, dayText)))];
  const brokenRows = leads ? register.brokenRows : [];
  return (
    <>
      {leads ? (
        <DueStrip {...props} open={open} mayConfirm={mayConfirmMandate(acting)} />
      ) : (
        <MemberStrip {...props} />
      )}
      <Columns>
        <div>
          <NextMeeting {...props} />
          <Section heading={overview.mustBeDone} {...(unknown === null ? { count: open.length } : {})}>
            {open.length === 0 ? <p>{unknown ?? overview.nothingDue}</p> : null}
            <RowList>
              {open.map((obligation) => (
                <Row
                  key={obligation.key}
                  title={
                    <Link href={href("plan-report", obligation.key)}>
                      {overview.documentFor(obligation.rule.label, obligation.year)}
                    </Link>
                  }
                  facts={
                    <>
                      <DayText day={obligation.lastDay} />
                      {obligation.rule.receiver ? ` · ${overview.toReceiver(obligation.rule.receiver)}` : ""}
                    </>
                  }
                  action={<ObligationMark obligation={obligation} />}
                />
              ))}
            </RowList>
          </Section>
          <Suspense>
            <OwnTasks {...props} />
          </Suspense>
        </div>
        <div>
          <LatestNotes {...props} />
          {remarks.length + brokenRows.length > 0 ? (
            <Section heading={overview.attention} count={remarks.length + brokenRows.length}>
              <RowList>
                {remarks.map((text) => (
                  <Row key={text} title={<Remark>{text}</Remark>} />
                ))}
              </RowList>
              <BrokenRows rows={brokenRows} />
            </Section>
          ) : null}
        </div>
      </Columns>
      {leads ? (
        <Suspense>
          <RuleFindings {...props} />
        </Suspense>
      ) : null}
      {mayTakeStep(acting, "handIn") ? (
        <Suspense>
          <YearStrip {...props} />
        </Suspense>
      ) : null}
    </>
  );
}
