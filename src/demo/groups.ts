// The five groups of the demo: what each is called, where it works, and who is in its team. One per kind of mandate.

export interface DemoGroup {
  key: string;
  name: string;
  healthcareRegion: string;
  commissioner: string;
  regions: readonly string[];
  sitePath: string;
  teamId: string;
  channelId: string;
  channelName: string;
  /** Short name of the chair or convener. */
  leader: string;
  processSupport: string;
  /** Short names of the others in the group's team. */
  others: readonly string[];
  publishingPlace: string | null;
  /** Whether the channel has its tab when the demo starts; the one that has not is for a newcomer to set up. */
  hasTab: boolean;
}

const mellansverige = [
  "Region Dalarna",
  "Region Gävleborg",
  "Region Sörmland",
  "Region Uppsala",
  "Region Värmland",
  "Region Västmanland",
  "Region Örebro län",
];
const sydost = ["Region Jönköpings län", "Region Kalmar län", "Region Östergötland"];

/** Where group number `place` works: site, team and channel ids that stay the same over restarts. */
function whereabouts(place: number, site: string) {
  return {
    sitePath: `/sites/${site}`,
    teamId: `bbbbbbbb-0000-4000-8000-${String(place).padStart(12, "0")}`,
    channelId: `19:${site}-allmant@thread.tacv2`,
    channelName: "Allmänt",
  };
}

export const patientSafety: DemoGroup = {
  key: "rsg-patientsakerhet",
  name: "RSG Patientsäkerhet",
  healthcareRegion: "Sjukvårdsregion Mellansverige",
  commissioner: "Samverkansnämndens ledningsgrupp",
  regions: mellansverige,
  ...whereabouts(1, "rsg-patientsakerhet"),
  leader: "anna",
  processSupport: "lena",
  others: ["karl", "sofia", "petter", "yasmin", "gustav"],
  publishingPlace: null,
  hasTab: false,
};

export const developmentSupport: DemoGroup = {
  key: "rsg-stod-for-utveckling",
  name: "RSG Stöd för utveckling",
  healthcareRegion: "Sjukvårdsregion Mellansverige",
  commissioner: "Samverkansnämndens ledningsgrupp",
  regions: mellansverige,
  ...whereabouts(2, "rsg-stod-for-utveckling"),
  leader: "mats",
  processSupport: "lena",
  others: ["johanna", "fredrik", "mariam", "kristina", "rolf", "gustav", "birgitta"],
  publishingPlace: "Sjukvårdsregionens webbplats",
  hasTab: true,
};

export const diabeticFoot: DemoGroup = {
  key: "rag-diabetesfot",
  name: "RAG Diabetesfot",
  healthcareRegion: "Sydöstra sjukvårdsregionen",
  commissioner: "Programområde endokrina sjukdomar",
  regions: sydost,
  ...whereabouts(3, "rag-diabetesfot"),
  leader: "elin",
  processSupport: "lena",
  others: ["viktor", "agnes"],
  publishingPlace: "Programområdets sida på sjukvårdsregionens webbplats",
  hasTab: true,
};

export const medicines: DemoGroup = {
  key: "rsg-lakemedel-sydostra",
  name: "RSG Läkemedel Sydöstra",
  healthcareRegion: "Sydöstra sjukvårdsregionen",
  commissioner: "Regionsjukvårdsledningen",
  regions: sydost,
  ...whereabouts(4, "rsg-lakemedel-sydostra"),
  leader: "bengt",
  processSupport: "olof",
  others: ["cecilia", "hassan", "agnes"],
  publishingPlace: "Sjukvårdsregionens webbplats",
  hasTab: true,
};

export const forensicPsychiatry: DemoGroup = {
  key: "samordningsrad-rattspsykiatri",
  name: "Samordningsråd rättspsykiatri",
  healthcareRegion: "Västra Götalandsregionen",
  commissioner: "Hälso- och sjukvårdsutvecklingsdirektören",
  regions: ["Västra Götalandsregionen"],
  ...whereabouts(5, "samordningsrad-rattspsykiatri"),
  leader: "helena",
  processSupport: "olof",
  others: ["daniel", "lovisa"],
  publishingPlace: null,
  hasTab: true,
};

export const demoGroups: readonly DemoGroup[] = [
  patientSafety,
  developmentSupport,
  diabeticFoot,
  medicines,
  forensicPsychiatry,
];
