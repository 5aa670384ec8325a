// The words of what the mandate's rules find: what is the case, and the one thing that cures it.

const list = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} och ${names.at(-1)}`;

export const findings = {
  list,
  outcomes: { breach: "Uppfylls inte", note: "Att observera", notJudged: "Kan inte bedömas ännu" },
  fulfilled: "Uppfylls",
  notForMachine: "Bedöms inte av Uppdrag",
  ofRules: (count: number, of: number) => `${count} av ${of} krav`,
  allRules: "Alla krav i Uppdraget",
  allFulfilled: "Det som uppdraget kräver och som går att bedöma är uppfyllt.",
  soft: "enligt utkast",
  from: (section: string | null) => (section === null ? "Uppdraget" : `Uppdraget, ${section}`),
  ownRule: "Eget krav",
  facts: {
    regionsWithout: (filled: number, of: number, without: readonly string[]) =>
      `${filled} av ${of} regioner har ledamot. ${list(without)} saknar ledamot.`,
    regionsWithTooFew: (regions: readonly string[], minimum: number) =>
      `${list(regions)} har färre än ${minimum} ledamöter.`,
    regionWithSeveral: (region: string, names: readonly string[]) =>
      `${region} har fler än en ledamot: ${list(names)}.`,
    noNationalMember: "Ingen ledamot är antecknad som nationell ledamot.",
    noRepresentative: (from: string) => `Ingen representant från ${from} sitter i gruppen.`,
    appointedByOther: (names: readonly string[], expected: string) =>
      `${list(names)} är utsedd av någon annan än ${expected}.`,
    appointerMissing: (names: readonly string[], expected: string) =>
      `Det är inte antecknat att ${expected} har utsett ${list(names)}.`,
    proposalMissing: (names: readonly string[], expected: string) =>
      `Det är inte antecknat att ${expected} har föreslagit ${list(names)}.`,
    employedElsewhere: (names: readonly string[], expected: string) =>
      `${list(names)} är inte anställd inom ${expected}.`,
    noLeader: "Ingen är ordförande eller sammankallande.",
    termTooLong: (name: string, latest: string) =>
      `Mandatperioden för ${name} är längre än texten säger: den skulle sluta senast ${latest}.`,
    termOver: (name: string, day: string) =>
      `Mandatperioden för ${name} gick ut ${day}, och ingen har tagit över.`,
    termUnknown: (name: string) => `Mandatperioden för ${name} är inte ifylld.`,
    notRotated: (name: string, organisation: string) =>
      `${name} kommer från samma region som den förra ordföranden: ${organisation}.`,
    sameAdministration: (names: readonly string[], organisation: string) =>
      `${list(names)} kommer från samma förvaltning: ${organisation}.`,
    roleMissing: (role: string) => `Ingen i gruppen är ${role}.`,
    notAnchored: (bodies: readonly string[]) =>
      `Det är inte antecknat att sammansättningen är förankrad i ${list(bodies)}.`,
    notConsidered: (what: string) => `Det är inte antecknat att gruppen har övervägt ${what}.`,
    tooFewMeetings: (period: string, held: number, planned: number, minimum: number) =>
      `${period}: ${held} hållna och ${planned} inlagda möten av minst ${minimum}.`,
    tooManyMeetings: (period: string, count: number, maximum: number) =>
      `${period}: ${count} möten, texten säger högst ${maximum}.`,
    notesNotPublished: (days: readonly string[]) =>
      days.length === 1
        ? `Anteckningarna från ${days[0]} är inte publicerade.`
        : `Anteckningarna från ${days.length} möten är inte publicerade: ${list(days)}.`,
    publishingPlaceMissing: "Platsen där anteckningarna ska publiceras är inte angiven för gruppen.",
    documentLate: (document: string, day: string) => `${document} skulle ha lämnats in senast ${day}.`,
    documentMissed: (document: string, day: string) =>
      `${document} lämnades aldrig in. Sista dagen var ${day}.`,
    documentDoneLate: (document: string, day: string) => `${document} lämnades in efter sista dagen, ${day}.`,
    groupEnds: (day: string) => `Gruppens uppdrag slutar ${day}.`,
    groupHasEnded: (day: string) => `Gruppens uppdrag slutade ${day}.`,
  },
  reasons: {
    regionsUnknown: "Gruppens regioner är inte angivna.",
    partialPeriod: "Gruppen följs bara under en del av perioden.",
    noLastDay: "Texten säger ingen sista dag.",
    needsAnswer: "Meningen kan läsas på två sätt och är inte avgjord.",
  },
  year: (year: number) => String(year),
  term: (term: "spring" | "autumn", year: number) =>
    `${term === "spring" ? "Vårterminen" : "Höstterminen"} ${year}`,
  doneBy: (names: string | null) =>
    names === null
      ? "Görs av gruppens processtöd eller samordnare."
      : `Görs av processtöd eller samordnare: ${names}.`,
  cures: {
    askForMember: (organisation: string) => `Be ${organisation} utse ledamot`,
    askForChair: "Be om att ordförande utses",
    addMember: "Lägg till ledamot",
    changeMembership: "Ändra i Ledamöter",
    propose: "Föreslå ändring i Ledamöter",
    planMeeting: "Lägg in möte",
    publishNotes: "Till anteckningarna",
    setPublishingPlace: "Ange publiceringsplats",
    setRegions: "Ange regioner",
    record: "Anteckna att det är gjort",
    recordBody: (body: string) => `Anteckna förankringen i ${body}`,
    handIn: "Till Plan och rapport",
    setLastDay: "Sätt en egen sista dag",
    answer: "Avgör hur meningen läses",
  },
  mail: {
    askForMember: (group: string, organisation: string, quote: string, appointer: string | null) =>
      `Hej!\n\n${group} saknar ledamot från ${organisation}. I uppdraget står: ”${quote}”${
        appointer === null ? "" : ` Ledamoten utses av ${appointer}.`
      }\n\nVem utser ni? Skriv gärna namn, e-post och från vilken dag.\n`,
    askForChair: (group: string, quote: string, appointer: string | null) =>
      `Hej!\n\n${group} saknar ordförande. I uppdraget står: ”${quote}”${
        appointer === null ? "" : ` Ordföranden utses av ${appointer}.`
      }\n\nNär kan ni utse en ordförande?\n`,
  },
  exception: {
    one: "Undantag",
    endAbout: (about: string) => `Avsluta undantaget för ${about}`,
    heading: "Undantag",
    add: "Gör undantag",
    addThis: (rule: string) => `Gör undantag från kravet ${rule}`,
    about: "Undantaget gäller",
    whole: "Hela kravet",
    until: "Till och med",
    because: "Skäl",
    save: "Spara undantaget",
    end: "Avsluta undantaget",
    holds: (until: string, because: string) => `Undantag till ${until}: ${because}`,
    holdsAbout: (about: string, until: string, because: string) =>
      `Undantag för ${about} till ${until}: ${because}`,
    over: (until: string, because: string) => `Undantaget gick ut ${until}: ${because}`,
    tooEarly: "Sista dagen har redan varit. Välj en dag framåt.",
  },
  record: {
    by: "Var eller av vem",
    day: "Dag",
    comment: "Vad som gjordes",
    save: "Spara anteckningen",
    done: (day: string, by: string) => `Antecknat ${day} av ${by}`,
    doneIn: (body: string, day: string, by: string) => `${body}: förankrat ${day}, antecknat av ${by}`,
    doubtful: "Antecknat av någon utan den rollen, eller ändrat efteråt: räknas inte.",
    future: "Dagen har inte varit än.",
  },
};
