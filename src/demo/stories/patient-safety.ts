// RSG Patientsäkerhet: has members and a year of meetings but no confirmed mandate and no tab. It is here that a
// newcomer pastes the general mandate of Mellansverige, writes the latest notes and publishes them.
import type { Day } from "#schema/day.ts";
import { type Act, workingDay } from "../act.ts";
import { patientSafety as group } from "../groups.ts";
import { type MeetingStory, meetingActs } from "../meeting-story.ts";
import type { Seat } from "../memberships.ts";
import { seatActs } from "./seat-acts.ts";
import { earlierNotes, nextTime, round } from "./standing-points.ts";

/** Everything that happened in the group up to `today`. */
export function patientSafetyStory(today: Day): Act[] {
  return [
    ...seatActs(group, seats(today), today),
    ...meetings(today).flatMap((meeting) => meetingActs(group, meeting, today)),
  ];
}

function seats(today: Day): Seat[] {
  const term = { starts: today - 460, months: 24 };
  return [
    { role: "chair", who: "anna", term, appointedBy: "Samverkansgruppen" },
    { role: "member", who: "karl", isNational: true, term: { starts: today - 640, months: 36 } },
    { role: "member", who: "sofia", term },
    { role: "member", who: "petter", term },
    { role: "member", who: "yasmin", term: null },
    { role: "member", who: "gustav", term },
    // One region has nobody: the seat stands empty until the region appoints.
    { role: "member", who: null, onBehalfOf: "Region Värmland" },
    { role: "processSupport", who: "lena", term: null },
  ];
}

function meetings(today: Day): MeetingStory[] {
  return [
    {
      title: "Temamöte om vårdskador",
      day: workingDay(today - 205, -1),
      course: "held",
      points: [
        earlierNotes("Lades till handlingarna utan ändringar."),
        {
          title: "Trycksår: resultat från punktprevalensmätningen",
          presenter: "sofia",
          minutes: 40,
          notes:
            "Andelen trycksår har minskat i fyra av regionerna. Sörmland och Västmanland redovisar oförändrade nivåer.\n\n- Mätningen görs vecka 10 även nästa år\n- Gävleborg delar sin rutin för riskbedömning vid inskrivning",
          decision: "Gruppen tar fram ett gemensamt arbetssätt för riskbedömning inom första dygnet.",
        },
        round(
          "Uppsala har infört daglig styrning för patientsäkerhet på två avdelningar. Dalarna rekryterar chefläkare.",
        ),
        nextTime("Kallelse skickas av processtödet."),
      ],
      afterwards: [
        [9, "anna", "approve"],
        [12, "anna", "publish"],
      ],
    },
    {
      title: "Möte om läget i regionerna",
      day: workingDay(today - 100, -1),
      course: "held",
      points: [
        earlierNotes("Inga synpunkter."),
        {
          title: "Nationell handlingsplan för ökad patientsäkerhet",
          presenter: "karl",
          minutes: 35,
          notes:
            "Den nationella ledamoten redogjorde för vad som är nytt i handlingsplanen. Regionerna har kommit olika långt med egna handlingsplaner.",
          decision: "Varje region lämnar en kort lägesbild till nästa möte.",
        },
        {
          title: "Gemensam utbildning i händelseanalys",
          presenter: "petter",
          notes: "Sörmland erbjuder sina kursdagar till övriga regioner. Tolv platser per tillfälle.",
        },
        nextTime(),
      ],
      // Published by a member, who does not hold the role that publishes.
      afterwards: [[6, "sofia", "publish"]],
    },
    {
      title: "Möte om läkemedelsavvikelser",
      day: workingDay(today - 6, -1),
      course: "held",
      points: [
        earlierNotes(),
        { title: "Avvikelser vid överföring mellan vårdformer", presenter: "yasmin", minutes: 40 },
        { title: "Aktivitetsplan för nästa år", presenter: "anna", minutes: 30 },
        nextTime(),
      ],
    },
    {
      title: "Planeringsmöte",
      day: workingDay(today + 18, 1),
      course: "called",
      points: [
        earlierNotes(),
        { title: "Regionernas lägesbilder", presenter: "karl", minutes: 45 },
        { title: "Patientmedverkan i analysarbetet", presenter: "gustav", minutes: 20 },
        round(),
      ],
    },
    {
      title: "Möte i Västerås",
      place: "Västerås, lokal meddelas",
      day: workingDay(today + 95, 1),
      points: [],
    },
  ];
}
