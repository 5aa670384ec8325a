// The invented people of the demo: who they are, where they work, and as what the host page offers them.
// Nobody here exists; the shared password opens nothing but the emulator.

/** As what a person is offered to a newcomer who wants to try. */
export type Capacity = "member" | "guest" | "chair" | "processSupport" | "coordinator" | "administrator";

export interface DemoPerson {
  /** How addresses and tests name the person: `/?person=anna`. */
  short: string;
  id: string;
  name: string;
  mail: string;
  organisation: string;
  capacity: Capacity;
  /** Guests come from another organisation's tenant. */
  isGuest: boolean;
}

/** Everybody signs in with this. */
export const demoPassword = "uppdrag";

const tenantDomain = "samverkan.example";

/** One line a person: short name, name, organisation, capacity, and the home domain of a guest. */
const rows: readonly (readonly [string, string, string, Capacity, string?])[] = [
  ["ingrid", "Ingrid Sandell", "Samverkansnämndens kansli", "coordinator"],
  ["tomas", "Tomas Brandt", "Gemensam IT", "administrator"],
  ["lena", "Lena Åkerblom", "Samverkansnämndens kansli", "processSupport"],
  ["olof", "Olof Hellgren", "Koncernkontoret", "processSupport"],
  ["anna", "Anna Lindgren", "Region Uppsala", "chair"],
  ["mats", "Mats Bergdahl", "Region Dalarna", "chair"],
  ["elin", "Elin Sjöstrand", "Region Kalmar län", "chair"],
  ["bengt", "Bengt Rydell", "Region Östergötland", "chair"],
  ["helena", "Helena Forsgren", "Förvaltning Väster", "chair"],
  ["karl", "Karl Norling", "Region Dalarna", "member"],
  ["sofia", "Sofia Wennberg", "Region Gävleborg", "member"],
  ["petter", "Petter Axelsson", "Region Sörmland", "member"],
  ["yasmin", "Yasmin Haddad", "Region Västmanland", "member"],
  ["johanna", "Johanna Eklöf", "Region Gävleborg", "member"],
  ["fredrik", "Fredrik Ståhlberg", "Region Sörmland", "member"],
  ["mariam", "Mariam Yusuf", "Region Uppsala", "member"],
  ["kristina", "Kristina Hedman", "Region Värmland", "member"],
  ["rolf", "Rolf Tegnér", "Region Västmanland", "member"],
  ["viktor", "Viktor Almqvist", "Region Jönköpings län", "member"],
  ["agnes", "Agnes Thorell", "Region Östergötland", "member"],
  ["cecilia", "Cecilia Nyman", "Region Jönköpings län", "member"],
  ["hassan", "Hassan Karimi", "Region Kalmar län", "member"],
  ["daniel", "Daniel Wiklund", "Förvaltning Norr", "member"],
  ["lovisa", "Lovisa Grönberg", "Förvaltning Söder", "member"],
  ["gustav", "Gustav Tholin", "Region Örebro län", "guest", "orebro-region.example"],
  ["birgitta", "Birgitta Malm", "Leksands kommun", "guest", "leksand.example"],
];

/** Everybody, in the order the host page lists them. */
export const demoPeople: readonly DemoPerson[] = rows.map(
  ([short, name, organisation, capacity, home], index) => ({
    short,
    id: `aaaaaaaa-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
    name,
    mail: `${mailName(name)}@${home ?? tenantDomain}`,
    organisation,
    capacity,
    isGuest: home !== undefined,
  }),
);

/** Somebody without an account here: a name and an address are all there is. */
export interface Outsider {
  name: string;
  mail: string;
  organisation: string;
}

/** Sits in the council for a municipality, and reads only mail. */
export const gun: Outsider = {
  name: "Gun Ahlström",
  mail: "gun.ahlstrom@exempel-kommun.example",
  organisation: "Exempel kommun",
};

/** The mailbox the reminders go from; nobody of the demo is it, so the host page does not offer it. */
export const sharedMailbox = {
  id: "aaaaaaaa-0000-4000-8000-000000001000",
  name: "Uppdrag påminnelser",
  mail: `uppdrag.paminnelser@${tenantDomain}`,
};

/** The person of that short name. Throws when there is none: a typing error in the demo itself. */
export function person(short: string): DemoPerson {
  const found = demoPeople.find((each) => each.short === short);
  if (!found) throw new Error(`The demo has nobody called ${short}.`);
  return found;
}

function mailName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replaceAll(" ", ".");
}
