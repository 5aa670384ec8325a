// The row that claims a notice: everything that will be said is fixed in it before anything is sent.
import { channelEntityId, personalEntityId, teamsLink } from "#domain/deep-link.ts";
import type { NewNotice } from "#domain/entities.ts";
import { noticeKey, type PlannedNotice, type PlannedSubject } from "#domain/notices.ts";
import type { Wish } from "./wish.ts";

/** The cause in the log when there is nobody to reach. */
export const nobodyCause = "nobody";

/** The new row for a planned notice, claimed at `now`; for nobody it is settled at once, as failed. */
export function noticeRow(planned: PlannedNotice, sequence: number, now: number, wish: Wish): NewNotice {
  const { recipient, subjects, reminderKeys } = planned;
  const isReachable = recipient.id !== null;
  return {
    key: noticeKey(recipient.id, sequence),
    recipientId: recipient.id,
    recipientName: recipient.name,
    recipientMail: recipient.mail,
    speaks: recipient.speaks,
    trigger: "schedule",
    channel: "activity",
    waysLeft: null,
    attempts: null,
    sequence,
    runDay: wish.today,
    reminderKeys,
    subjects: subjects.map(({ subject }) => subject),
    progress: isReachable ? "claimed" : "failed",
    claimedAt: now,
    runId: wish.runId,
    settledAt: isReachable ? null : now,
    cause: isReachable ? null : nobodyCause,
    link: linkTo(subjects[0], recipient.isMember, wish),
    draftId: null,
    messageId: null,
  };
}

/** The page where it is handed in: in the group's channel for those who sit there, else in the personal app. */
function linkTo({ duty, group }: PlannedSubject, isMember: boolean, { teamsAppId, siteHost }: Wish): string {
  const channelId = isMember ? group.channelId : null;
  const page = { page: duty.page, ...(duty.thing === null ? {} : { thing: duty.thing }) };
  return teamsLink({
    teamsAppId,
    channelId,
    entityId: channelId === null ? personalEntityId : channelEntityId(group.key),
    subPage: channelId === null ? { ...page, groupKey: group.key } : page,
    webUrl: `https://${siteHost}${group.sitePath}`,
    label: group.title,
  });
}
