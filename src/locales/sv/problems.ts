// What went wrong, whether the text is safe, and what to do next. One sentence each, for people.

interface Place {
  site?: string;
  list?: string;
  column?: string;
  row?: string;
}

const setUp =
  "Be IT köra uppsättningen (npm run provision). Den lägger till det som saknas och tar inte bort något.";

/** What is missing, that the rest is safe, and what to do. A list thrown away is fetched back before a new one is made. */
function missing({ site = "–", list, column, row }: Place): string {
  if (column)
    return `Kolumnen ${column} i listan ${list ?? "–"} på ${site} saknas. Allt annat är kvar. ${setUp}`;
  if (row)
    return `Raden ${row} finns inte, eller går inte att läsa, i listan ${list ?? "–"} på ${site}. Allt annat är kvar. Be samordnaren eller IT se efter i SharePoint: en borttagen rad ligger i webbplatsens papperskorg.`;
  if (list === "Groups")
    return `Listan Groups på ${site} saknas, så Uppdrag är inte uppsatt här än. ${setUp} Har listan funnits och tagits bort kan IT återställa den ur webbplatsens papperskorg.`;
  if (list)
    return `Listan ${list} på ${site} saknas. Allt annat är kvar. Har någon tagit bort listan kan IT återställa den ur webbplatsens papperskorg. Finns den inte där: ${setUp.charAt(0).toLowerCase()}${setUp.slice(1)}`;
  return `Platsen ${site} hittas inte. ${setUp}`;
}

export const problems = {
  heading: {
    "signed-out": "Du är inte inloggad.",
    forbidden: "Du saknar rätt till det här.",
    "not-found": "Något som Uppdrag behöver finns inte i SharePoint.",
    "changed-meanwhile": "Någon annan hann ändra samma rad.",
    busy: "Microsoft 365 har för mycket att göra just nu.",
    offline: "Det går inte att nå Microsoft 365.",
    unexpected: "Microsoft 365 svarade på ett sätt som Uppdrag inte känner till.",
  },
  advice: {
    "signed-out": "Logga in igen i Teams och försök på nytt.",
    forbidden: "Be samordnaren eller IT om läsrätt.",
    "not-found": setUp,
    "changed-meanwhile": "Läs in sidan och gör ändringen igen.",
    busy: "Vänta någon minut och försök igen.",
    offline: "Kontrollera nätet och försök igen.",
    unexpected: "Försök igen. Skicka referensen till IT om det inte hjälper.",
  },
  missingPlace: missing,
  forbiddenPlace: (site: string, who: string | null) =>
    `Du saknar läsrätt till ${site}. Be ${who ?? "gruppens samordnare"} om den.`,
  forbiddenToSave: (site: string) => `Du saknar rätt att skriva i ${site}. Be samordnaren om skrivrätt.`,
  askText: (who: string | null, site: string) =>
    `Hej${who ? ` ${who}` : ""}! Jag behöver läsrätt till ${site} för att kunna följa gruppens arbete i Uppdrag. Tack på förhand.`,
  textIsSafe: "Det du skrev finns kvar här.",
  mayHaveHappened:
    "Svaret kom aldrig fram. Det kan ha sparats: kontrollera efter att sidan lästs in på nytt.",
  reference: (id: string) => `Referens: ${id}`,
  showingSaved: (when: string) => `Visar det som lästes in ${when}.`,
  notSaved: "Det gick inte att spara.",
  broken: (list: string, count: number) =>
    count === 1
      ? `En rad i ${list} går inte att läsa. Någon har ändrat den direkt i SharePoint.`
      : `${count} rader i ${list} går inte att läsa. Någon har ändrat dem direkt i SharePoint.`,
  brokenDetail: (column: string, value: string) => `${column}: ”${value}”`,
  openRow: "Öppna raden i SharePoint",
  ourFault: "Något gick fel i Uppdrag. Det du har sparat är kvar.",
  reload: "Läs in sidan igen",
  field: {
    missing: "Fyll i det här.",
    tooLong: (limit: number) => `Högst ${limit} tecken får plats.`,
    notText: "Det här är inte text.",
    notADay: "Skriv dagen så här: 2027-02-27.",
    notATime: "Skriv tiden så här: 13.00.",
    notANumber: "Skriv ett heltal.",
    tooSmall: (limit: number) => `Minst ${limit}.`,
    tooLarge: (limit: number) => `Högst ${limit}.`,
    notAChoice: "Välj något i listan.",
    notYesOrNo: "Välj ja eller nej.",
    notAKey: "Nyckeln har fel form.",
    notReadable: "Värdet går inte att läsa.",
    endsBeforeStart: "Slutdagen ligger före startdagen.",
  },
};
