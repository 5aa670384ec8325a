// The words for linking in a document that was made before the group was followed here, or elsewhere.

export const earlier = {
  open: "Finns redan: länka in",
  heading: "Länka in ett tidigare dokument",
  advice: "Dokumentet räknas från den dag du anger. Det syns vem som länkade in det.",
  link: "Länk till dokumentet",
  linkMissing: "Klistra in länken till dokumentet.",
  linkWrong: "Länken ska börja med https:// eller http://.",
  handedInOn: "Dag då det lämnades in",
  publishedOn: "Dag då det publicerades",
  notYet: "Dagen har inte varit än.",
  comment: "Kommentar (frivillig)",
  submit: "Länka in",
  linked: (day: string, who: string) => `Fanns redan ${day}, inlänkat av ${who}`,
  without: (who: string, day: string) =>
    `${who} länkade in ett dokument ${day}, men var inte ordförande, processtöd eller samordnare.`,
};
