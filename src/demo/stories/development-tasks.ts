// What RSG Stöd för utveckling has taken on and been asked: something late with a guest, something due soon with
// another, something done; a nomination past its day that nobody is named for, a remiss, a question answered.
import type { Day } from "#schema/day.ts";
import { type Act, workingDay } from "../act.ts";
import { developmentSupport as group } from "../groups.ts";
import { meetingKeyOf } from "../meeting-story.ts";
import { actionActs, matterActs } from "../task-story.ts";

/** The acts; `held` are the days of the two meetings where things were taken on. */
export function developmentTasks(today: Day, held: { falun: Day; plan: Day }): Act[] {
  const [falun, plan] = [meetingKeyOf(group, held.falun), meetingKeyOf(group, held.plan)];
  return [
    ...actionActs(group, {
      title: "Samla in regionernas förslag till nya mål",
      day: held.plan + 1,
      meetingKey: plan,
      owner: "gustav",
      lastDay: today - 4,
    }),
    ...actionActs(group, {
      title: "Stämma av de nya målen med kommunerna",
      day: held.plan + 1,
      meetingKey: plan,
      owner: "birgitta",
      lastDay: today + 6,
    }),
    ...actionActs(group, {
      title: "Föreslå datum för nätverkets två träffar",
      day: held.falun + 1,
      meetingKey: falun,
      owner: "fredrik",
      lastDay: today - 80,
      done: { day: workingDay(today - 86, -1), by: "fredrik", comment: "Den 14 i månaden, vår och höst." },
    }),
    ...matterActs(group, {
      title: "Vägledning för stöd vid förändrade levnadsvanor",
      kind: "consultation",
      from: "Nationellt programområde levnadsvanor",
      day: workingDay(today - 19, -1),
      owner: "mariam",
      lastDay: today + 12,
      link: "https://samverkan.sharepoint.example/sites/rsg-stod-for-utveckling/Delade%20dokument/Remiss%20levnadsvanor.pdf",
      comment: "Yttrandet gäller avsnitten om utbildning och uppföljning.",
    }),
    ...matterActs(group, {
      title: "Ledamot till nationell arbetsgrupp för förbättringskunskap",
      kind: "nomination",
      from: "Nationell samverkansgrupp för stöd för utveckling",
      day: workingDay(today - 30, -1),
      owner: null,
      lastDay: today - 3,
    }),
    ...matterActs(group, {
      title: "Hur många förbättringsledare finns i regionerna?",
      kind: "question",
      from: "Kunskapsstyrningsgruppen",
      day: workingDay(today - 60, -1),
      owner: "johanna",
      lastDay: today - 40,
      answered: {
        day: workingDay(today - 44, -1),
        by: "lena",
        link: "https://samverkan.sharepoint.example/sites/rsg-stod-for-utveckling/Delade%20dokument/Svar%20forbattringsledare.docx",
        comment: "52 i de sju regionerna tillsammans.",
      },
    }),
  ];
}
