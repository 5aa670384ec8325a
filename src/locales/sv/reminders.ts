// Reminders: what a person reads in the activity feed, and what the log and the nightly command say.
import { runReport } from "./run-report.ts";

const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} och ${items.at(-1)}`;

export const reminders = {
  /** What the activity feed says beside the duty's own words. */
  feed: {
    oneIn: (what: string, group: string) => `${what} för ${group}`,
    notAdopted: (what: string) => `${what} (uppdraget är inte fastställt)`,
    severalIn: (count: number, place: string) => `${count} saker i ${place}`,
    others: (count: number) => `Och ${count} till.`,
    late: "Påminnelsen är sen.",
  },
  insteadOf: (names: string) => `Du får den här påminnelsen för att ${names} inte kunde nås.`,
  isLate: (dueOn: string) => `Påminnelsen skulle ha kommit ${dueOn}, men tjänsten var inte igång.`,
  /** A reminder as a mail. */
  mail: {
    subjectOfSeveral: (line: string, others: number) => `${line} (och ${others} till)`,
    greeting: "Hej!",
    waiting: (count: number) =>
      count === 1 ? "Det här väntar på dig:" : `${count} saker väntar på dig, det mest brådskande först:`,
    from: (name: string, count: number) =>
      count === 1
        ? `${name} påminner om det här:`
        : `${name} påminner om ${count} saker, det mest brådskande först:`,
    step: (which: string) => `Det här är påminnelsen ${which}.`,
    open: (title: string) => `Öppna i Teams (${title})`,
    reply: (coordinator: string | null) =>
      `${coordinator === null ? "Svara på det här brevet så når du gruppens samordnare." : `Svara på det här brevet så når du samordnaren, ${coordinator}.`} Det räcker bra om du inte kommer åt Teams.`,
    because: (groups: readonly string[]) =>
      groups.length > 3
        ? `Du får brevet för att påminnelser om ${groups.length} grupper går till dig.`
        : `Du får brevet för att påminnelser om ${listed(groups)} går till dig.`,
  },
  /** To whoever runs the service, ready to send. */
  notRunning: {
    subject: (when: string | null) =>
      when === null
        ? "Påminnelserna i Uppdrag har inte körts"
        : `Påminnelserna i Uppdrag har inte körts sedan ${when}`,
    paragraphs: (when: string | null) => [
      "Hej!",
      `${when === null ? "Påminnelserna i Uppdrag har inte körts någon gång här." : `Påminnelserna i Uppdrag kördes senast ${when}.`} De ska köras varje natt. Kan ni titta på det?`,
      [
        "1. Är den schemalagda körningen av npm run remind igång (cron, container eller Azure Functions)?",
        "2. Vad skrev den senaste körningen? Slutkod 1 betyder att den inte kunde börja, 2 att något inte blev gjort.",
        "3. Har certifikatet eller hemligheten som tjänsten loggar in med gått ut?",
        "4. Har tjänsten kvar sina rättigheter till samordnarnas plats och gruppernas platser?",
      ].join("\n"),
      "Inget går förlorat. När körningen är igång igen skickas allt som skulle ha skickats, en gång och märkt som sent.",
      "Tack!",
    ],
  },
  groups: (count: number) => `${count} grupper`,
  /** What each state of the log promises, and no more. */
  progress: {
    claimed: "Skickas",
    sent: "Skickad: Teams har tagit emot den",
    unknown: "Ovisst om den kom fram",
    failed: "Misslyckades",
    notNeeded: "Behövdes inte",
    planned: "Ska skickas",
  },
  nobody:
    "Ingen att påminna: gruppen har ingen som går att nå, varken ordförande, processtöd eller samordnare.",
  runReport,
  run: {
    heading: (day: string, isDryRun: boolean) =>
      isDryRun ? `Påminnelser ${day} (provkörning: inget skickas och inget skrivs)` : `Påminnelser ${day}`,
    refused: {
      options: (given: string, options: string) =>
        `”${given}” går inte att förstå. Alternativen är ${options}.`,
      address: (given: string) =>
        `--graph är ”${given}”: skriv en hel adress, till exempel http://127.0.0.1:5300.`,
      day: (given: string) => `--on är ”${given}”: skriv en dag som finns, till exempel 2027-02-27.`,
      group: (given: string) => `Det finns ingen grupp med nyckeln ”${given}” i förteckningen.`,
      world: (what: string, detail: string) => `${what} Inga påminnelser är skickade. (${detail})`,
    },
    nothing: "Ingen har något nytt att höra.",
    counts: (count: { sent: number; failed: number; notNeeded: number; takenOver: number }) =>
      `Skickade ${count.sent}, misslyckade ${count.failed}, behövdes inte ${count.notNeeded}, övertagna ${count.takenOver}.`,
    unreachable: (group: string, why: string) =>
      `${group} kunde inte läsas (${why}). Den prövas igen nästa körning.`,
    brokenRow: (list: string, id: string, where: string) =>
      `En rad i listan ${list} går inte att läsa (rad ${id}) och räknas inte med. Rätta den: ${where}`,
    notClaimed: (who: string, why: string) =>
      `Påminnelsen till ${who} kunde inte skrivas i loggen (${why}) och är därför inte skickad. Den prövas igen nästa körning.`,
    unsettled: (who: string, why: string) =>
      `Det är ovisst om påminnelsen till ${who} kom fram till Teams eller till loggen (${why}). Samma påminnelse skickas igen om en kvart eller senare och ersätter den förra.`,
  },
};
