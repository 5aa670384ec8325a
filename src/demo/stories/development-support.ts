// RSG Stöd för utveckling: governed by a draft, with a plan due on 27 February. Its chair's term is about to end, a
// municipality's representative is a guest, and one row has been broken by hand in SharePoint.
import { keyOf } from "#domain/keys.ts";
import { changeItem } from "#graph/list-items.ts";
import type { Day } from "#schema/day.ts";
import { memberships } from "#schema/lists/register.ts";
import { type Act, workingDay } from "../act.ts";
import { confirm, type MandateDraft, mandateText, rulesOf } from "../confirmed-mandate.ts";
import { developmentSupport as group } from "../groups.ts";
import { type MeetingStory, meetingActs } from "../meeting-story.ts";
import { type Seat, twoYearsUntil } from "../memberships.ts";
import { person } from "../people.ts";
import { dueYears, yearlyActs } from "../yearly-story.ts";
import { developmentTasks } from "./development-tasks.ts";
import { seatActs } from "./seat-acts.ts";
import { earlierNotes, nextTime, round } from "./standing-points.ts";

/** Everything that happened in the group up to `today`. */
export function developmentSupportStory(today: Day): Act[] {
  const draft = mandate(today);
  const plans = rulesOf(group, draft).flatMap((rule) =>
    dueYears(rule, draft.followedFrom, today).past.flatMap((due) =>
      yearlyActs(
        group,
        rule,
        due,
        [
          { kind: "handIn", fromLastDay: -9, by: "lena" },
          { kind: "receive", fromLastDay: -3, by: "ingrid" },
        ],
        today,
      ),
    ),
  );
  return [
    ...seatActs(group, seats(today), today),
    { day: draft.followedFrom, minutes: 11 * 60, by: "ingrid", run: (hands) => confirm(hands, group, draft) },
    ...meetings(today).flatMap((meeting) => meetingActs(group, meeting, today)),
    ...plans,
    ...developmentTasks(today, { falun: falunDay(today), plan: planDay(today) }),
    brokenByHand(today),
  ];
}

function mandate(today: Day): MandateDraft {
  return {
    text: mandateText("rsg-stod-for-utveckling"),
    title: "Uppdragsbeskrivning för den sjukvårdsregionala samverkansgruppen Stöd för utveckling",
    standing: "draft",
    commissioner: "Samverkansnämndens Ledningsgrupp",
    adoptedBy: null,
    adoptedOn: null,
    documentDate: null,
    recordNumbers: [],
    followedFrom: today - 400,
    rules: [
      {
        kind: "plan",
        label: "aktivitetsplan",
        strength: "stated",
        receiver: "kunskapsstyrningsgruppens samordnare",
        adoptedBy: null,
        lastDay: {
          words: "före den 28 februari efterföljande år",
          boundary: "before",
          month: 2,
          day: 28,
          yearOffset: 1,
        },
        lastDayFrom: "mandate",
        quote:
          "Aktivitetsplanen rapporteras till kunskapsstyrningsgruppens samordnare före den 28 februari efterföljande år.",
        section: "Rapportering",
      },
    ],
  };
}

function seats(today: Day): Seat[] {
  const term = { starts: today - 500, months: 24 };
  return [
    { role: "chair", who: "mats", term: twoYearsUntil(today + 34), appointedBy: "Kunskapsstyrningsgruppen" },
    { role: "member", who: "johanna", term },
    { role: "member", who: "fredrik", term, speaks: "en" },
    { role: "member", who: "mariam", isNational: true, term },
    { role: "member", who: "kristina", term: null },
    { role: "member", who: "rolf", term },
    { role: "member", who: "gustav", term },
    {
      role: "member",
      who: "birgitta",
      onBehalfOf: "Kommunerna i Dalarnas län",
      term,
      appointedBy: "Länet, med hjälp av RSS-nätverket",
    },
    { role: "processSupport", who: "lena", term: null },
  ];
}

/** Somebody opened the list in SharePoint and wrote a day in words. */
function brokenByHand(today: Day): Act {
  const seat = { role: "member", who: person("rolf") } as const;
  const key = keyOf("membership", group.key, seat.role, seat.who.id, seat.who.organisation);
  return {
    day: today - 14,
    minutes: 16 * 60,
    by: "lena",
    run: async ({ sites }) => {
      const row = await sites.memberships.byKey(key);
      if (!row) throw new Error(`${seat.who.name} has no seat to break.`);
      await changeItem(sites.client, sites.register, memberships, row.row, { TermEnds: "nyår" });
    },
  };
}

const falunDay = (today: Day) => workingDay(today - 125, -1);
const planDay = (today: Day) => workingDay(today - 22, -1);

function meetings(today: Day): MeetingStory[] {
  return [
    {
      title: "Uppstartsmöte",
      day: workingDay(today - 255, -1),
      course: "held",
      points: [
        earlierNotes("Lades till handlingarna."),
        {
          title: "Implementering av vårdförlopp: vad fungerar?",
          presenter: "johanna",
          minutes: 40,
          notes:
            "Tre framgångsfaktorer återkommer i regionernas underlag:\n\n1. en utsedd mottagare i linjen\n2. tid avsatt för processledare\n3. uppföljning redan efter tre månader",
          decision: "Underlaget sammanfattas till en sida och sprids till programområdena.",
        },
        round("Sörmland och Uppsala planerar en gemensam processledarutbildning."),
        nextTime("Nästa möte hålls digitalt."),
      ],
      // Process support publishes on the chair's behalf.
      afterwards: [
        [8, "mats", "approve"],
        [10, "lena", "publish"],
      ],
    },
    {
      title: "Möte i Falun",
      place: "Falun, Regionens hus",
      day: falunDay(today),
      course: "held",
      points: [
        {
          title: "Nätverk för förbättringsledare",
          presenter: "mariam",
          minutes: 35,
          notes: "Nätverket har nu 46 deltagare. Två träffar om året räcker.",
          decision: "Nätverket fortsätter med två träffar om året.",
        },
        {
          title: "Kommunernas medverkan",
          presenter: "birgitta",
          notes: "Kommunerna önskar att underlag skickas minst två veckor före mötet.",
        },
        nextTime(),
      ],
      // Published, and then the words were changed.
      afterwards: [
        [7, "mats", "publish"],
        [30, "kristina", { changes: "Nätverket har nu 52 deltagare. Två träffar om året räcker." }],
      ],
    },
    {
      title: "Arbetsmöte om aktivitetsplanen",
      day: planDay(today),
      course: "held",
      points: [
        earlierNotes("Genomgånget."),
        {
          title: "Uppföljning av årets mål",
          presenter: "mats",
          minutes: 45,
          notes:
            "Fyra av sex mål är nådda. Målet om utbildning i förändringsledning förs över till nästa år.",
          decision: "Uppföljningen tas in i aktivitetsplanen.",
        },
        {
          title: "Förslag till nya mål",
          presenter: "fredrik",
          notes: "Förslagen prioriteras till nästa möte.",
        },
      ],
      afterwards: [[8, "mats", "approve"]],
    },
    {
      title: "Möte om nya mål",
      day: workingDay(today + 26, 1),
      points: [
        earlierNotes(),
        { title: "Nya mål: prioritering", presenter: "mats", minutes: 50 },
        { title: "Val av ordförande: förslag till Kunskapsstyrningsgruppen", presenter: "lena" },
      ],
    },
  ];
}
