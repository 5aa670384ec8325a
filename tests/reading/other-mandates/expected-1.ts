// What is expected of the first six mandates.
import { type ExpectedReading, head } from "./expected-reading.ts";

/** Returns the expected reading of each text by its file's name. */
export const expectedFirst: Readonly<Record<string, ExpectedReading>> = {
  "01-rpo-norra-2021": {
    state: "adopted",
    head: head({
      adoptedBy: "Beredningsgruppen för kunskapsstyrning",
      adoptedOn: "2021-11-18",
      recordNumbers: ["NRF 0214/2021"],
    }),
    tasks: { general: 4, specific: 0 },
    rules: [
      ["perRegion stated", "Varje region utser två ledamöter", { minimum: 2, maximum: 2, exact: true }],
      [
        "memberAppointment stated",
        "Ledamöterna utses av",
        { appointedBy: "respektive regions hälso- och sjukvårdsdirektör" },
      ],
      [
        "nationalMember stated",
        "Sjukvårdsregionens ledamot i det nationella programområdet ingår",
        { condition: "always" },
      ],
      [
        "chairAppointment stated",
        "Ordförande utses av Beredningsgruppen",
        { leader: "chair", proposedBy: "programområdet", appointedBy: "Beredningsgruppen" },
      ],
      ["chairTerm stated", "Mandattiden är tre år", { months: 36, isRenewable: true, rotates: false }],
      [
        "meetingFrequency stated",
        "sammanträder fyra gånger per år",
        { minimum: 4, maximum: null, per: "calendarYear", isApproximate: false },
      ],
      ["notes stated", "Minnesanteckningar förs vid varje möte", { at: "varje möte" }],
      ["publication stated", "förbundets webbplats", { place: "förbundets webbplats", withinDays: 14 }],
      [
        "plan stated",
        "lämnar varje år en verksamhetsplan",
        {},
        {
          label: "verksamhetsplan",
          receiver: "Beredningsgruppen",
          adoptedBy: null,
          lastDay: { boundary: "latest", month: 11, day: 30, yearOffset: null },
        },
      ],
      [
        "report stated",
        "En årsrapport lämnas",
        {},
        {
          label: "årsrapport",
          receiver: "förbundsdirektionen",
          lastDay: { boundary: "latest", month: 1, day: 31, yearOffset: 1 },
        },
      ],
      ["costs stated", "Varje region står för", { paidBy: "Varje region" }],
    ],
    conflicts: [],
    unread: [],
  },

  "02-lpo-skane-2023": {
    state: "unknown",
    head: head({}),
    tasks: { general: 0, specific: 0 },
    rules: [],
    conflicts: [],
    unread: ["Gruppen leds av en ordförande."],
  },

  "03-rsg-stockholm-gotland-2019": {
    state: "draft",
    head: head({
      documentDate: "2019-03-14",
      recordNumbers: ["HSN 2019-0417"],
      commissioner: "Kunskapsstyrningsnämnden Stockholm-Gotland",
    }),
    tasks: { general: 0, specific: 3 },
    rules: [
      [
        "perRegion shall",
        "Region Stockholm skall utse fyra representanter",
        { minimum: 4, maximum: 4, exact: true, regions: ["Region Stockholm"] },
      ],
      [
        "perRegion shall",
        "Region Gotland skall utse minst en representant",
        { minimum: 1, maximum: null, exact: false, regions: ["Region Gotland"] },
      ],
      ["chairTerm stated", "växlar mellan regionerna vartannat år", { months: 24, rotates: true }],
      ["meetingFrequency stated", "6–8 per år", { minimum: 6, maximum: 8, per: "calendarYear" }],
      ["notes shall", "Skall föras vid varje sammanträde", { at: "varje sammanträde" }],
      [
        "providedRole stated",
        "Tillhandahålles av Region Stockholm",
        { role: "sekreterare", providedBy: "Region Stockholm" },
      ],
      ["prohibition prohibition", "äger inte rätt att fatta beslut"],
      ["subGroups may", "får tillsätta", { power: "decide", what: "tidsbegränsade arbetsgrupper" }],
      [
        "report shall",
        "årligen före utgången av mars månad",
        {},
        {
          label: "verksamhetsberättelse",
          receiver: "Kunskapsstyrningsnämnden Stockholm-Gotland",
          lastDay: { month: 3, day: 31 },
        },
      ],
    ],
    conflicts: [],
    unread: ["Ledamöterna skall ha god kunskap om patientsäkerhetsarbete."],
  },

  "04-vardsamverkan-vast-2016": {
    state: "adopted",
    head: head({ adoptedBy: "Politiska samrådet", adoptedOn: "2016-05-26" }),
    tasks: { general: 0, specific: 3 },
    rules: [
      [
        "municipality stated",
        "Varje kommun utser två representanter",
        { presence: "named", appointedBy: "Varje kommun" },
      ],
      ["chairTerm stated", "roterar årligen", { leader: "chair", months: 12, rotates: true }],
      [
        "meetingFrequency stated",
        "tre till fyra gånger per termin",
        { minimum: 3, maximum: 4, per: "term", isApproximate: false },
      ],
      ["notes stated", "skriver minnesanteckningar"],
      ["decision stated", "Beslut fattas i enighet"],
      ["raisedMatter stated", "lyfts frågan", { to: ["Politiska samrådet"] }],
      ["costs stated", "Kostnaden för processledaren", { paidBy: "regionen och kommunerna" }],
    ],
    conflicts: [],
    unread: [
      "vården och tandvården utser en representant vardera.",
      "skall ha mandat att företräda sin organisation.",
    ],
  },

  "05-rag-sydostra-2022": {
    state: "adopted",
    head: head({
      adoptedBy: "RPO levnadsvanor",
      adoptedOn: "2022-02-10",
      commissioner: "Regionalt programområde levnadsvanor",
    }),
    tasks: { general: 0, specific: 3 },
    rules: [
      [
        "permanence stated",
        "Uppdraget pågår från 1 mars 2022",
        { permanence: "timeLimited", endsOn: "2024-04-30" },
      ],
      [
        "deliverable stated",
        "Delrapport lämnas",
        { dueOn: "2023-01-31" },
        { label: "delrapport", receiver: "RPO" },
      ],
      [
        "deliverable stated",
        "Slutrapport lämnas",
        { dueOn: "2024-04-15" },
        { label: "slutrapport", receiver: "RPO" },
      ],
      [
        "perRegion stated",
        "cirka två personer per region",
        { minimum: 2, maximum: 2, exact: false, isApproximate: true },
      ],
      ["representatives should", "En patientföreträdare bör ingå", { from: "patientföreträdare" }],
      [
        "chairAppointment stated",
        "Sammankallande utses av RPO",
        { leader: "convener", appointedBy: "RPO", proposedBy: null },
      ],
      [
        "costs stated",
        "Respektive region finansierar",
        { paidBy: "Respektive region", covers: "sina deltagare" },
      ],
      ["costs stated", "RPO bekostar", { paidBy: "RPO" }],
    ],
    conflicts: [],
    unread: ["Arbetsgruppen träffas digitalt ungefär en gång i månaden"],
  },

  "06-mas-natverk-2012": {
    state: "adopted",
    head: head({ adoptedBy: "Socialchefsgruppen", adoptedOn: "2012-11-07" }),
    tasks: { general: 0, specific: 3 },
    rules: [
      [
        "municipality stated",
        "Länets samtliga kommuner är representerade",
        { presence: "named", appointedBy: null },
      ],
      ["coOpted may", "adjungeras representanter från regionen", { decidedBy: null }],
      ["chairAppointment stated", "Sammankallande väljs inom nätverket", { leader: "convener" }],
      [
        "chairTerm stated",
        "för ett kalenderår i sänder",
        { leader: "convener", months: 12, isRenewable: true },
      ],
      ["duties stated", "Sammankallande ansvarar för dagordning och lokal", { who: "convener" }],
      ["notes stated", "Korta anteckningar görs vid träffarna"],
      ["permanence stated", "Uppdraget gäller tills vidare", { permanence: "permanent", endsOn: null }],
    ],
    conflicts: [],
    unread: ["Nätverket träffas varannan månad, dock inte under juli."],
  },
};
