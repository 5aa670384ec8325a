// Notes of meetings that were held, until they are published.
import type { Duty } from "#domain/duty.ts";
import { keyOf } from "#domain/keys.ts";
import { notesDemandOf } from "#domain/mandate-rules/notes-demand.ts";
import { patienceDays, unsettledMeetings } from "#domain/mandate-rules/unpublished-meetings.ts";
import { isDemanding } from "#domain/seat-demands.ts";
import { exceptionOn } from "#domain/seat-exception.ts";
import { formatDay } from "#schema/day.ts";
import { dutyIn } from "./duty-in.ts";
import { countsFrom, type Waiting } from "./waiting.ts";

/** One duty a meeting, by the earliest day that any rule sets; 30 days after it, our own measure, where none does. */
export function notesDuties({ register, followedFrom, rules, today }: Waiting): Duty[] {
  if (followedFrom === null) return [];
  const byMeeting = new Map<string, Duty>();
  for (const rule of rules.filter(isDemanding)) {
    const demand = notesDemandOf(rule, register);
    if (demand === null || exceptionOn(rule, null, today) !== null) continue;
    const since = { register, today, from: countsFrom(rule, followedFrom) };
    for (const { meeting, day } of unsettledMeetings(since, demand)) {
      const by = day + (demand.withinDays ?? patienceDays);
      if (by >= (byMeeting.get(meeting.key)?.day ?? Number.POSITIVE_INFINITY)) continue;
      const duty = dutyIn(register.group.key, {
        key: keyOf("notes", meeting.key),
        facts: { kind: "notes", title: meeting.title, heldOn: formatDay(day) },
        day: by,
        owner: { who: "leader" },
        page: "meetings",
        thing: meeting.key,
        isSoft: rule.judgedFrom === null,
      });
      byMeeting.set(meeting.key, duty);
    }
  }
  return [...byMeeting.values()];
}
