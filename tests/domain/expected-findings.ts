// What shall be found about the five demo groups on every day of 2027 and 2028, worked out by hand from the mandates'
// words before any rule was written. A day that no row covers has nothing to say. Both first and last day count.
import type { DemoName } from "../support/demo-registers.ts";

/**
 * The columns: days · breach, note or not judged ("soft" when the mandate is not adopted, "excepted" when an exception
 * holds) · fact · how the rule's sentence begins · what it is about: regions, people, days, years, "held + planned".
 */
const tables: Record<DemoName, string> = {
  // Adopted, and followed from 1 March 2027: nothing is said before that day.
  patientSafety: `
    2027-03-01 – 2027-05-31 | breach          | regions-without-member  | Varje region ska ha minst en ledamot                   | 6 of 7: Region Värmland
    2027-06-01 – 2027-06-30 | excepted breach | regions-without-member  | Varje region ska ha minst en ledamot                   | 6 of 7: Region Värmland
    2027-07-01 – 2027-08-31 | breach          | regions-without-member  | Varje region ska ha minst en ledamot                   | 6 of 7: Region Värmland
    # Sofia's term ends on the leap day.
    2028-03-01 – 2028-04-30 | breach          | regions-without-member  | Varje region ska ha minst en ledamot                   | 6 of 7: Region Gävleborg
    # The chair's term is over on 30 September; the next chair begins on 16 October.
    2028-10-01 – 2028-10-15 | breach          | regions-without-member  | Varje region ska ha minst en ledamot                   | 6 of 7: Region Uppsala
    2028-11-01 – 2028-12-31 | breach          | regions-without-member  | Varje region ska ha minst en ledamot                   | 6 of 7: Region Dalarna
    2028-11-01 – 2028-12-31 | breach          | no-national-member      | Sjukvårdsregionens nationella ledamot |
    2028-10-01 – 2028-10-15 | breach          | no-leader               | En ordförande utses av den sjukvårdsregionala |
    2028-10-16 – 2028-12-31 | note            | appointer-missing       | En ordförande utses av den sjukvårdsregionala          | Greta
    2028-10-01 – 2028-10-15 | breach          | term-over               | för en period av två år                                | Anna 2028-09-30
    2028-10-16 – 2028-12-31 | not judged      | term-unknown            | för en period av två år                                | Greta
    2027-03-01 – 2027-10-04 | note            | not-considered          | Samarbete med patient- och närståendeföreningar        | Samarbete med patient- och närståendeföreningar
    2027-03-01 – 2028-12-31 | not judged      | not-judged              | Formella uppdrag kan endast ges                        | needsAnswer
    2027-03-01 – 2028-12-31 | not judged      | not-judged              | Gruppen ska årligen presentera en aktivitetsplan       | noLastDay
    2027-03-01 – 2027-05-19 | note            | publishing-place-missing | publiceras på angiven plats |
    # Published by a member, who may not; published again by process support on 10 January.
    2027-10-21 – 2028-01-09 | note            | notes-not-published     | publiceras på angiven plats                            | 2027-09-20
    # 29 February: said when the next meeting has been held; the next one's own after 30 days.
    2028-03-15 – 2028-04-13 | note            | notes-not-published     | publiceras på angiven plats                            | 2028-02-29
    2028-04-14 – 2028-12-31 | note            | notes-not-published     | publiceras på angiven plats                            | 2028-02-29, 2028-03-14
    # "Före den 28 februari": the last day is 27 February, in a leap year too.
    2028-02-28 – 2028-03-09 | breach          | document-late           | i en skriftlig årlig verksamhetsberättelse             | 2027
    2028-03-10 – 2028-12-31 | note            | document-done-late      | i en skriftlig årlig verksamhetsberättelse             | 2027
`,
  // A draft: never more than a note. Followed from June 2026, so that year is nobody's to judge.
  developmentSupport: `
    2027-05-01 – 2027-08-31 | soft note       | region-with-several     | Varje region ska ha en ledamot                         | Region Dalarna: Mats, Ulf
    2027-01-01 – 2027-02-14 | soft note       | not-anchored            | Sammansättningen i samverkansgruppen ska förankras     | Samverkansnämndens Ledningsgrupp, Kunskapsstyrningsgruppen
    2027-02-15 – 2027-04-19 | soft note       | not-anchored            | Sammansättningen i samverkansgruppen ska förankras     | Samverkansnämndens Ledningsgrupp
    2028-01-01 – 2028-12-31 | soft note       | appointed-by-other      | Representant från kommunerna utses                     | Åke
    2027-01-01 – 2027-02-28 | soft note       | proposal-missing        | En ordförande föreslås av samverkansgruppen            | Mats
    2027-03-01 – 2028-12-31 | soft note       | term-too-long           | för en period av två år                                | Mats 2029-02-28
    2027-01-01 – 2027-01-31 | soft note       | too-few-meetings        | Samverkansgruppen ska sammanträda                      | 2027: 0 + 1
    2027-10-01 – 2027-10-19 | soft note       | too-few-meetings        | Samverkansgruppen ska sammanträda                      | 2027: 1 + 0
    2028-01-01 – 2028-02-03 | soft note       | too-few-meetings        | Samverkansgruppen ska sammanträda                      | 2028: 0 + 1
    2028-02-04 – 2028-08-31 | soft note       | too-few-meetings        | Samverkansgruppen ska sammanträda                      | 2028: 1 + 0
    # 3 February + 30 days is 4 March in a leap year; published on the 6th.
    2028-03-05 – 2028-03-05 | soft note       | notes-not-published     | publiceras på angiven plats                            | 2028-02-03
    2028-02-28 – 2028-02-28 | soft note       | document-late           | Aktivitetsplanen rapporteras                           | 2027
    2028-02-29 – 2028-12-31 | soft note       | document-done-late      | Aktivitetsplanen rapporteras                           | 2027
`,
  // Adopted, followed from October 2026.
  diabeticFoot: `
    2027-12-01 – 2028-01-04 | breach          | document-late           | Gruppen ska årligen upprätta en handlingsplan          | 2027
    2028-01-05 – 2028-12-31 | note            | document-done-late      | Gruppen ska årligen upprätta en handlingsplan          | 2027
    # Handed in on time, sent back on 5 December, in again on the 20th.
    2028-12-05 – 2028-12-19 | breach          | document-late           | Gruppen ska årligen upprätta en handlingsplan          | 2028
    2028-01-14 – 2028-01-19 | note            | notes-not-published     | Minnesanteckningar förs                                | 2027-12-14
    2027-02-01 – 2028-01-31 | breach          | document-late           | Gruppen ska årligen lämna en skriftlig                 | 2026
    2028-02-01 – 2028-12-31 | breach          | document-missed         | Gruppen ska årligen lämna en skriftlig                 | 2026
    2028-02-01 – 2028-06-30 | excepted breach | document-late           | Gruppen ska årligen lämna en skriftlig                 | 2027
    # A plain statement that nobody has called binding.
    2028-07-01 – 2028-12-31 | note            | regions-without-member  | Arbetsgruppen bemannas med en representant             | 2 of 3: Region Östergötland
`,
  // Adopted, followed from November 2026: the autumn term of that year is not a whole one.
  medicines: `
    2028-12-16 – 2028-12-31 | note            | document-late           | Grupperna dokumenterar                                 | 2028
    # 29 February is 28 February in 2027; a document done late is said for 365 days after.
    2027-03-01 – 2028-02-29 | note            | document-done-late      | Grupperna dokumenterar                                 | 2026
    2028-03-01 – 2028-04-02 | breach          | document-late           | Grupperna dokumenterar                                 | 2027
    2028-04-03 – 2028-12-31 | note            | document-done-late      | Grupperna dokumenterar                                 | 2027
    2028-05-15 – 2028-12-31 | note            | chair-not-rotated       | Uppdraget som ordförande roterar                       | Agnes after Bengt
    2027-06-01 – 2027-12-31 | note            | employed-elsewhere      | Samverkansgruppernas deltagare är anställda            | Disa
    2027-07-01 – 2027-12-31 | note            | too-few-meetings        | Gruppen träffas minst en gång                          | 2027 autumn: 0 + 0
    2028-01-01 – 2028-06-30 | breach          | too-few-meetings        | Gruppen träffas minst en gång                          | 2027 autumn: 0 + 0
    2028-01-01 – 2028-04-09 | note            | too-few-meetings        | Gruppen träffas minst en gång                          | 2028 spring: 0 + 0
`,
  // Waits for a decision; adopted on 15 November 2027, from which day it judges, and 2027 is not a whole year.
  forensicPsychiatry: `
    2027-01-01 – 2027-05-09 | soft note       | appointer-missing       | De utses av respektive förvaltningschef                | Lovisa
    2027-01-01 – 2027-01-21 | soft note       | too-few-meetings        | Mötesfrekvens                                          | 2027: 0 + 3
    2027-01-22 – 2027-04-15 | soft note       | too-few-meetings        | Mötesfrekvens                                          | 2027: 1 + 2
    2027-04-16 – 2027-09-16 | soft note       | too-few-meetings        | Mötesfrekvens                                          | 2027: 2 + 1
    2027-09-17 – 2027-11-14 | soft note       | too-few-meetings        | Mötesfrekvens                                          | 2027: 3 + 0
    2027-11-15 – 2027-12-31 | not judged      | not-judged              | Mötesfrekvens                                          | partialPeriod
    2028-01-01 – 2028-01-20 | note            | too-few-meetings        | Mötesfrekvens                                          | 2028: 0 + 3
    2028-01-21 – 2028-02-09 | note            | too-few-meetings        | Mötesfrekvens                                          | 2028: 1 + 2
    2028-08-01 – 2028-09-21 | note            | too-many-meetings       | Mötesfrekvens                                          | 2028: 3 + 6
    2028-09-22 – 2028-10-05 | note            | too-many-meetings       | Mötesfrekvens                                          | 2028: 4 + 5
    2028-10-06 – 2028-10-19 | note            | too-many-meetings       | Mötesfrekvens                                          | 2028: 5 + 4
    2028-10-20 – 2028-11-02 | note            | too-many-meetings       | Mötesfrekvens                                          | 2028: 6 + 3
    2028-11-03 – 2028-11-14 | note            | too-many-meetings       | Mötesfrekvens                                          | 2028: 7 + 2
    2028-09-16 – 2028-12-31 | note            | role-missing            | tillhandahåller Koncernkontoret koordinatör            | koordinatör
    2027-01-01 – 2027-09-30 | soft note       | role-missing            | Till varje samordningsråd utses en kontaktperson       | kontaktperson
    2027-10-01 – 2027-11-14 | soft note       | same-administration     | Huvudprincipen är att                                  | Förvaltning Väster: Lars, Helena
    2027-11-15 – 2028-03-31 | note            | same-administration     | Huvudprincipen är att                                  | Förvaltning Väster: Lars, Helena
`,
};

export interface ExpectedFinding {
  /** First and last day, yyyy-mm-dd. */
  from: string;
  to: string;
  weight: string;
  fact: string;
  sentence: string;
  about: string;
}

/** The rows about one group. Throws when a line is not five columns. */
export function expectedFindings(name: DemoName): ExpectedFinding[] {
  return tables[name]
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("#"))
    .map((line) => {
      const [days = "", weight, fact, sentence, about] = line.split("|").map((cell) => cell.trim());
      const [from = "", to = ""] = days.split(" – ");
      if (!weight || !fact || !sentence || about === undefined) throw new Error(`Not a row: ${line}`);
      return { from, to, weight, fact, sentence, about };
    });
}
