// RSG Läkemedel Sydöstra: its mandate asks for a plan and a report but names no day, so the coordinator set days of her
// own. The plan was returned for completion and the report is late; the chair cannot be reached, since he has removed
// the app.
import type { NewRule } from "#domain/entities.ts";
import type { Day } from "#schema/day.ts";
import type { RuleLastDay } from "#schema/lists/rule-last-day.ts";
import { type Act, workingDay } from "../act.ts";
import { confirm, type MandateDraft, mandateText, rulesOf } from "../confirmed-mandate.ts";
import { medicines as group } from "../groups.ts";
import { type MeetingStory, meetingActs } from "../meeting-story.ts";
import { type Seat, twoYearsUntil } from "../memberships.ts";
import { type DueYear, dueYears, type YearlyStep, yearlyActs } from "../yearly-story.ts";
import { seatActs } from "./seat-acts.ts";
import { earlierNotes, nextTime, round } from "./standing-points.ts";
import { inWords, yearlyDay } from "./yearly-day.ts";

/** Everything that happened in the group up to `today`. */
export function medicinesStory(today: Day): Act[] {
  const draft = mandate(today);
  return [
    ...seatActs(group, seats(today), today),
    { day: draft.followedFrom, minutes: 11 * 60, by: "ingrid", run: (hands) => confirm(hands, group, draft) },
    ...meetings(today).flatMap((meeting) => meetingActs(group, meeting, today)),
    ...rulesOf(group, draft).flatMap((rule) => {
      const { past, next } = dueYears(rule, draft.followedFrom, today);
      return [...past, next].flatMap((due) => yearlyActs(group, rule, due, stepsOf(rule, due, today), today));
    }),
  ];
}

function stepsOf(rule: NewRule, due: DueYear, today: Day): YearlyStep[] {
  if (rule.kind === "plan" && due.lastDay >= today) {
    return [
      { kind: "handIn", fromLastDay: -33, by: "olof" },
      {
        kind: "return",
        fromLastDay: -27,
        by: "ingrid",
        comment: "Målen behöver ett mått och vem som mäter. Lämna in igen när det är kompletterat.",
      },
    ];
  }
  // The latest report is the one that nobody has handed in.
  if (rule.kind === "report" && due.lastDay > today - 60) return [];
  const daysLate = rule.kind === "report" ? 4 : -11;
  return [
    { kind: "handIn", fromLastDay: daysLate, by: "bengt" },
    { kind: "receive", fromLastDay: daysLate + 5, by: "ingrid" },
  ];
}

function mandate(today: Day): MandateDraft {
  const quote =
    "Grupperna dokumenterar sitt arbete i en årlig handlingsplan och årsrapport som publiceras på sjukvårdsregionens webbplats tillsammans med aktuella kontaktuppgifter.";
  const common = {
    strength: "stated" as const,
    receiver: null,
    adoptedBy: null,
    lastDayFrom: "own" as const,
    quote,
    section: "Rapportering",
  };
  return {
    text: mandateText("rsg-lakemedel-sydostra"),
    title: "Uppdragsbeskrivning för regional samverkansgrupp läkemedel i Sydöstra sjukvårdsregionen",
    // The text does not say; the coordinator has seen the signed original.
    standing: "adopted",
    commissioner: "Regionsjukvårdsledningen",
    adoptedBy: "Regionsjukvårdsledningen",
    adoptedOn: today - 470,
    documentDate: null,
    recordNumbers: [],
    followedFrom: today - 400,
    rules: [
      { ...common, kind: "plan", label: "handlingsplan", lastDay: ownDay(today + 21, 0) },
      { ...common, kind: "report", label: "årsrapport", lastDay: ownDay(today - 20, 1) },
    ],
  };
}

function ownDay(day: Day, yearOffset: 0 | 1): RuleLastDay {
  const yearly = yearlyDay(day);
  const words = `senast den ${inWords(yearly)}${yearOffset === 1 ? " efterföljande år" : ""}`;
  return { words, boundary: "latest", ...yearly, yearOffset };
}

function seats(today: Day): Seat[] {
  return [
    {
      role: "chair",
      who: "bengt",
      term: twoYearsUntil(today + 210),
      appointedBy: "Regionsjukvårdsledningen",
    },
    { role: "member", who: "cecilia", term: null },
    { role: "member", who: "hassan", isNational: true, term: null },
    { role: "member", who: "agnes", term: null },
    { role: "processSupport", who: "olof", term: null },
  ];
}

function meetings(today: Day): MeetingStory[] {
  return [
    {
      title: "Möte om ordnat införande",
      day: workingDay(today - 215, -1),
      course: "held",
      points: [
        earlierNotes("Inga ändringar."),
        {
          title: "Ordnat införande: läget för nya läkemedel",
          presenter: "hassan",
          minutes: 40,
          notes:
            "Två läkemedel väntar på nationell rekommendation. Tills den kommer avvaktar alla tre regionerna med nyinsättning.",
          decision: "Gemensam hållning: avvakta nationell rekommendation.",
        },
        {
          title: "Upphandling: tidplan",
          presenter: "cecilia",
          notes: "Upphandlingsgruppen redovisar sin tidplan vid nästa möte.",
        },
        nextTime(),
      ],
      afterwards: [
        [6, "bengt", "approve"],
        [8, "olof", "publish"],
      ],
    },
    {
      title: "Möte med upphandlingsgruppen",
      place: "Linköping",
      day: workingDay(today - 110, -1),
      course: "held",
      points: [
        {
          title: "Läkemedelsupphandlingens tidplan",
          presenter: "cecilia",
          minutes: 30,
          notes: "Anbuden öppnas i november. Avtal kan börja gälla vid halvårsskiftet.",
        },
        {
          title: "Antibiotika: förskrivning i öppenvård",
          presenter: "bengt",
          minutes: 30,
          notes: "Förskrivningen ligger under det nationella målet i samtliga regioner.",
          decision: "Gruppen följer upp varje halvår.",
        },
        round("Inget särskilt att rapportera."),
      ],
      afterwards: [[9, "bengt", "publish"]],
    },
    {
      title: "Extra möte om restnoterade läkemedel",
      day: workingDay(today - 60, -1),
      course: "cancelled",
      points: [],
    },
    {
      title: "Möte om handlingsplanen",
      day: workingDay(today - 33, -1),
      course: "held",
      points: [
        earlierNotes("Lades till handlingarna."),
        {
          title: "Handlingsplan: mål och mått",
          presenter: "bengt",
          minutes: 50,
          notes: "Gruppen gick igenom målen. Mått saknas för två av dem och tas fram av Cecilia.",
        },
        { title: "Årsrapport", presenter: "olof", notes: "Underlag saknas från en region." },
      ],
    },
    {
      title: "Möte om årsrapporten",
      day: workingDay(today + 12, 1),
      course: "called",
      points: [earlierNotes(), { title: "Årsrapport: genomgång", presenter: "olof", minutes: 40 }, round()],
    },
  ];
}
