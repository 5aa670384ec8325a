// Who appoints the members, and whether they are managers; and other appointments.
import { describe, expect, it } from "vitest";
import { demandsOf } from "./member-reading.ts";

const told = (appointedBy: string, areManagers = false) => JSON.stringify({ appointedBy, areManagers });

const DEMANDS: [string, string][] = [
  ["Ledamöterna utses av respektive region.", `stated ${told("respektive region")}`],
  [
    "Ledamöter ska utses av respektive hälso- och sjukvårdsdirektör.",
    `shall ${told("respektive hälso- och sjukvårdsdirektör")}`,
  ],
  [
    "Gruppens ledamöter utses av samverkansnämnden för en period av två år.",
    `stated ${told("samverkansnämnden")}`,
  ],
  [
    "Ledamöterna utses av landstingsdirektörerna för tiden till och med utgången av 2010.",
    `stated ${told("landstingsdirektörerna")}`,
  ],
  ["Ledamöterna utses av regiondirektören för mandatperioden.", `stated ${told("regiondirektören")}`],
  ["Deltagarna utses av respektive förvaltningschef.", `stated ${told("respektive förvaltningschef")}`],
  ["Ledamöter: Utses av respektive förvaltningschef.", `stated ${told("respektive förvaltningschef")}`],
  [
    "Deltagare: Deltagarna är verksamhetschefer. De utses av regiondirektören.",
    `stated ${told("regiondirektören", true)}`,
  ],
  [
    "Deltagarna är verksamhetschefer och utses av regiondirektören.",
    `stated ${told("regiondirektören", true)}`,
  ],
  ["Varje ledamot utses av sin region.", `stated ${told("sin region")}`],
  ["Ledamöterna nomineras av regionerna och utses av nämnden.", `stated ${told("nämnden")}`],
  ["Ledamöterna bör utses av ledningsgruppen.", `should ${told("ledningsgruppen")}`],
  ["Ledningsgruppen utser ledamöter i gruppen.", `stated ${told("Ledningsgruppen")}`],
  ["Respektive förvaltningschef utser deltagare.", `stated ${told("Respektive förvaltningschef")}`],
  [
    "Gruppen består av ledamöter som utses av respektive klinikchef.",
    `stated ${told("respektive klinikchef")}`,
  ],
  ["Ledamöterna i gruppen tillsätts av nämnden.", `stated ${told("nämnden")}`],
  ["Samtliga ledamöter väljs av nätverket.", `stated ${told("nätverket")}`],
  [
    "Ledamöterna utses, efter förslag från regionerna, av ledningsgruppen.",
    `stated ${told("ledningsgruppen")}`,
  ],
  ["RPO-ledamöterna utses av kunskapsrådet.", `stated ${told("kunskapsrådet")}`],
  ["Ordförande och ledamöter utses av ledningsgruppen.", `stated ${told("ledningsgruppen")}`],
];

const NOTHING = [
  "Ordförande utses av nämnden.",
  "Ledamöterna utses inte av nämnden.",
  "Ledamöter i NAG utses av NSG.",
  "Ledamöter till nationella arbetsgrupper utses av SKR.",
  "Gruppen utser ledamöter till arbetsgrupper.",
  "Gruppen nominerar ledamöter till nationella programområden.",
  "Representanter från kommunerna utses av länen.",
  "En kontaktperson utses av koncernledningen.",
  "Ledamöterna utsågs av nämnden.",
  "Vem utser ledamöterna?",
  "Förslaget är att ledamöterna utses av nämnden.",
  "De utses av nämnden.",
  "Om ledamöter saknas utses nya av nämnden.",
  "Ledamöterna utser en sekreterare.",
  "Nämndens ledamöter utses av regionfullmäktige.",
  "Adjungerade ledamöter utses av gruppen.",
];

describe("who appoints the members", () => {
  it.each(DEMANDS)("%s", (body, expected) => {
    expect(demandsOf("memberAppointment", body)).toEqual([expected]);
  });

  it.each(NOTHING)("demands nothing: %s", (body) => {
    expect(demandsOf("memberAppointment", body)).toEqual([]);
  });
});
