// Reminders: what a person reads in the activity feed, and what the log and the nightly command say.

const days = (count: number) => (count === 1 ? "1\u00a0dag" : `${count}\u00a0dagar`);

/** How far it is to the last day; negative when it has passed. */
const distance = (daysLeft: number) => {
  if (daysLeft === 0) return "sista dagen är i dag";
  return daysLeft > 0 ? `${days(daysLeft)} kvar` : `för ${days(-daysLeft)} sedan`;
};

export interface SubjectWords {
  group: string;
  /** The document with its year: "verksamhetsberättelse 2026". */
  what: string;
  lastDay: string;
  daysLeft: number;
}

export const reminders = {
  /** The document with its group, as the feed's headline names it. */
  obligation: (what: string, group: string) => `${what} för ${group}`,
  due: ({ group, what, lastDay, daysLeft }: SubjectWords) =>
    `${group}: ${what} ska lämnas in senast ${lastDay}, ${distance(daysLeft)}.`,
  late: ({ group, what, lastDay, daysLeft }: SubjectWords) =>
    `${group}: ${what} skulle ha lämnats in senast ${lastDay}, ${distance(daysLeft)}.`,
  returned: ({ group, what, lastDay, daysLeft }: SubjectWords) =>
    `${group}: ${what} är åter för komplettering. Senast ${lastDay}, ${distance(daysLeft)}.`,
  soft: ({ group, what, lastDay }: SubjectWords) =>
    `${group}: ${what} har senast ${lastDay} som sista dag i ett uppdrag som inte är fastställt.`,
  several: ({ group, what, lastDay, daysLeft }: SubjectWords, others: number) =>
    `${group}: ${what} senast ${lastDay}, ${distance(daysLeft)}. Och ${others} till.`,
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
