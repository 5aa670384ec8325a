// The words of the tab's settings in Teams: which group the channel belongs to.

export const configure = {
  heading: "Vilken grupp gäller fliken?",
  advice: "Fliken visar gruppens uppdrag, ledamöter, möten och det som ska lämnas in.",
  group: "Grupp",
  choose: "Välj grupp",
  matched: "Gruppen hör till den här kanalen enligt förteckningen.",
  otherSite: (group: string, site: string) =>
    `Det som ${group} skriver sparas på ${site}, inte på den här kanalens plats. Ledamöterna behöver läsrätt dit.`,
  noSite: (group: string, site: string) => `Det som ${group} skriver sparas på ${site}.`,
  thenSave: "Spara sedan med Teams egen knapp.",
  saveFailed: "Teams tog inte emot inställningen. Stäng fönstret och försök igen.",
  notInTeams: "Öppna sidan i Teams för att lägga till fliken. Här kan du öppna gruppen direkt.",
  openGroup: (group: string) => `Öppna ${group}`,
  noGroups: "Ingen grupp finns i förteckningen än.",
  noGroupsAdvice: "Lägg till gruppen här nedanför, eller be samordnaren göra det.",
};
