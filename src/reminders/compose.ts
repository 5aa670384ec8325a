// From a row of the log to the messages it says, way by way, and the line it gives in the report.
import { chainOf } from "#domain/chain-id.ts";
import { pages } from "#domain/deep-link.ts";
import type { NewNotice, Notice, Register } from "#domain/entities.ts";
import { noticeLink } from "#domain/notice-link.ts";
import { duties } from "#locales/sv/duties.ts";
import { type ActivityMessage, activityMessage } from "#messages/activity-message.ts";
import { type MailMessage, mailMessage } from "#messages/mail-message.ts";
import type { NoticeSubject } from "#schema/lists/notice-subjects.ts";
import type { NoticeReport } from "./result.ts";
import type { Run } from "./run-state.ts";
import type { Wish } from "./wish.ts";

/** What a row says, in its reader's language. */
export interface Composed {
  activity: ActivityMessage;
  mail(): MailMessage;
}

/** The messages of a row. Throws RangeError for a row that says nothing. */
export function composed(row: NewNotice | Notice, run: Composing): Composed {
  const [first, ...others] = row.subjects;
  if (!first) throw new RangeError(`The row ${row.key} says nothing.`);
  const subjects = [first, ...others] as const;
  const { today } = run.wish;
  const locale = row.speaks ?? "sv";
  const { link } = row;
  const coordinator = coordinatorOf(run.registers.get(first.groupKey));
  const linkOf = (subject: NoticeSubject) => (subject === first ? link : linkTo(subject, row, run));
  return {
    activity: activityMessage({ subjects, webUrl: link ?? "", chainId: chainOf(row) }, locale, today),
    mail: () => mailMessage({ subjects, linkOf, coordinator, from: handOf(row) }, locale, today),
  };
}

type Composing = Pick<Run, "registers"> & { wish: Pick<Wish, "today" | "teamsAppId" | "siteHost"> };

/** Whom an answer to a mail about the group reaches. */
function coordinatorOf(register: Register | undefined) {
  if (!register) return null;
  const { coordinatorName, coordinatorMail } = register.group;
  const name = coordinatorName ?? coordinatorMail;
  return name === null ? null : { name, address: coordinatorMail };
}

/** Who reminds by hand, as SharePoint says; null when the service does. */
function handOf(row: NewNotice | Notice): string | null {
  return row.trigger === "hand" && "row" in row ? row.row.createdBy.name : null;
}

/** Where another subject than the first opens; null when its group cannot be read tonight. */
export function linkTo(
  { groupKey, page: name, thing }: NoticeSubject,
  row: NewNotice,
  run: Composing,
): string | null {
  const register = run.registers.get(groupKey);
  const page = pages.find((known) => known === name);
  if (!register || !page) return null;
  return noticeLink({ duty: { page, thing }, group: register.group }, sitsIn(register, row), run.wish);
}

/** Whether the reader is on the group's list, and so finds the tab in its channel. */
function sitsIn({ memberships }: Register, { recipientId, recipientMail }: NewNotice): boolean {
  return memberships.some(
    ({ personId, personMail, endedOn }) =>
      endedOn === null &&
      (personId === null ? personMail !== null && personMail === recipientMail : personId === recipientId),
  );
}

/** The row's line in the report. */
export function reportOf(
  row: NewNotice,
  { activity }: Composed,
  progress: NoticeReport["progress"],
  cause: string | null = row.cause,
): NoticeReport {
  return {
    to: row.recipientId,
    name: row.recipientName,
    channel: row.channel,
    waysLeft: row.waysLeft ?? [],
    attempts: (row.attempts ?? []).map((attempt) => ({ channel: attempt.channel, cause: attempt.cause })),
    keys: row.reminderKeys,
    text: activity.previewText,
    webUrl: activity.webUrl,
    progress,
    ...(cause === null ? {} : { cause }),
    why: row.subjects.map(({ groupName, facts, day, step, dueOn, isLate, insteadOf }) => ({
      group: groupName,
      what: duties.title(facts),
      kind: facts.kind,
      day,
      step,
      dueOn,
      isLate,
      ...(insteadOf === null ? {} : { insteadOf }),
    })),
  };
}
