// What is expected of the last six mandates.
import { type ExpectedReading, head } from "./expected-reading.ts";

/** Returns the expected reading of each text by its file's name. */
export const expectedThird: Readonly<Record<string, ExpectedReading>> = {
  "13-processteam-2023": {
    state: "unknown",
    head: head({}),
    tasks: { general: 0, specific: 3 },
    rules: [
      ["providedRole shall", "Teamet ska ha en processledare", { role: "processledare", providedBy: null }],
      [
        "representatives shall",
        "minst en representant från varje sjukhus",
        { from: "varje sjukhus", minimum: 1, maximum: null },
      ],
      [
        "representatives should",
        "bör finnas representerade",
        { from: "Omvårdnad, rehabilitering och anestesi" },
      ],
      [
        "providedRole stated",
        "Processledaren utses av",
        { role: "processledare", providedBy: "samordningsrådet ortopedi" },
      ],
      [
        "meetingFrequency stated",
        "Vi ses en gång i månaden",
        { minimum: 12, maximum: null, per: "calendarYear" },
      ],
      [
        "plan stated",
        "tar teamet fram en handlingsplan",
        {},
        { label: "handlingsplan", adoptedBy: "samordningsrådet", lastDay: null },
      ],
    ],
    conflicts: [],
    unread: [
      "Noteringar från mötena läggs i teamets kanal.",
      "Teamet rapporterar till samordningsrådet ortopedi två gånger per år.",
    ],
  },

  "14-lansgrupp-2014": {
    state: "adopted",
    head: head({ decisionDate: "2014-06-18" }),
    tasks: { general: 0, specific: 0 },
    rules: [
      [
        "meetingFrequency shall",
        "träffas minst två gånger per termin",
        { minimum: 2, maximum: null, per: "term" },
      ],
      ["prohibition prohibition", "äger inte rätt att anställa personal eller ingå avtal"],
      ["consultation shall", "ska stämmas av", { with: "berörda nämnders presidier" }],
      [
        "report stated",
        "I maj varje år",
        {},
        { label: "lägesredovisning", receiver: "Länssamrådet", lastDay: null },
      ],
    ],
    conflicts: [],
    unread: ["Ledningsgruppen leds av förvaltningscheferna växelvis"],
  },

  "15-rpo-generell-2017": {
    state: "adopted",
    head: head({
      kind: "general",
      adoptedBy: "Ledningsgruppen för kunskapsstyrning",
      adoptedOn: "2017-06-14",
    }),
    tasks: { general: 5, specific: 0 },
    rules: [
      [
        "perRegion shall",
        "minst en och högst två ledamöter från varje landsting",
        { minimum: 1, maximum: 2, exact: false },
      ],
      [
        "memberAppointment stated",
        "Ledamöterna utses av",
        { appointedBy: "hälso- och sjukvårdsdirektören i respektive landsting" },
      ],
      ["nationalMember stated", "är självskriven ledamot", { condition: "whenThereIsOne" }],
      ["relevantComposition should", "Sammansättningen bör spegla hela vårdkedjan"],
      [
        "chairAppointment stated",
        "Ledningsgruppen utser ordförande",
        { leader: "chair", proposedBy: "programområdet", appointedBy: "Ledningsgruppen" },
      ],
      ["chairTerm stated", "Uppdraget som ordförande gäller i två år", { months: 24, isRenewable: true }],
      ["prohibition prohibition", "ska inte vara ledamot i samverkansnämnden"],
      ["duties stated", "Ordföranden ansvarar för att", { who: "chair" }],
      [
        "plan shall",
        "varje år före den 15 november lämna en aktivitetsplan",
        {},
        {
          label: "aktivitetsplan",
          receiver: "Ledningsgruppen",
          adoptedBy: null,
          lastDay: { boundary: "before", month: 11, day: 15 },
        },
      ],
      ["notes shall", "Från övriga möten ska det finnas minnesanteckningar", { at: "övriga möten" }],
      ["costs stated", "Landstingen bär var för sig kostnaden", { paidBy: "Landstingen" }],
      ["costs stated", "betalas av kansliet", { paidBy: "kansliet" }],
    ],
    conflicts: [],
    unread: [
      "Som regel ska en av dem ha ett linjeansvar.",
      "Hur ofta programområdet träffas avgörs av dess uppgifter.",
    ],
  },

  "16-programgrupp-sydostra-2011": {
    state: "adopted",
    head: head({
      adoptedBy: "Regionsjukvårdsnämnden",
      adoptedOn: "2011-05-05",
      documentDate: "2011-04-12",
      recordNumbers: ["RSN 2011-118"],
    }),
    tasks: { general: 0, specific: 3 },
    rules: [
      ["perRegion shall", "tre ledamöter från respektive landsting", { minimum: 3, maximum: 3, exact: true }],
      [
        "memberAppointment stated",
        "Ledamöterna utses av",
        { appointedBy: "sjukvårdsdirektören i respektive landsting" },
      ],
      [
        "chairAppointment stated",
        "Programgruppens ordförande utses av",
        { leader: "chair", appointedBy: "Regionsjukvårdsnämnden" },
      ],
      ["coOpted may", "äger rätt att till sig adjungera", { decidedBy: "Programgruppen" }],
      [
        "meetingFrequency stated",
        "lägst tre gånger årligen",
        { minimum: 3, maximum: null, per: "calendarYear" },
      ],
      ["notes shall", "Över sammanträdena skall föras anteckningar"],
      ["costs stated", "bestrids av respektive landsting", { paidBy: "respektive landsting" }],
      [
        "permanence stated",
        "gäller t.o.m. den 31 december 2014",
        { permanence: "timeLimited", endsOn: "2014-12-31" },
      ],
    ],
    conflicts: [],
    unread: ["Av dessa skall en vara verksamhetschef.", "Uppdraget löper under mandatperioden"],
  },

  "17-rss-barnhalsa-2026": {
    state: "draft",
    head: head({
      adoptedBy: "Länsstyrgruppen",
      adoptedOn: "2026-03-17",
      commissioner: "Länsstyrgruppen",
      recordNumbers: ["KSK 2026-0088"],
    }),
    tasks: { general: 0, specific: 3 },
    rules: [
      ["municipality stated", "En representant per kommun", { presence: "named", appointedBy: null }],
      ["representatives should", "Elevhälsan bör vara representerad", { from: "Elevhälsan" }],
      ["meetingFrequency stated", "6 gånger per år", { minimum: 6, maximum: null, per: "calendarYear" }],
      [
        "meetingFrequency shall",
        "minst fyra och som mest åtta gånger",
        { minimum: 4, maximum: 8, per: "calendarYear" },
      ],
      ["notes stated", "Mötena protokollförs"],
      ["publication stated", "protokollen publiceras", { place: "Kommunförbundets webbplats" }],
      [
        "report shall",
        "lämna en uppföljningsrapport",
        {},
        { label: "uppföljningsrapport", receiver: "Länsstyrgruppen", lastDay: null },
      ],
      ["prohibition prohibition", "får inte fatta beslut om resurser"],
    ],
    conflicts: [
      "draftAndAdopted: UTKAST",
      "contradictingRules: Gruppen ska träffas minst fyra och som mest åtta gånger per kalenderår.",
      "impossibleDate: senast den 30 februari 2027",
      "unfinishedSentence: Ordföranden ska tillsammans med",
    ],
    unread: ["Processledare: Anställd av Kommunförbundet", "Ordföranden ska tillsammans med"],
  },

  "18-natverk-nationellt-2022": {
    state: "unknown",
    head: head({}),
    tasks: { general: 0, specific: 0 },
    rules: [
      ["ongoingReporting stated", "löpande till NSG", { to: "NSG data och analys" }],
      [
        "chairAppointment stated",
        "utser också nätverkets ordförande",
        { leader: "chair", appointedBy: "NSG data och analys" },
      ],
    ],
    conflicts: [],
    unread: [
      "en kontaktperson per region, plus två från SKR.",
      "Mötesfrekvens: beslutas av nätverket",
      "Slutdatum: inget",
    ],
  },
};
