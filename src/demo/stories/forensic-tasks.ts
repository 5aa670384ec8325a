// What Samordningsråd rättspsykiatri has taken on and been asked: some of it by somebody who has only a mail address.
import type { Day } from "#schema/day.ts";
import { type Act, workingDay } from "../act.ts";
import { forensicPsychiatry as group } from "../groups.ts";
import { meetingKeyOf } from "../meeting-story.ts";
import { gun } from "../people.ts";
import { actionActs, matterActs } from "../task-story.ts";

/** The acts; `held` is the day of the meeting where things were taken on. */
export function forensicTasks(today: Day, held: Day): Act[] {
  const meetingKey = meetingKeyOf(group, held);
  return [
    ...actionActs(group, {
      title: "Beskriva kommunens boenden efter utskrivning",
      day: held + 1,
      meetingKey,
      owner: gun,
      lastDay: today + 3,
    }),
    ...actionActs(group, {
      title: "Ta fram siffror om beläggningen",
      day: held + 1,
      meetingKey,
      owner: "daniel",
      lastDay: today - 9,
    }),
    ...actionActs(group, {
      title: "Skicka årsplanen till processteamen",
      day: held + 1,
      meetingKey,
      owner: "lovisa",
      lastDay: today - 30,
      done: { day: workingDay(today - 33, -1), by: "lovisa" },
    }),
    ...matterActs(group, {
      title: "Hur ser kommunerna på samordnad planering vid utskrivning?",
      kind: "question",
      from: "Koncernledning hälso- och sjukvård",
      day: workingDay(today - 16, -1),
      owner: gun,
      lastDay: today + 9,
    }),
    ...matterActs(group, {
      title: "Nationellt kunskapsstöd för rättspsykiatrisk vård",
      kind: "consultation",
      from: "Nationellt programområde psykisk hälsa",
      day: workingDay(today - 130, -1),
      owner: "daniel",
      lastDay: today - 100,
      answered: { day: workingDay(today - 104, -1), by: "helena", comment: "Svaret lämnades gemensamt." },
    }),
  ];
}
