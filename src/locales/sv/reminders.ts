// Reminders: what a person reads in the activity feed, and what the log and the nightly command say.

const days = (count: number) => (count === 1 ? "1\u00a0dag" : `${count}\u00a0dagar`);

export const reminders = {
  /** What the activity feed says beside the duty's own words. */
  feed: {
    oneIn: (what: string, group: string) => `${what} för ${group}`,
    severalIn: (count: number, place: string) => `${count} saker i ${place}`,
    others: (count: number) => `Och ${count} till.`,
    late: "Påminnelsen är sen.",
  },
  insteadOf: (names: string) => `Du får den här påminnelsen för att ${names} inte kunde nås.`,
  isLate: (dueOn: string) => `Påminnelsen skulle ha kommit ${dueOn}, men tjänsten var inte igång.`,
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
  nobody: "Ingen att påminna: gruppen har varken ordförande, processtöd eller samordnare med konto.",
  run: {
    heading: (day: string, isDryRun: boolean) =>
      isDryRun ? `Påminnelser ${day} (provkörning: inget skickas och inget skrivs)` : `Påminnelser ${day}`,
    why: (group: string, what: string, lastDay: string, step: number) =>
      `${group}, ${what}: senast ${lastDay}; påminnelsen ${step < 0 ? `${days(-step)} före` : `${days(step)} efter`}`,
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
