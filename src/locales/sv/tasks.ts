// Words that what somebody took on and what has come to be answered have in common: whose it is, by when, settling it,
// striking it.

export const tasks = {
  by: (day: string) => `Senast ${day}`,
  noLastDay: "Ingen sista dag",
  dayHint: "Till exempel 2027-02-04",
  notYet: "Dagen har inte varit än.",
  linkWrong: "Länken ska börja med https:// eller http://.",
  mailWrong: "Skriv adressen så här: namn@region.se",
  owner: {
    choose: "Vem?",
    other: "Någon annan",
    name: "Namn",
    mail: "E-post",
    mailHint: "Behövs för påminnelser",
    noAccount: "har inget konto här",
    noWay: "Varken konto eller e-post: ingen påminnelse når fram",
  },
  settle: { day: "Dag", link: "Länk", comment: "Kommentar", final: "Det går inte att ta tillbaka." },
  strike: {
    reason: "Varför stryks det?",
    stays: "Raden finns kvar som struken.",
    because: (day: string, reason: string) =>
      reason === "" ? `Struket ${day}` : `Struket ${day}: ${reason}`,
    restore: "Ångra strykningen",
  },
  about: (what: string, title: string) => `${what}: ${title}`,
  onBehalfOf: (who: string, other: string) => `${who} för ${other}`,
};
