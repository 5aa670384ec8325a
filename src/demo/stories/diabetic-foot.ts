// RAG Diabetesfot: a working group whose mandate was filled in from Sydöstra's template. Its yearly report falls due a
// week from today, whatever day the demo is made, so that there is always somebody to remind; its plan has just been
// handed in.
import { addMonths, type Day, formatDay, partsOf } from "#schema/day.ts";
import type { RuleLastDay } from "#schema/lists/rule-last-day.ts";
import { type Act, workingDay } from "../act.ts";
import { confirm, type MandateDraft, mandateText, rulesOf } from "../confirmed-mandate.ts";
import { diabeticFoot as group } from "../groups.ts";
import { type MeetingStory, meetingActs } from "../meeting-story.ts";
import type { Seat } from "../memberships.ts";
import { dueYears, type YearlyStep, yearlyActs } from "../yearly-story.ts";
import { seatActs } from "./seat-acts.ts";
import { earlierNotes, nextTime, round } from "./standing-points.ts";
import { inWords, type YearlyDay, yearlyDay } from "./yearly-day.ts";

/** Everything that happened in the group up to `today`. */
export function diabeticFootStory(today: Day): Act[] {
  const draft = mandate(today);
  return [
    ...seatActs(group, seats(today), today),
    { day: draft.followedFrom, minutes: 11 * 60, by: "ingrid", run: (hands) => confirm(hands, group, draft) },
    ...meetings(today).flatMap((meeting) => meetingActs(group, meeting, today)),
    ...rulesOf(group, draft).flatMap((rule) => {
      const { past } = dueYears(rule, draft.followedFrom, today);
      return past.flatMap((due, index) =>
        yearlyActs(group, rule, due, stepsOf(rule.kind, index === past.length - 1), today),
      );
    }),
  ];
}

/** The latest plan waits to be received; what came before it has gone the whole way. */
function stepsOf(kind: "plan" | "report", isLatest: boolean): YearlyStep[] {
  const handIn: YearlyStep = { kind: "handIn", fromLastDay: -6, by: "elin" };
  if (kind === "plan" && isLatest) return [handIn];
  const received: YearlyStep = { kind: "receive", fromLastDay: -2, by: "ingrid" };
  if (kind === "report") return [handIn, received];
  return [
    handIn,
    received,
    { kind: "adopt", fromLastDay: 24, by: "ingrid", decidedBy: "Programområde endokrina sjukdomar" },
  ];
}

function mandate(today: Day): MandateDraft {
  const planDay = yearlyDay(today - 12);
  const reportDay = yearlyDay(today + 7);
  const adoptedOn = addMonths(today - 400, -3);
  const text = mandateText("rag-diabetesfot")
    .replace("{plandag}", inWords(planDay))
    .replace("{rapportdag}", inWords(reportDay))
    .replace("{fastställd}", formatDay(adoptedOn));
  const receiver = "programområdets processtöd";
  return {
    text,
    title: "Uppdragsbeskrivning för regional arbetsgrupp diabetesfot i Sydöstra sjukvårdsregionen",
    standing: "adopted",
    commissioner: "Programområde endokrina sjukdomar",
    adoptedBy: "Programområde endokrina sjukdomar",
    adoptedOn,
    documentDate: null,
    recordNumbers: [],
    followedFrom: today - 400,
    rules: [
      {
        kind: "plan",
        label: "handlingsplan",
        strength: "shall",
        receiver,
        adoptedBy: "programområde endokrina sjukdomar",
        lastDay: latest(planDay, "samma år", 0),
        lastDayFrom: "mandate",
        quote: `Gruppen ska årligen upprätta en handlingsplan som fastställs av programområde endokrina sjukdomar. Handlingsplanen lämnas till programområdets processtöd senast den ${inWords(planDay)} samma år.`,
        section: "Tidplan och leveranser",
      },
      {
        kind: "report",
        label: "verksamhetsrapport",
        strength: "shall",
        receiver,
        adoptedBy: null,
        lastDay: latest(reportDay, "efterföljande år", 1),
        lastDayFrom: "mandate",
        quote: `Gruppen ska årligen lämna en skriftlig verksamhetsrapport till programområdets processtöd senast den ${inWords(reportDay)} efterföljande år.`,
        section: "Rapportering",
      },
    ],
  };
}

function latest(day: YearlyDay, ofWhichYear: string, yearOffset: 0 | 1): RuleLastDay {
  return { words: `senast den ${inWords(day)} ${ofWhichYear}`, boundary: "latest", ...day, yearOffset };
}

function seats(today: Day): Seat[] {
  const { year } = partsOf(today);
  return [
    { role: "convener", who: "elin", term: null, appointedBy: "Programområde endokrina sjukdomar" },
    { role: "member", who: "viktor", term: null },
    { role: "member", who: "agnes", term: null },
    { role: "contactPerson", who: null, onBehalfOf: `Programområdets patientråd ${year}` },
    { role: "processSupport", who: "lena", term: null },
  ];
}

function meetings(today: Day): MeetingStory[] {
  return [
    {
      title: "Uppstartsmöte",
      day: workingDay(today - 235, -1),
      course: "held",
      points: [
        {
          title: "Gemensam riktlinje för fotundersökning",
          presenter: "elin",
          minutes: 60,
          notes:
            "Riktlinjen bygger på fyra risknivåer. Östergötland använder redan samma indelning; Kalmar och Jönköping ställer om under året.",
          decision: "Utkastet skickas till primärvården för synpunkter.",
        },
        round("Fotterapeuttjänster är vakanta på två orter."),
        nextTime(),
      ],
      afterwards: [
        [5, "elin", "approve"],
        [7, "elin", "publish"],
      ],
    },
    {
      title: "Möte om riktlinjens remissvar",
      day: workingDay(today - 68, -1),
      course: "held",
      points: [
        earlierNotes("Utan anmärkning."),
        {
          title: "Synpunkter från primärvården",
          presenter: "agnes",
          minutes: 45,
          notes:
            "Trettioen svar har kommit in. De flesta gäller när remiss till multidisciplinärt fotteam ska skrivas.",
          decision: "Avsnittet om remittering förtydligas med ett flödesschema.",
        },
        {
          title: "Utbildningsdag",
          presenter: "viktor",
          notes: "Hålls i Jönköping med plats för åttio deltagare.",
        },
      ],
      afterwards: [
        [6, "elin", "approve"],
        [9, "viktor", "attest"],
      ],
    },
    {
      title: "Möte om verksamhetsrapporten",
      day: workingDay(today - 12, -1),
      course: "held",
      points: [
        earlierNotes("Godkändes."),
        {
          title: "Resultat ur kvalitetsregistret",
          presenter: "viktor",
          minutes: 30,
          notes:
            "Andelen med registrerad fotundersökning har ökat från 71 till 78 procent i sjukvårdsregionen.",
        },
        {
          title: "Disposition för verksamhetsrapporten",
          presenter: "elin",
          notes: "Elin skriver ett första utkast.",
        },
      ],
    },
    {
      title: "Vårens första möte",
      day: workingDay(today + 40, 1),
      points: [earlierNotes(), { title: "Utbildningsdagen: utvärdering", presenter: "viktor" }, round()],
    },
  ];
}
