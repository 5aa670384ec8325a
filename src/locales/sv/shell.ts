// The frame around the pages: headings, navigation, loading.

export const shell = {
  appName: "Uppdrag",
  loading: "Läser in …",
  slow: "Microsoft 365 svarar långsamt. Läser fortfarande in …",
  pages: {
    overview: "Översikt",
    mandate: "Uppdraget",
    members: "Ledamöter",
    meetings: "Möten",
    "plan-report": "Plan och rapport",
    matters: "Ärenden",
    "all-groups": "Alla grupper",
    reminders: "Påminnelser",
  },
  more: "Mer",
  mainNavigation: "Sidor",
  commissioner: (name: string) => `Uppdragsgivare: ${name}`,
  allGroups: "Alla grupper",
  skipToContent: "Till innehållet",
  pageNotFound: "Sidan finns inte. Välj en annan ovanför.",
  noGroup: "Gruppen finns inte i förteckningen.",
  noGroupAdvice:
    "Be samordnaren lägga till gruppen under Alla grupper, eller koppla kanalen till en annan grupp i flikens inställningar.",
};
