// The words of Översikt.

const either = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} eller ${names.at(-1)}`;

export const overview = {
  dueSentence: { before: "", mid: " ska vara inlämnad senast ", after: ". " },
  documentFor: (label: string, year: number) =>
    `${label.charAt(0).toUpperCase()}${label.slice(1)} för ${year}`,
  lateSentence: { mid: " skulle ha lämnats in senast ", after: ". " },
  nothingDue: "Ingenting ska lämnas in just nu.",
  notFollowed: "Gruppen följs inte: dagen att följa den från saknas, så inget bedöms och ingen påminns.",
  notKnownWhat: "Vad som ska göras är inte känt: inget uppdrag är bekräftat för gruppen.",
  noMandate: "Inget uppdrag är bekräftat för gruppen.",
  noMandateAdvice: "Klistra in uppdragsbeskrivningen, så läser Uppdrag vad den kräver.",
  addMandate: "Lägg till uppdraget",
  handIn: "Lämna in",
  toReceiver: (receiver: string) => `Till ${receiver}`,
  theText: (words: string) => `Texten: ”${words}”`,
  youAre: (role: string) => `Du är ${role.toLowerCase()} för `,
  youAreRoleOnly: (role: string) => `Du är ${role.toLowerCase()} i gruppen`,
  youWere: (role: string) => `Du var ${role.toLowerCase()} för `,
  youWereRoleOnly: (role: string) => `Du var ${role.toLowerCase()} i gruppen`,
  appointedBy: "Utsedd av",
  term: "Mandatperiod",
  until: (day: string) => `till ${day}`,
  ended: (day: string) => `gick ut ${day}`,
  notRight: "Stämmer inte?",
  questionsTo: "Frågor till",
  nextMeeting: "Nästa möte",
  noMeeting: "Inget möte är inlagt.",
  openMeeting: "Öppna mötet",
  latestNotes: "Senaste anteckningarna",
  noNotes: "Inga anteckningar är publicerade än.",
  openNotes: "Öppna",
  decisions: "Beslut",
  noDecisions: "Inga beslut står i anteckningarna.",
  mustBeDone: "Ska göras",
  attention: "Att observera",
  seatVacant: (onBehalfOf: string) => `Platsen för ${onBehalfOf} är vakant.`,
  seatVacantNoOrg: "En plats i gruppen är vakant.",
  termEnds: (name: string, role: string, day: string) =>
    `Mandatperioden för ${name} (${role.toLowerCase()}) går ut ${day}.`,
  termEnded: (name: string, role: string, day: string) =>
    `Mandatperioden för ${name} (${role.toLowerCase()}) gick ut ${day}.`,
  noChair: "Ingen är ordförande eller sammankallande i dag.",
  twoChairs: (names: string) => `Fler än en är ordförande samtidigt: ${names}.`,
  stepWithoutRole: (name: string, what: string, when: string, roles: readonly string[]) =>
    `${name} ${what} ${when} utan att då vara ${either(roles)}.`,
  stepChanged: (changer: string, name: string, what: string) =>
    `${changer} ändrade efteråt i SharePoint raden som säger att ${name} ${what}.`,
  notesDoubt: {
    withoutRole: (name: string) =>
      `${name} publicerade anteckningarna, men var inte ordförande eller processtöd.`,
    rewritten: (changer: string) => `${changer} har ändrat raden om publiceringen i SharePoint.`,
    changedSince: "Anteckningarna har ändrats efter publiceringen.",
  },
  stepVerbs: {
    publish: "publicerade anteckningar",
    approve: "godkände anteckningar",
    attest: "justerade anteckningar",
    handIn: "lämnade in",
    receive: "tog emot",
    return: "skickade tillbaka",
    adopt: "registrerade att dokumentet fastställts",
    linkEarlier: "länkade in ett tidigare dokument",
    record: "noterade att kravet är uppfyllt",
    accept: "godtog ett ändringsförslag",
    decline: "avslog ett ändringsförslag",
    done: "markerade något som gjort",
    answer: "besvarade ett ärende",
  },
};
