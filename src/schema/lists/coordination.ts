// The coordination site's lists: the log of what was sent to whom. Only coordinators and the service reach it.
import { defineList } from "../define-list.ts";
import { choice } from "../kinds/choice.ts";
import { dateTime, day } from "../kinds/day.ts";
import { isTextList, json } from "../kinds/json.ts";
import { number } from "../kinds/number.ts";
import { longText, text } from "../kinds/text.ts";
import { isNoticeSubjects, noticeSubjectExamples } from "./notice-subjects.ts";

/**
 * Notices (påminnelser): one recipient, one channel, one run day, with the reminder keys fixed before anything is
 * sent. Creating the row under its unique key is the claim to send it.
 */
export const notices = defineList("Notices", "coordination", {
  recipientId: text({ indexed: true }),
  recipientName: text({ required: true }),
  channel: choice(["activity"], { required: true }),
  sequence: number({ required: true, minimum: 0 }),
  runDay: day({ required: true, indexed: true }),
  reminderKeys: json(isTextList, [["0f".repeat(32)]], { required: true }),
  subjects: json(isNoticeSubjects, noticeSubjectExamples, { required: true }),
  progress: choice(["claimed", "sent", "failed", "notNeeded"], { required: true, indexed: true }),
  claimedAt: dateTime({ required: true }),
  runId: text({ required: true }),
  settledAt: dateTime({}),
  cause: longText({}),
  link: longText({}),
});
