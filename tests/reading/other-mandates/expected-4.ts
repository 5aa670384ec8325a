// What is expected of two mandates written after the reader had learnt from the others: more is left unread in them.
import { type ExpectedReading, head } from "./expected-reading.ts";

/** Returns the expected reading of each text by its file's name. */
export const expectedFourth: Readonly<Record<string, ExpectedReading>> = {
  "19-rsg-norra-2023": {
    state: "adopted",
    head: head({ adoptedBy: "förbundsdirektionen", adoptedOn: "2022-12-07" }),
    tasks: { general: 0, specific: 2 },
    rules: [
      [
        "chairAppointment stated",
        "Ordföranden väljs av gruppen",
        { leader: "chair", appointedBy: "gruppen" },
      ],
      ["chairTerm stated", "för två år och kan väljas om", { months: 24, isRenewable: true }],
      [
        "meetingFrequency stated",
        "ungefär en gång per månad",
        { minimum: 12, maximum: null, per: "calendarYear", isApproximate: true },
      ],
      [
        "plan stated",
        "Gruppens arbetsplan beslutas i december",
        {},
        { label: "arbetsplan", receiver: null, adoptedBy: null, lastDay: null },
      ],
      [
        "report shall",
        "ska en kort verksamhetsberättelse finnas",
        {},
        { label: "verksamhetsberättelse", lastDay: { boundary: "before", month: 3, day: 1 } },
      ],
      ["costs stated", "Regionerna betalar", { paidBy: "Regionerna" }],
    ],
    conflicts: [],
    unread: [
      "deltar med vardera minst en person.",
      "Den som sitter i NSG data och analys är självskriven.",
      "Förbundets kansli håller med sekreterare.",
      "Minst ett möte per termin ska vara fysiskt.",
      "Protokoll förs inte, men viktiga beslut antecknas i gruppens logg.",
    ],
  },

  "20-lag-gotland-2025": {
    state: "unknown",
    head: head({ adoptedOn: "2025-10-15" }),
    tasks: { general: 0, specific: 0 },
    rules: [
      ["memberAppointment stated", "Deltagare utses av verksamhetscheferna"],
      [
        "meetingFrequency stated",
        "ca 4 ggr/termin",
        { minimum: 4, maximum: null, per: "term", isApproximate: true },
      ],
      [
        "publication shall",
        "minnesanteckningarna läggas på samarbetsytan",
        { place: "samarbetsytan", withinDays: 7 },
      ],
      ["raisedMatter shall", "Principiella frågor ska alltid lyftas", { to: ["LPO"] }],
      [
        "permanence stated",
        "Uppdraget gäller till och med 2027-12-31",
        { permanence: "timeLimited", endsOn: "2027-12-31" },
      ],
    ],
    conflicts: [],
    unread: [
      "bevaka nationella riktlinjer",
      "Kommunen inbjuds att delta med en sjuksköterska.",
      "Tjänsteanteckningar görs löpande.",
      "Redovisning till LPO sker på LPO:s möten i maj och november.",
      "LAG får inte ändra i beslutade vårdprogram.",
    ],
  },
};
