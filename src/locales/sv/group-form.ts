// The words of the form that enters a group in the list of groups.

export const groupForm = {
  open: "Lägg till en grupp",
  fields: {
    title: "Gruppens namn",
    sitePath: "Gruppens SharePoint-plats",
    healthcareRegion: "Sjukvårdsregion (frivilligt)",
    commissioner: "Uppdragsgivare (frivilligt)",
    coordinatorMail: "Samordnarens e-post",
  },
  siteHint: "Den del av adressen som börjar med /sites/ eller /teams/",
  siteWrong: "Skriv platsen så här: /sites/rsg-patientsakerhet",
  siteTaken: (group: string) => `Platsen hör redan till ${group}.`,
  mailWrong: "Skriv adressen så här: namn@region.se",
  noAccount:
    "Ingen med den adressen har ett konto här. Samordnaren måste kunna logga in för att ta emot rapporter.",
  whoMay: "Samordnare och processtöd lägger till grupper.",
  itSetsUp: "IT sätter upp listorna på gruppens plats efteråt (npm run provision).",
  submit: "Lägg till gruppen",
};
