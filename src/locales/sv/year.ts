// The words of the year wheel, its list, the twelve-month strip and the calendar file.

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} och ${items.at(-1)}`;

export const year = {
  views: "Visa",
  toHandIn: "Att lämna in",
  wheel: "Årshjul",
  heading: (year: number) => `Årshjul ${year}`,
  count: (dates: number, done: number, cancelled: number) =>
    [
      `${dates}\u00a0datum`,
      ...(done === 0 ? [] : [`varav ${done}\u00a0${done === 1 ? "gjort" : "gjorda"}`]),
      ...(cancelled === 0
        ? []
        : [`dessutom ${cancelled}\u00a0${cancelled === 1 ? "inställt" : "inställda"}`]),
    ].join(", "),
  picture: (heading: string, count: string) => `${heading}: ${count}. Allt i hjulet står i listan.`,
  list: (year: number) => `Allt som är känt om ${year}`,
  otherYear: (year: number) => `Visa ${year}`,
  otherYears: "Andra år",
  nearest: "Närmast",
  inDays: (days: number) => (days === 0 ? "i dag" : days === 1 ? "i morgon" : `om ${days}\u00a0dagar`),
  nothingMore: "Inget mer i år",
  today: "i dag",
  kinds: {
    meeting: "Möte",
    mustDo: "Ska göras",
    ownRule: "Eget krav",
    national: "Nationellt datum",
    term: "Går ut",
  },
  done: "Fylld: gjort",
  cancelled: "Överstruken: inställt",
  legend: "Så läser du hjulet",
  document: (label: string, year: number) => `${capital(label)} ${year}`,
  documentOnce: capital,
  termEnds: (name: string, isOver: boolean) => `Mandatperioden för ${name} ${isOver ? "gick" : "går"} ut`,
  termsEnd: (count: number, isOver: boolean) => `${count} mandatperioder ${isOver ? "gick" : "går"} ut`,
  names: listed,
  groupEnds: (isOver: boolean) => `Gruppens uppdrag ${isOver ? "gick" : "går"} ut`,
  ownRule: "eget krav",
  ownDay: "dagen är eget krav",
  notCalled: "Kallelse inte skickad",
  daysFrom: (numbers: readonly string[], areAll: boolean) =>
    areAll
      ? "Dagarna kommer ur uppdraget."
      : `${numbers.length === 1 ? "Dagen" : "Dagarna"} för ${listed(numbers)} kommer ur uppdraget. Övriga dagar har gruppen eller samordnaren satt.`,
  daysOwn: "Dagarna har gruppen eller samordnaren satt.",
  empty: (year: number) =>
    `Inget datum är känt för ${year}: inget möte, ingen sista dag och ingen mandatperiod som går ut.`,
  outside: (first: number, last: number) => `Gruppens årshjul finns för åren ${first}–${last}.`,
  print: "Skriv ut",
  cannotPrint:
    "Ingen utskrift öppnades. Öppna Teams i webbläsaren och skriv ut därifrån, eller spara som kalenderfil.",
  save: "Spara som kalenderfil",
  saved:
    "Filen hamnar bland dina hämtade filer. Öppna den, så tas datumen in i din kalender. Kommer ingen fil: öppna Teams i webbläsaren och försök där.",
  calendarName: (group: string, year: number) => `${group}, årshjul ${year}`,
  calendarTitle: (title: string, group: string) => `${title} · ${group}`,
  lastDayOf: (title: string) => `Sista dag: ${title}`,
  toReceiver: (receiver: string) => `Till ${receiver}`,
  cancelledMeeting: (title: string) => `Inställt: ${title}`,
  show: "Visa årshjulet",
  todayIn: (month: string, day: number) => `${month} · i\u00a0dag\u00a0${day}`,
  nothingAhead: "Inget mer är känt om året.",
};
