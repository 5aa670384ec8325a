// What waits in the five demo groups on every day of 2027 and 2028, each row held against the groups' own days by hand.
// Both first and last day count; what no row covers is not open.
import type { DemoName } from "../../support/demo-registers.ts";

/** The columns: days · kind · the day it is about · its facts · missed or soft. */
const tables: Record<DemoName, string> = {
  patientSafety: `
    2027-03-01 – 2028-03-09 | report | 2028-02-27 | verksamhetsberättelse, 2027
    2028-02-28 – 2028-12-31 | report | 2029-02-27 | verksamhetsberättelse, 2028
    2028-03-10 – 2028-12-31 | receipt | 2028-03-10 | verksamhetsberättelse, 2027, Anna
    2027-04-16 – 2027-04-26 | notes | 2027-05-15 | 2027-04-15, 2027-04-15
    2027-09-21 – 2028-01-09 | notes | 2027-10-20 | 2027-09-20, 2027-09-20
    2027-11-19 – 2027-11-30 | notes | 2027-12-18 | 2027-11-18, 2027-11-18
    2028-03-01 – 2028-12-31 | notes | 2028-03-30 | 2028-02-29, 2028-02-29
    2028-03-15 – 2028-12-31 | notes | 2028-04-13 | 2028-03-14, 2028-03-14
    2027-09-02 – 2028-03-30 | term | 2028-02-29 | Sofia, member
    2028-04-03 – 2028-10-09 | term | 2028-09-30 | Anna, chair, den sjukvårdsregionala samverkansgruppen
    2028-05-04 – 2028-11-30 | term | 2028-10-31 | Karl, member
    2027-03-01 – 2027-05-31 | vacancy | 2027-03-01 | region, Region Värmland, 1
    2027-07-01 – 2027-08-31 | vacancy | 2027-03-01 | region, Region Värmland, 1
    2027-09-01 – 2028-12-31 | vacancy | 2027-03-01 | named, Region Värmland, member, 1
    2028-03-01 – 2028-04-30 | vacancy | 2028-03-01 | region, Region Gävleborg, 1
    2028-10-01 – 2028-10-15 | vacancy | 2028-10-01 | region, Region Uppsala, 1
    2028-10-01 – 2028-10-15 | vacancy | 2028-10-01 | leader, chair, 1, den sjukvårdsregionala samverkansgruppen
    2028-11-01 – 2028-12-31 | vacancy | 2028-11-01 | national, 1
    2028-11-01 – 2028-12-31 | vacancy | 2028-11-01 | region, Region Dalarna, 1
    2027-06-01 – 2027-07-30 | exception | 2027-06-30 | perRegion, Region Värmland, Regionen utser efter sommaren
`,
  developmentSupport: `
    2027-01-01 – 2027-02-26 | plan | 2027-02-27 | aktivitetsplan, 2026 | soft
    2027-02-28 – 2028-02-28 | plan | 2028-02-27 | aktivitetsplan, 2027 | soft
    2028-02-28 – 2028-12-31 | plan | 2029-02-27 | aktivitetsplan, 2028 | soft
    2027-02-27 – 2028-12-31 | receipt | 2027-02-27 | aktivitetsplan, 2026, Lena | soft
    2028-02-29 – 2028-12-31 | receipt | 2028-02-29 | aktivitetsplan, 2027, Lena | soft
    2027-01-01 – 2028-12-31 | adoption | 2026-06-01 | –
    2027-01-01 – 2027-01-31 | meetings | 2027-12-31 | 2027, 0, 1, 2 | soft
    2027-10-01 – 2027-10-19 | meetings | 2027-12-31 | 2027, 1, 0, 2 | soft
    2028-01-01 – 2028-02-03 | meetings | 2028-12-31 | 2028, 0, 1, 2 | soft
    2028-02-04 – 2028-08-31 | meetings | 2028-12-31 | 2028, 1, 0, 2 | soft
    2027-03-11 – 2027-03-19 | notes | 2027-04-09 | 2027-03-10, 2027-03-10 | soft
    2027-11-26 – 2027-12-19 | notes | 2027-12-25 | 2027-11-25, 2027-11-25 | soft
    2028-02-04 – 2028-03-05 | notes | 2028-03-04 | 2028-02-03, 2028-02-03 | soft
    2027-01-01 – 2027-02-14 | term | 2027-02-28 | Mats, chair, Kunskapsstyrningsgruppen
    2028-10-02 – 2028-12-31 | term | 2029-03-31 | Mats, chair, Kunskapsstyrningsgruppen
`,
  diabeticFoot: `
    2027-01-01 – 2028-01-04 | plan | 2027-11-30 | handlingsplan, 2027
    2027-12-01 – 2028-11-19 | plan | 2028-11-30 | handlingsplan, 2028
    2028-12-01 – 2028-12-31 | plan | 2029-11-30 | handlingsplan, 2029
    2028-12-05 – 2028-12-19 | plan | 2028-11-30 | handlingsplan, 2028, true
    2027-01-01 – 2028-01-31 | report | 2027-01-31 | verksamhetsrapport, 2026
    2028-02-01 – 2028-12-31 | report | 2027-01-31 | verksamhetsrapport, 2026 | missed
    2028-02-01 – 2028-12-31 | report | 2029-01-31 | verksamhetsrapport, 2028
    2027-01-01 – 2028-12-31 | receipt | 2026-11-24 | handlingsplan, 2026, Elin
    2028-01-05 – 2028-12-31 | receipt | 2028-01-05 | handlingsplan, 2027, Elin
    2028-11-20 – 2028-12-04 | receipt | 2028-11-20 | handlingsplan, 2028, Elin
    2028-12-20 – 2028-12-31 | receipt | 2028-12-20 | handlingsplan, 2028, Elin
    2027-02-11 – 2027-02-14 | notes | 2027-03-12 | 2027-02-10, 2027-02-10
    2027-12-15 – 2028-01-19 | notes | 2028-01-13 | 2027-12-14, 2027-12-14
    2028-07-01 – 2028-12-31 | vacancy | 2028-07-01 | region, Region Östergötland, 1
    2027-12-01 – 2028-07-30 | exception | 2028-06-30 | verksamhetsrapport, 2027, Tas med i 2028 års rapport
`,
  medicines: `
    2027-01-01 – 2027-12-14 | plan | 2027-12-15 | handlingsplan, 2027
    2027-12-16 – 2028-12-31 | plan | 2028-12-15 | handlingsplan, 2028
    2028-12-16 – 2028-12-31 | plan | 2029-12-15 | handlingsplan, 2029
    2027-01-01 – 2027-02-28 | report | 2027-02-28 | årsrapport, 2026
    2027-03-01 – 2028-04-02 | report | 2028-02-29 | årsrapport, 2027
    2028-03-01 – 2028-12-31 | report | 2029-02-28 | årsrapport, 2028
    2027-01-01 – 2028-12-31 | receipt | 2026-12-10 | handlingsplan, 2026, Bengt
    2027-03-01 – 2027-03-03 | receipt | 2027-03-01 | årsrapport, 2026, Bengt
    2027-12-15 – 2028-12-31 | receipt | 2027-12-15 | handlingsplan, 2027, Olof
    2028-04-03 – 2028-12-31 | receipt | 2028-04-03 | årsrapport, 2027, Bengt
    2027-07-01 – 2027-12-31 | meetings | 2027-12-31 | 2027, autumn, 0, 0, 1
    2028-01-01 – 2028-04-09 | meetings | 2028-06-30 | 2028, spring, 0, 0, 1
    2027-07-04 – 2028-01-30 | term | 2027-12-31 | Disa, member
    2028-02-02 – 2028-05-14 | term | 2028-07-31 | Bengt, chair
`,
  forensicPsychiatry: `
    2027-01-01 – 2027-11-14 | adoption | 2026-12-01 | –
    2027-01-01 – 2027-01-21 | meetings | 2027-12-31 | 2027, 0, 3, 4 | soft
    2027-01-22 – 2027-04-15 | meetings | 2027-12-31 | 2027, 1, 2, 4 | soft
    2027-04-16 – 2027-09-16 | meetings | 2027-12-31 | 2027, 2, 1, 4 | soft
    2027-09-17 – 2027-11-14 | meetings | 2027-12-31 | 2027, 3, 0, 4 | soft
    2028-01-01 – 2028-01-20 | meetings | 2028-12-31 | 2028, 0, 3, 4
    2028-01-21 – 2028-02-09 | meetings | 2028-12-31 | 2028, 1, 2, 4
    2027-01-01 – 2027-09-30 | vacancy | 2026-12-01 | role, contactPerson, 1, koncernledning hälso- och sjukvård | soft
    2027-10-01 – 2028-12-31 | vacancy | 2026-12-01 | named, Koncernledning hälso- och sjukvård, contactPerson, 1, koncernledning hälso- och sjukvård
    2028-09-16 – 2028-12-31 | vacancy | 2028-09-16 | role, processSupport, 1, Koncernkontoret
`,
};

/** The rows for one demo group, as they are told. */
export function expectedDuties(name: DemoName): string[] {
  return tables[name]
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
