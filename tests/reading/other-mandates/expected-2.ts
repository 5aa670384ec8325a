// What is expected of the seventh to twelfth mandate.
import { type ExpectedReading, head } from "./expected-reading.ts";

/** Returns the expected reading of each text by its file's name. */
export const expectedSecond: Readonly<Record<string, ExpectedReading>> = {
  "07-samordningsrad-vast-2025": {
    state: "awaitingDecision",
    head: head({
      documentDate: "2025-09-02",
      decisionDate: "",
      commissioner: "Hälso- och sjukvårdsdirektören",
      assignee: "Ordförande för samordningsrådet",
      recordNumbers: ["RS 2025-01183"],
      recipients: ["Ordförande i samordningsrådet", "Regionarkivet"],
    }),
    tasks: { general: 0, specific: 3 },
    rules: [
      [
        "chairAppointment stated",
        "Förordnas av hälso- och sjukvårdsdirektören",
        { leader: "chair", appointedBy: "hälso- och sjukvårdsdirektören" },
      ],
      ["chairTerm stated", "för tre år i taget", { months: 36, isRenewable: true }],
      ["memberAppointment stated", "Deltagarna utses av", { appointedBy: "förvaltningsdirektören" }],
      [
        "meetingFrequency stated",
        "minst 5 och högst 10 gånger per kalenderår",
        { minimum: 5, maximum: 10, per: "calendarYear" },
      ],
      ["publication stated", "Minnesanteckningar publiceras", { place: "samarbetsytan", withinDays: null }],
      ["providedRole stated", "handläggare", { role: "handläggare", providedBy: "Koncernkontoret" }],
      ["subGroups may", "Rådet kan besluta om arbetsgrupper", { power: "decide", what: "arbetsgrupper" }],
      ["coOpted may", "rätt att adjungera sakkunniga", { decidedBy: "Ordföranden" }],
      [
        "raisedMatter stated",
        "hänskjuts till koncernledning",
        { to: ["koncernledning hälso- och sjukvård"] },
      ],
      ["prohibition prohibition", "uttalar sig inte för regionens räkning"],
    ],
    conflicts: ["emptyDecisionDate: Beslutsdatum:"],
    unread: ["Samordningsrådet har inget eget budgetansvar.", "En chef från varje förvaltning"],
  },

  "08-nag-sepsis-2020": {
    state: "adopted",
    head: head({ adoptedBy: "NPO infektionssjukdomar", adoptedOn: "2020-06-04" }),
    tasks: { general: 0, specific: 3 },
    rules: [
      ["deliverable stated", "Slutligt vårdförlopp", { dueOn: "2021-05-31" }],
      ["perRegion shall", "en ledamot från varje sjukvårdsregion", { minimum: 1, maximum: 1, exact: true }],
      ["municipality stated", "Kommunerna erbjuds en plats", { through: "SKR:s nätverk" }],
      ["memberAppointment stated", "utses av NPO", { appointedBy: "NPO infektionssjukdomar" }],
      ["coOpted may", "Gruppen kan adjungera experter", { decidedBy: "Gruppen" }],
      ["chairAppointment stated", "NPO utser ordförande", { leader: "chair", appointedBy: "NPO" }],
      ["duties stated", "Ordföranden leder arbetet", { who: "chair" }],
      ["ongoingReporting stated", "rapporterar löpande till NPO", { to: "NPO" }],
      [
        "meetingFrequency stated",
        "minst åtta gånger per år, dock högst tolv",
        { minimum: 8, maximum: 12, per: "calendarYear" },
      ],
      ["notes shall", "Vid gruppens möten ska protokoll föras", { at: "gruppens möten" }],
      [
        "costs stated",
        "Deltagarnas arbetsgivare",
        { paidBy: "Deltagarnas arbetsgivare", covers: "lönekostnader" },
      ],
      ["costs stated", "Resor ersätts av SKR", { paidBy: "SKR", covers: "Resor" }],
    ],
    conflicts: [],
    unread: [
      "Samtliga deltagare ska lämna jävsdeklaration innan uppdraget påbörjas.",
      "Utkast till vårdförlopp, för öppen remiss: 2020-12-01",
      "Jämn könsfördelning ska eftersträvas.",
    ],
  },

  "09-rsg-sodra-2024": {
    state: "adopted",
    head: head({
      adoptedBy: "Södra regionvårdsnämndens beredningsgrupp",
      adoptedOn: "2024-02-29",
      commissioner: "Kunskapsstyrningsrådet",
    }),
    tasks: { general: 0, specific: 3 },
    rules: [
      [
        "perRegion shall",
        "Varje region ska vara representerad",
        { minimum: 1, maximum: null, exact: false, regions: [], isApproximate: false },
      ],
      [
        "perRegion stated",
        "utser vardera en till två ledamöter",
        {
          minimum: 1,
          maximum: 2,
          exact: false,
          regions: ["Region Blekinge", "Region Halland", "Region Kronoberg", "Region Skåne"],
        },
      ],
      ["providedRole stated", "processledare", { role: "processledare", providedBy: "Region Skåne" }],
      [
        "meetingFrequency shall",
        "skyldig att mötas minst en gång per kvartal",
        { minimum: 4, maximum: null, per: "calendarYear" },
      ],
      [
        "plan stated",
        "förslag till aktivitetsplan",
        {},
        {
          label: "aktivitetsplan",
          receiver: "Kunskapsstyrningsrådet",
          lastDay: { boundary: "latest", month: 10, day: 15 },
        },
      ],
    ],
    conflicts: [],
    unread: ["Ledamöterna förväntas ha mandat", "Ordförandeskapet är kopplat till den region"],
  },

  "10-anteckningar-2018": {
    state: "unknown",
    head: head({ documentDate: "2018-10-09" }),
    tasks: { general: 0, specific: 0 },
    rules: [],
    conflicts: [],
    unread: ["Gruppen diskuterade hur många ledamöter varje region ska ha."],
  },

  "11-lag-mall-stockholm-2026": {
    state: "template",
    head: head({
      kind: "template",
      documentDate: "20XX-XX-XX",
      commissioner: "Lokalt programområde <ange namn>",
    }),
    tasks: { general: 0, specific: 0 },
    rules: [["memberAppointment stated", "Ledamöterna utses av", { appointedBy: "verksamhetscheferna" }]],
    conflicts: [
      "placeholderDate: 20XX-XX-XX",
      "unfinishedSentence: Arbetsgruppen lämnar en kort årsrapport till programområdet senast den",
    ],
    unread: ["Arbetsgruppen lämnar en kort årsrapport"],
  },

  "12-samarbetsrad-2008": {
    state: "adopted",
    head: head({ adoptedBy: "Samarbetsnämnden", adoptedOn: "2008-12-11" }),
    tasks: { general: 0, specific: 0 },
    rules: [
      [
        "perRegion stated",
        "en ledamot från vart och ett av landstingen",
        { minimum: 1, maximum: 1, exact: true },
      ],
      ["memberAppointment stated", "Ledamöterna utses av", { appointedBy: "landstingsdirektörerna" }],
      ["chairAppointment stated", "Rådet väljer inom sig ordförande", { appointedBy: "Rådet" }],
      ["chairTerm stated", "för två år", { months: 24, isRenewable: false }],
      [
        "meetingFrequency principle",
        "i regel två gånger per halvår",
        { minimum: 4, maximum: null, per: "calendarYear" },
      ],
      ["decision stated", "Rådet är beslutfört"],
      ["notes stated", "Vid sammanträde förs protokoll", { at: "sammanträde" }],
      ["costs stated", "Varje landsting svarar", { paidBy: "Varje landsting" }],
      [
        "report stated",
        "avger årligen före den 1 mars",
        {},
        {
          label: "verksamhetsberättelse",
          receiver: "Samarbetsnämnden",
          lastDay: { boundary: "before", month: 3, day: 1, yearOffset: 1 },
        },
      ],
    ],
    conflicts: ["unlikelyYear: 2008-12-11"],
    unread: ["För varje ledamot skall finnas en ersättare."],
  },
};
