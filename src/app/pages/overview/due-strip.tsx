// The chair's first sentence: what must be in, by which last day, how many days are left, with the one button.
import { Button } from "@fluentui/react-components";
import { useLocation } from "wouter";
import { hasConfirmedMandate } from "#domain/mandate-confirmed.ts";
import type { Obligation } from "#domain/obligations.ts";
import { useDayText } from "../../components/day-text.tsx";
import { Strip } from "../../components/strip.tsx";
import { whoAddsMandate } from "../../components/who-adds-mandate.ts";
import { useSession } from "../../session/session.tsx";
import type { GroupPageProps } from "../../shell/group-page-props.ts";

interface DueStripProps extends GroupPageProps {
  open: readonly Obligation[];
  mayConfirm: boolean;
}

/** The most urgent plan or report; where no mandate is confirmed, the way to confirm one. */
export function DueStrip({ register, href, open, mayConfirm }: DueStripProps) {
  const { words, today } = useSession();
  const { overview } = words;
  const dayText = useDayText();
  const [, navigate] = useLocation();
  const first = open.find((obligation) => obligation.progress !== "handedIn");
  if (!hasConfirmedMandate(register)) {
    return (
      <Strip
        sentence={overview.noMandate}
        under={mayConfirm ? overview.noMandateAdvice : whoAddsMandate(register, today, words.common)}
        action={
          mayConfirm ? (
            <Button appearance="primary" onClick={() => navigate(href("mandate"))}>
              {overview.addMandate}
            </Button>
          ) : null
        }
      />
    );
  }
  if (!first) {
    const isFollowed = register.group.followedFrom !== null;
    return <Strip sentence={isFollowed ? overview.nothingDue : overview.notFollowed} />;
  }
  const { rule, year, lastDay, daysLeft, isSoft } = first;
  const isLate = daysLeft < 0;
  const mid = isLate ? overview.lateSentence.mid : overview.dueSentence.mid;
  return (
    <Strip
      sentence={
        <>
          <strong>{overview.documentFor(rule.label, year)}</strong>
          {mid}
          <strong>{dayText(lastDay)}</strong>
          {". "}
          {isLate ? `${words.common.lateBy(-daysLeft)}.` : `${words.common.daysLeft(daysLeft)}.`}
        </>
      }
      under={[
        rule.lastDay === null || rule.lastDayFrom === "own" ? null : overview.theText(rule.lastDay.words),
        rule.receiver === null ? null : overview.toReceiver(rule.receiver),
        isSoft ? words.common.underDraft : null,
      ]
        .filter((part) => part !== null)
        .join(" · ")}
      action={
        <Button appearance="primary" onClick={() => navigate(href("plan-report", first.key))}>
          {overview.handIn}
        </Button>
      }
    />
  );
}
