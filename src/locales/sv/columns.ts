// What lists and columns are called in SharePoint itself, in Swedish. One line a column; a missing one fails the type
// check. The internal names never change, these may.
import type {
  NewAction,
  NewAgendaItem,
  NewDeliverable,
  NewGroup,
  NewGroupStatus,
  NewMandate,
  NewMandateGroup,
  NewMatter,
  NewMeeting,
  NewMembership,
  NewNotice,
  NewOpenObligation,
  NewPolicy,
  NewProposal,
  NewRule,
  NewRun,
  NewStep,
} from "#domain/entities.ts";

interface ListNames<T> {
  /** What the list is for: its description in SharePoint. */
  list: string;
  columns: Record<keyof T & string, string>;
}

const sharePointNames: {
  Groups: ListNames<NewGroup>;
  Mandates: ListNames<NewMandate>;
  MandateGroups: ListNames<NewMandateGroup>;
  Rules: ListNames<NewRule>;
  Memberships: ListNames<NewMembership>;
  Meetings: ListNames<NewMeeting>;
  AgendaItems: ListNames<NewAgendaItem>;
  Deliverables: ListNames<NewDeliverable>;
  Proposals: ListNames<NewProposal>;
  Actions: ListNames<NewAction>;
  Matters: ListNames<NewMatter>;
  Steps: ListNames<NewStep>;
  Notices: ListNames<NewNotice>;
  Runs: ListNames<NewRun>;
  Policies: ListNames<NewPolicy>;
  GroupStatus: ListNames<NewGroupStatus>;
  Obligations: ListNames<NewOpenObligation>;
} = {
  Groups: {
    list: "Förteckning över grupper",
    columns: {
      key: "Nyckel",
      title: "Grupp",
      healthcareRegion: "Sjukvårdsregion",
      commissioner: "Uppdragsgivare",
      regions: "Regioner",
      parentKey: "Överordnad grupp",
      sitePath: "Gruppens webbplats",
      teamId: "Team",
      channelId: "Kanal",
      coordinatorId: "Samordnarens konto",
      coordinatorName: "Samordnare",
      coordinatorMail: "Samordnarens e-post",
      coordinatorSpeaks: "Samordnarens språk",
      publishingPlace: "Publiceras på",
      followedFrom: "Följs från",
    },
  },
  Mandates: {
    list: "Uppdragsbeskrivningar",
    columns: {
      key: "Nyckel",
      title: "Uppdragsbeskrivning",
      standing: "Status",
      commissioner: "Uppdragsgivare",
      adoptedBy: "Fastställd av",
      adoptedOn: "Fastställd den",
      documentDate: "Dokumentets datum",
      recordNumbers: "Diarienummer",
      textFile: "Textens fil",
      fingerprint: "Textens fingeravtryck",
    },
  },
  MandateGroups: {
    list: "Vilken uppdragsbeskrivning som styr vilken grupp",
    columns: {
      key: "Nyckel",
      groupKey: "Grupp",
      mandateKey: "Uppdragsbeskrivning",
      followedFrom: "Följs från",
      endedOn: "Upphörde den",
    },
  },
  Rules: {
    list: "Krav ur uppdragsbeskrivningar, bekräftade av en person",
    columns: {
      key: "Nyckel",
      groupKey: "Grupp",
      mandateKey: "Uppdragsbeskrivning",
      number: "Nummer i texten",
      kind: "Slag",
      label: "Benämning",
      strength: "Hur bindande",
      binding: "Läses som",
      parameters: "Vad kravet säger",
      origin: "Kommer från",
      verdict: "Avgjort som",
      parametersAsRead: "Så lästes texten",
      receiver: "Mottagare",
      adoptedBy: "Fastställs av",
      lastDay: "Sista dag",
      lastDayFrom: "Sista dagen kommer från",
      quote: "Citat",
      quoteFrom: "Citatets början",
      quoteTo: "Citatets slut",
      section: "Avsnitt",
      judgedFrom: "Bedöms från",
      exceptions: "Undantag",
      voidedOn: "Upphävt den",
      voidedBecause: "Upphävt därför att",
    },
  },
  Memberships: {
    list: "Ledamöter och platser",
    columns: {
      key: "Nyckel",
      groupKey: "Grupp",
      role: "Roll",
      personId: "Konto",
      personName: "Namn",
      personMail: "E-post",
      speaks: "Språk",
      organisation: "Organisation",
      onBehalfOf: "Representerar",
      isNational: "Nationell ledamot",
      termStarts: "Mandatperiod från",
      termEnds: "Mandatperiod till",
      proposedBy: "Föreslagen av",
      proposedOn: "Föreslagen den",
      appointedBy: "Utsedd av",
      appointedOn: "Utsedd den",
      interestsDeclaredOn: "Jävsdeklaration den",
      interestsValidUntil: "Jävsdeklaration gäller till",
      endedOn: "Avslutad den",
      endedBecause: "Avslutad därför att",
    },
  },
  Meetings: {
    list: "Möten",
    columns: {
      key: "Nyckel",
      title: "Möte",
      groupKey: "Grupp",
      starts: "Börjar",
      ends: "Slutar",
      place: "Plats",
      course: "Läge",
    },
  },
  AgendaItems: {
    list: "Dagordningspunkter med anteckningar och beslut",
    columns: {
      key: "Nyckel",
      title: "Punkt",
      groupKey: "Grupp",
      meetingKey: "Möte",
      position: "Ordning",
      minutes: "Minuter",
      presenter: "Föredragande",
      notes: "Anteckningar",
      decision: "Beslut",
      voidedOn: "Struken den",
    },
  },
  Deliverables: {
    list: "Planer och rapporter",
    columns: {
      key: "Nyckel",
      title: "Plan eller rapport",
      groupKey: "Grupp",
      ruleKey: "Krav",
      kind: "Slag",
      year: "År",
      link: "Länk",
      fileName: "Fil",
      comment: "Kommentar",
    },
  },
  Proposals: {
    list: "Ändringsförslag om ledamöter",
    columns: {
      key: "Nyckel",
      title: "Förslag",
      groupKey: "Grupp",
      kind: "Slag",
      membershipKey: "Gäller förordnande",
      personName: "Namn",
      personMail: "E-post",
      organisation: "Organisation",
      role: "Roll",
      day: "Från och med",
      reason: "Skäl",
    },
  },
  Actions: {
    list: "Att göra",
    columns: {
      key: "Nyckel",
      title: "Att göra",
      groupKey: "Grupp",
      meetingKey: "Möte",
      personId: "Konto",
      personName: "Namn",
      personMail: "E-post",
      lastDay: "Senast",
      voidedOn: "Struken den",
      voidedBecause: "Struken därför att",
    },
  },
  Matters: {
    list: "Ärenden: remisser, nomineringar och frågor",
    columns: {
      key: "Nyckel",
      title: "Ärende",
      groupKey: "Grupp",
      kind: "Slag",
      from: "Från",
      receivedOn: "Kom den",
      lastDay: "Svar senast",
      personId: "Konto",
      personName: "Namn",
      personMail: "E-post",
      link: "Länk",
      comment: "Kommentar",
      voidedOn: "Struket den",
      voidedBecause: "Struket därför att",
    },
  },
  Steps: {
    list: "Steg: vem som gjort vad, ändras aldrig",
    columns: {
      key: "Nyckel",
      groupKey: "Grupp",
      kind: "Steg",
      aboutKind: "Gäller",
      about: "Gäller raden",
      ruleKey: "Krav",
      year: "År",
      day: "Dag",
      onBehalfOf: "För",
      decidedBy: "Beslutat av",
      link: "Länk",
      comment: "Kommentar",
      fingerprint: "Textens fingeravtryck",
    },
  },
  Notices: {
    list: "Påminnelser: vem som fått höra vad",
    columns: {
      key: "Nyckel",
      recipientId: "Mottagarens konto",
      recipientName: "Mottagare",
      recipientMail: "Mottagarens e-post",
      speaks: "Mottagarens språk",
      trigger: "Satt igång av",
      channel: "Sätt",
      waysLeft: "Sätt som återstår",
      attempts: "Sätt som prövats",
      sequence: "Nummer",
      runDay: "Körning den",
      reminderKeys: "Påminnelsernas nycklar",
      subjects: "Gäller",
      progress: "Läge",
      claimedAt: "Påbörjad",
      runId: "Körning",
      settledAt: "Avslutad",
      cause: "Orsak",
      link: "Länk",
      draftId: "Utkast i brevlådan",
      messageId: "Brevets id",
    },
  },
  Runs: {
    list: "Körningar av påminnelserna",
    columns: {
      key: "Nyckel",
      runDay: "Dag",
      startedAt: "Började",
      endedAt: "Slutade",
      groups: "Grupper",
      planned: "Skulle skickas",
      sent: "Skickade",
      failed: "Misslyckade",
      notNeeded: "Behövdes inte",
      takenOver: "Övertagna",
      problems: "Fel",
      unreadGroups: "Grupper som inte kunde läsas",
    },
  },
  Policies: {
    list: "Regler för påminnelser",
    columns: {
      key: "Nyckel",
      groupKey: "Grupp",
      dutyKind: "Vad som ska göras",
      sameAsGroup: "Samma som gruppen",
      isSilent: "Ingen påminnelse",
      daysBefore: "Dagar före",
      daysAfter: "Dagar efter",
      hearers: "Vem som får höra",
      voidedOn: "Upphävd den",
    },
  },
  GroupStatus: {
    list: "Hur varje grupp står (räknas om)",
    columns: {
      key: "Nyckel",
      groupKey: "Grupp",
      asOf: "Läget",
      nextDay: "Närmaste dag",
      open: "Ska göras",
      breaches: "Uppfylls inte",
      notes: "Att observera",
      lacking: "Saknar uppgifter",
      problem: "Kunde inte läsas",
    },
  },
  Obligations: {
    list: "Ska göras i alla grupper (räknas om)",
    columns: {
      key: "Nyckel",
      groupKey: "Grupp",
      standing: "Öppen eller avslutad",
      facts: "Vad",
      day: "Dag",
      progress: "Hur långt den kommit",
      isMissed: "Inte gjord",
      isSoft: "Enligt utkast",
      holders: "Ligger hos",
      page: "Sida",
      thing: "Sak",
      nextStepOn: "Nästa påminnelse",
      nextTo: "Påminnelsen går till",
      asOf: "Läget",
      closedOn: "Avslutad den",
    },
  },
};

/** The Swedish name of a list, or of one of its columns. Throws for a list that is not in the catalogue. */
export function sharePointName(list: string, property?: string): string {
  const names: Record<string, ListNames<Record<string, unknown>>> = sharePointNames;
  const found = property === undefined ? names[list]?.list : names[list]?.columns[property];
  if (found === undefined) throw new Error(`${list}${property ? `.${property}` : ""} has no Swedish name.`);
  return found;
}
