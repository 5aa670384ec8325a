// The words of the pages across groups: Alla grupper, Mina grupper, Påminnelser and Lägg till uppdrag.

import type { DutyFacts, DutyKind } from "#schema/lists/duty-facts.ts";
import { reminderLog } from "./reminder-log.ts";

export const personal = {
  allGroups: "Alla grupper",
  myGroups: "Mina grupper",
  addMandate: "Lägg till uppdrag",
  firstTime: "Ingen grupp ännu.",
  firstTimeAdvice:
    "Lägg till den första gruppen och klistra sedan in dess uppdragsbeskrivning. Du kan se vad Uppdrag läser i en text redan nu.",
  pasteMandate: "Klistra in en uppdragsbeskrivning",
  notInAnyGroup: "Du finns inte med i någon grupp.",
  notInAnyGroupAdvice: "Be samordnaren lägga till dig, eller titta på alla grupper.",
  showAll: "Visa alla grupper",
  numbers: "Visa bara",
  counts: {
    groups: (count: number): string => (count === 1 ? "grupp" : "grupper"),
    late: (count: number): string => (count === 1 ? "försenad" : "försenade"),
    soon: (_count: number): string => "inom 30 dagar",
    lacking: (_count: number): string => "saknar uppgifter",
    tonight: (count: number): string => (count === 1 ? "påmind i natt" : "påminda i natt"),
    failed: (count: number): string => (count === 1 ? "påminnelse misslyckades" : "påminnelser misslyckades"),
  },
  waiting: "Väntar på dig",
  waitingFor: {
    receipt: "Ta emot",
    proposal: "Ändringsförslag",
    adoption: "Registrera beslut",
    term: "Mandatperiod går ut",
  },
  waitingVerbs: { receipt: "Läs", proposal: "Avgör", adoption: "Registrera", term: "Öppna" },
  /** What stands after the title: who did it or who decides, and the day. */
  waitingFacts: (facts: DutyFacts, day: string): string => {
    if (facts.kind === "receipt")
      return facts.handedInBy === null ? `inlämnad ${day}` : `inlämnad ${day} av ${facts.handedInBy}`;
    if (facts.kind === "proposal")
      return facts.askedBy === null ? `föreslaget ${day}` : `föreslaget ${day} av ${facts.askedBy}`;
    if (facts.kind === "adoption" && facts.label === null)
      return `sedan ${day}. När den är fastställd: klistra in texten på nytt och ange dagen`;
    if (facts.kind === "adoption")
      return facts.adoptedBy === null ? `sedan ${day}` : `${facts.adoptedBy} beslutar, sedan ${day}`;
    if (facts.kind === "term")
      return `${day} · ${facts.appointedBy === null ? "vem som utser anges inte i uppdraget" : `${facts.appointedBy} utser`}`;
    return day;
  },
  showTheRest: (count: number) => `Visa ${count} till`,
  mustBeDone: "Ska göras",
  search: "Sök grupp eller person",
  noHits: "Ingen grupp eller person matchar sökningen.",
  nothingHere: "Inget att visa med det urvalet.",
  shown: (shown: number, all: number) => `Visar ${shown} av ${all}`,
  readAgain: "Läs in på nytt",
  showEverything: "Visa alla",
  columns: {
    group: "Grupp",
    what: "Ska göras",
    lastDay: "Senast",
    state: "Läge",
    holder: "Ligger hos",
    reminded: "Senast påmind",
  },
  pick: (group: string, what: string) => `Välj ${group}: ${what}`,
  pickAll: "Välj alla rader som visas",
  pickedBar: "Valda rader",
  picked: (count: number) => (count === 1 ? "1\u00a0vald" : `${count}\u00a0valda`),
  clearPicked: "Avmarkera",
  previewReminder: "Förhandsgranska påminnelsen",
  whyTold: "Se vem som har påmints, och när",
  cacheMissing: (lists: string) =>
    `Listan ${lists} saknas på samordnarnas plats, så läget räknas om varje gång sidan öppnas. Be IT köra npm run provision.`,
  noDesk:
    "Du är samordnare men saknar läsrätt till samordnarnas plats, så påminnelserna syns inte här. Be IT lägga till dig där.",
  notReadYet: "Inte läst än",
  readingAnew: "Räknar om de grupper vars läge är gammalt …",
  leftOld: (count: number) =>
    count === 1
      ? "En grupps läge är äldre än en natt. Läs in på nytt för att räkna om det."
      : `${count} gruppers läge är äldre än en natt. Läs in på nytt för att räkna om fler.`,
  dutySince: (kind: DutyKind, day: string): string => {
    if (kind === "receipt") return `Inlämnad ${day}`;
    if (kind === "vacancy") return `Vakant sedan ${day}`;
    if (kind === "adoption") return `För beslut sedan ${day}`;
    return `Väntar på beslut sedan ${day}`;
  },
  dutyStates: {
    tooFewMeetings: "För få möten",
    endsIn: (days: number) =>
      days === 0 ? "Går ut i dag" : days === 1 ? "Går ut i morgon" : `Går ut om ${days}\u00a0dagar`,
    ended: (days: number) => (days === 1 ? "Gick ut i går" : `Gick ut för ${days}\u00a0dagar sedan`),
  },
  documentFor: (label: string, year: number) => `${label.charAt(0).toUpperCase()}${label.slice(1)} ${year}`,
  completeFacts: "Komplettera uppgifter",
  nothingDue: "Inget att lämna in nu",
  missing: {
    mandate: "Uppdrag saknas",
    followedFrom: "Följs från-dag saknas",
    lastDay: (label: string) => `Dag för ${label} anges inte`,
    chair: "Ordförande saknas",
    coordinator: "Samordnare saknas",
    broken: (count: number) =>
      count === 1 ? "En rad går inte att läsa" : `${count} rader går inte att läsa`,
  },
  unreachable: "Går inte att läsa",
  unreachableWhy: {
    "signed-out": "du är inte inloggad",
    forbidden: "du saknar läsrätt till gruppens plats",
    "not-found": "gruppens plats eller listor finns inte",
    "changed-meanwhile": "någon ändrade samtidigt",
    busy: "Microsoft 365 har för mycket att göra",
    offline: "plats och nät svarar inte",
    unexpected: "ett okänt svar från Microsoft 365",
  },
  othersUnreachable: (count: number) =>
    count === 1
      ? "En grupp till finns som du inte har läsrätt till."
      : `${count} grupper till finns som du inte har läsrätt till.`,
  remindersFailed: "Misslyckades",
  remindersHidden: "Vem som påmints syns bara för samordnare.",
  remindersUnread: "Påminnelserna går inte att läsa just nu, så kolumnen Senast påmind är tom.",
  notRunning: {
    never: "Påminnelser är inte igång: de har aldrig körts.",
    since: (when: string) => `Påminnelser är inte igång sedan ${when}.`,
    unfinished: (when: string) => `Körningen som började ${when} blev aldrig klar.`,
    advice: "Ingenting är borta: nästa körning skickar allt som skulle ha skickats. Be IT starta tjänsten.",
    toIt: "Ett brev till IT, färdigt att kopiera",
  },
  chase: {
    heading: "Påminn",
    reading: "Läser grupperna på nytt …",
    intro: "Så här går påminnelserna, i ditt namn. Ingenting är skickat än.",
    gone: (count: number) =>
      count === 1
        ? "En av de valda är redan gjord och påminns inte."
        : `${count} av de valda är redan gjorda och påminns inte.`,
    after: "Så här gick det. Varje påminnelse står i loggen under Påminnelser.",
    nothing: "Det finns inget kvar att påminna om: allt som valdes är redan gjort.",
    to: (name: string) => `Till ${name}`,
    nobody: "Till ingen: gruppen har ingen som går att nå.",
    ways: {
      activity: "Går nu som avisering i Teams.",
      mail: "Går som e-post vid tjänstens nästa körning.",
      self: "Det ligger hos dig själv. Teams skickar ingen avisering till den som påminner.",
      none: "Ingen påminnelse skickas. Lägg till ordförande, processtöd eller samordnare med konto eller e-post.",
    },
    insteadOf: (names: string) => `I stället för ${names}, som inte kunde nås.`,
    send: (count: number) => (count === 1 ? "Skicka påminnelsen" : `Skicka ${count}\u00a0påminnelser`),
    sending: "Skickar …",
    back: "Tillbaka utan att skicka",
    done: "Klar",
    ends: {
      accepted: "Accepterad av Teams",
      left: "Går vid nästa körning",
      failed: "Misslyckades",
    },
    notWritten: "Påminnelsen kunde inte skrivas i loggen och är därför inte skickad. Försök igen.",
  },
  log: reminderLog,
};
