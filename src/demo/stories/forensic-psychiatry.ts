// Samordningsråd rättspsykiatri: one region's own council. Its mandate waits for a decision and asks for no yearly plan
// or report, so there is nothing to hand in; it meets often. One of its people has a mail address and no account.
import type { Day } from "#schema/day.ts";
import { dayOf } from "#schema/day.ts";
import { type Act, workingDay } from "../act.ts";
import { confirm, type MandateDraft, mandateText } from "../confirmed-mandate.ts";
import { forensicPsychiatry as group } from "../groups.ts";
import { type MeetingStory, meetingActs } from "../meeting-story.ts";
import type { Seat } from "../memberships.ts";
import { gun } from "../people.ts";
import { forensicTasks } from "./forensic-tasks.ts";
import { seatActs } from "./seat-acts.ts";
import { earlierNotes, nextTime, round } from "./standing-points.ts";

/** Everything that happened in the council up to `today`. */
export function forensicPsychiatryStory(today: Day): Act[] {
  const draft = mandate(today);
  return [
    ...seatActs(group, seats, today),
    { day: draft.followedFrom, minutes: 11 * 60, by: "ingrid", run: (hands) => confirm(hands, group, draft) },
    ...meetings(today).flatMap((meeting) => meetingActs(group, meeting, today)),
    ...forensicTasks(today, planDay(today)),
  ];
}

function mandate(today: Day): MandateDraft {
  return {
    text: mandateText("samordningsrad-rattspsykiatri"),
    title: "Uppdragshandling för samordningsråd rättspsykiatri",
    standing: "awaitingDecision",
    commissioner: "Annika Sundelius, hälso- och sjukvårdsutvecklingsdirektör",
    adoptedBy: null,
    adoptedOn: null,
    documentDate: dayOf(2024, 5, 21),
    recordNumbers: ["RS 2024-00784", "RS 2019-03137-40", "RS 2024 – 00370", "SSN 2023-00470"],
    followedFrom: today - 395,
    rules: [],
  };
}

const seats: Seat[] = [
  { role: "chair", who: "helena", term: null, appointedBy: "Koncernledning hälso- och sjukvård" },
  { role: "member", who: "daniel", term: null, appointedBy: "Förvaltningschef, Förvaltning Norr" },
  { role: "member", who: "lovisa", term: null, appointedBy: "Förvaltningschef, Förvaltning Söder" },
  { role: "coOpted", who: gun, term: null, appointedBy: "Exempel kommun" },
  { role: "contactPerson", who: null, onBehalfOf: "Koncernledning hälso- och sjukvård" },
  { role: "processSupport", who: "olof", term: null, appointedBy: "Koncernkontoret" },
];

const planDay = (today: Day) => workingDay(today - 48, -1);

function meetings(today: Day): MeetingStory[] {
  return [
    {
      title: "Samordningsråd",
      day: workingDay(today - 300, -1),
      course: "held",
      points: [
        earlierNotes("Justerade."),
        {
          title: "Vårdplatser: gemensam lägesbild",
          presenter: "daniel",
          minutes: 40,
          notes: "Beläggningen är hög i samtliga förvaltningar. Samordnare för vårdplatser möts varje vecka.",
          decision: "Veckomötena fortsätter till sommaren.",
        },
        round("Södra förvaltningen har öppnat en ny avdelning."),
      ],
      afterwards: [[10, "helena", "publish"]],
    },
    {
      title: "Samordningsråd",
      day: workingDay(today - 225, -1),
      course: "held",
      points: [
        earlierNotes("Utan ändringar."),
        {
          title: "Regional rutin för permissioner",
          presenter: "helena",
          minutes: 45,
          notes: "Rutinen är förankrad i två av tre förvaltningar.",
          decision: "Rutinen gäller när även den tredje förvaltningen har beslutat.",
        },
        nextTime("Processtödet bokar lokal."),
      ],
      afterwards: [
        [7, "helena", "approve"],
        [9, "olof", "publish"],
      ],
    },
    {
      title: "Samordningsråd",
      day: workingDay(today - 135, -1),
      course: "held",
      points: [
        {
          title: "Kompetensförsörjning",
          presenter: "lovisa",
          minutes: 40,
          notes: "Förvaltningarna samordnar sina annonser och provar gemensamma introduktionsveckor.",
        },
        { title: "Remiss: nationellt kunskapsstöd", presenter: "daniel", notes: "Svar lämnas gemensamt." },
      ],
      afterwards: [
        [8, "helena", "approve"],
        [11, "daniel", "attest"],
      ],
    },
    {
      title: "Samordningsråd",
      day: planDay(today),
      course: "held",
      points: [
        earlierNotes("Godkändes."),
        {
          title: "Processteamens årsplan",
          presenter: "helena",
          minutes: 30,
          notes: "Processteamen rapporterar till rådet två gånger per år.",
          decision: "Rådet ställer sig bakom årsplanen.",
        },
        round(),
      ],
      afterwards: [[9, "helena", "approve"]],
    },
    {
      title: "Samordningsråd",
      day: workingDay(today + 8, 1),
      course: "called",
      points: [
        earlierNotes(),
        { title: "Vårdplatser: uppföljning", presenter: "daniel", minutes: 30 },
        { title: "Nominering till nationellt programområde", presenter: "helena" },
      ],
    },
    { title: "Samordningsråd", day: workingDay(today + 70, 1), points: [] },
  ];
}
