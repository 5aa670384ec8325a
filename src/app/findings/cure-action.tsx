// The one thing that cures a finding: a way to the page where it is done, or a mail ready to copy to whoever does it.
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Link } from "wouter";
import type { Cure, MandateFinding } from "#domain/mandate-finding.ts";
import type { Words } from "#locales/sv.ts";
import { CopyBox } from "../components/copy-box.tsx";
import { supportNames } from "../components/who-adds-mandate.ts";
import { usePageSession } from "../session/page-words.ts";
import type { GroupPageProps } from "../shell/group-page-props.ts";
import { cureWay } from "./cure-way.ts";
import styles from "./findings.module.css";

interface CureActionProps extends Pick<GroupPageProps, "href" | "register"> {
  finding: MandateFinding;
  /** Opens the form that cures it where one already stands at the rule; left out elsewhere. */
  onHere?: () => void;
}

/** Nothing at all where there is nothing to do but wait. */
export function CureAction({ finding, href, register, onHere }: CureActionProps) {
  const { words, today, personId } = usePageSession();
  const [isOpen, setIsOpen] = useState(false);
  const { cure, source } = finding;
  if (cure === null) return null;
  const label = cureLabel(cure, words);
  const mail = mailFor(cure, register.group.title, source.quote, words);
  if (mail !== null) {
    return (
      <div className={styles.cure}>
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {label}
        </Button>
        {isOpen ? <CopyBox text={mail} /> : null}
      </div>
    );
  }
  const found = cureWay(cure, { register, personId, today }, href);
  if (found.way === "byOthers") {
    return <p className={styles.source}>{words.findings.doneBy(supportNames(register, today))}</p>;
  }
  if (onHere && isAtRule(cure)) {
    return (
      <div className={styles.cure}>
        <Button onClick={onHere}>{label}</Button>
      </div>
    );
  }
  return (
    <p className={styles.cure}>
      <Link href={found.to} className={styles.link}>
        {found.way === "propose" ? words.findings.cures.propose : label}
      </Link>
    </p>
  );
}

const isAtRule = ({ cure }: Cure) => cure === "record" || cure === "set-last-day" || cure === "answer";

function mailFor(cure: Cure, group: string, quote: string, { findings }: Words): string | null {
  const { mail } = findings;
  if (cure.cure === "ask-for-member") {
    return mail.askForMember(group, cure.organisation, quote, cure.appointer);
  }
  return cure.cure === "ask-for-chair" ? mail.askForChair(group, quote, cure.appointer) : null;
}

function cureLabel(cure: Cure, { findings: { cures } }: Words): string {
  switch (cure.cure) {
    case "ask-for-member":
      return cures.askForMember(cure.organisation);
    case "ask-for-chair":
      return cures.askForChair;
    case "add-member":
      return cures.addMember;
    case "change-membership":
      return cures.changeMembership;
    case "plan-meeting":
      return cures.planMeeting;
    case "publish-notes":
      return cures.publishNotes;
    case "set-publishing-place":
      return cures.setPublishingPlace;
    case "set-regions":
      return cures.setRegions;
    case "record":
      return cure.body === null ? cures.record : cures.recordBody(cure.body);
    case "hand-in":
      return cures.handIn;
    case "set-last-day":
      return cures.setLastDay;
    case "answer":
      return cures.answer;
  }
}
