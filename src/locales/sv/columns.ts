// What lists and columns are called in SharePoint itself, in Swedish. One line a column; a missing one fails the type
// check. The internal names never change, these may.
import type {
  NewAgendaItem,
  NewDeliverable,
  NewGroup,
  NewMandate,
  NewMandateGroup,
  NewMeeting,
  NewMembership,
  NewNotice,
  NewProposal,
  NewRule,
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
  Steps: ListNames<NewStep>;
  Notices: ListNames<NewNotice>;
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
    list: "Skickade påminnelser",
    columns: {
      key: "Nyckel",
      recipientId: "Mottagarens konto",
      recipientName: "Mottagare",
      channel: "Sätt",
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
