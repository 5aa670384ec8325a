// What a person is told about a mandate's file: why it cannot be read and what to do instead, or what to look at in its text.

const paste = "Det går också att klistra in texten.";
const saveAsWord = `Öppna filen, spara den som Word-dokument (.docx) och välj den igen. ${paste}`;

export const mandateFile = {
  problem: {
    empty: "Filen är tom. Välj en annan fil.",
    tooLarge: (megabytes: number, limit: number) =>
      `Filen är på ${megabytes} MB, och högst ${limit} MB kan läsas. Ta bort bilderna, eller klistra in texten.`,
    unpacksTooLarge: (limit: number) => `Filen rymmer mer än ${limit} MB text och läses inte. ${paste}`,
    noText: `Det finns ingen text i dokumentet, kanske för att det är inskannat som bild. ${paste}`,
    damaged:
      "Filen är skadad och går inte att läsa. Hämta den på nytt, eller öppna den i Word, spara den och välj den igen.",
    encrypted:
      "Filen är krypterad, med lösenord eller känslighetsetikett. Öppna den i Word, ta bort skyddet, spara en kopia och välj den – eller klistra in texten.",
    oldWord: `Filen är i Words gamla format (.doc). ${saveAsWord}`,
    pdf: "Filen är en PDF. Välj Word-dokumentet i stället, eller klistra in texten.",
    openDocument: `Filen är i OpenDocument-format. ${saveAsWord}`,
    rtf: `Filen är i RTF-format. ${saveAsWord}`,
    webPage: "Filen är en webbsida. Öppna den i webbläsaren, kopiera texten och klistra in den.",
    notWord:
      "Filen är inget Word-dokument. Välj ett Word-dokument (.docx) eller en textfil, eller klistra in texten.",
    notText:
      "Filen går inte att läsa som text. Välj ett Word-dokument (.docx) eller en textfil, eller klistra in texten.",
  },
  remark: {
    guessedWindows1252:
      "Filen säger inte vilken teckenkodning den har och lästes som Windows-1252. Kontrollera att å, ä och ö blev rätt.",
    trackedChanges: (count: number) =>
      `Dokumentet har ${count === 1 ? "en ändring som inte är godkänd" : `${count} ändringar som inte är godkända`}. Texten läses som om ${count === 1 ? "den vore godkänd" : "de vore godkända"}.`,
    comments: (count: number) =>
      `${count === 1 ? "En kommentar" : `${count} kommentarer`} i marginalen är inte med i texten.`,
    notes: (count: number) =>
      `${count === 1 ? "En not står" : `${count} noter står`} under det stycke, den lista eller den tabell som hänvisar dit.`,
    headersAndFooters: (count: number) =>
      `Sist i texten står ${count === 1 ? "en rad" : `${count} rader`} från sidhuvud och sidfot.`,
    pictures: (count: number) =>
      `${count === 1 ? "En bild" : `${count} bilder`} är inte läst${count === 1 ? "" : "a"}. Står det krav i bild får de skrivas in för hand.`,
    embedded: (count: number) =>
      `${count === 1 ? "Ett inbäddat objekt" : `${count} inbäddade objekt`} är inte läst${count === 1 ? "" : "a"}.`,
    struckThrough: (count: number) =>
      `${count === 1 ? "Ett ställe är överstruket" : `${count} ställen är överstrukna`} för hand. De läses som vanlig text.`,
    hiddenText: (count: number) =>
      `${count === 1 ? "Ett ställe är dolt" : `${count} ställen är dolda`} i Word men läst${count === 1 ? "" : "a"} här.`,
  },
};
