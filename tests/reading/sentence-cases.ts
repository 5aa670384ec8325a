// Sentences as mandates write them and what must be read from each: a sentence that demands nothing must give nothing.

/** "kind label strength | receiver | boundary month-day offset", with "-" for what the text does not say. */
export interface SentenceCase {
  text: string;
  reads: string[];
}

export const DEMANDS: SentenceCase[] = [
  // the last day in its many forms
  {
    text: "Gruppen ska årligen lämna en verksamhetsberättelse till Samverkansnämnden senast den 15 mars.",
    reads: ["report verksamhetsberättelse shall | Samverkansnämnden | latest 3-15 -"],
  },
  {
    text: "Gruppen ska årligen lämna en verksamhetsberättelse till Samverkansnämnden före den 15 mars.",
    reads: ["report verksamhetsberättelse shall | Samverkansnämnden | before 3-15 -"],
  },
  {
    text: "Gruppen ska årligen lämna in en rapport till Samverkansnämnden ej senare än den 1 mars.",
    reads: ["report rapport shall | Samverkansnämnden | latest 3-1 -"],
  },
  {
    text: "Gruppen avger före den 1 mars verksamhetsberättelse till Samverkansnämnden.",
    reads: ["report verksamhetsberättelse stated | Samverkansnämnden | before 3-1 -"],
  },
  {
    text: "Senast 15 oktober varje år lämnar gruppen förslag till aktivitetsplan till Samverkansnämnden.",
    reads: ["plan aktivitetsplan stated | Samverkansnämnden | latest 10-15 -"],
  },
  { text: "Gruppen ska lämna en rapport till Samverkansnämnden senast den 1 mars.", reads: [] },
  { text: "Gruppen ska årligen ta del av en rapport från Samverkansnämnden.", reads: [] },
  { text: "Gruppen ska årligen redovisa rapporten från kansliet.", reads: [] },
  {
    text: "PO ska varje år ta fram en verksamhetsplan, som skickas till kunskapsrådet senast 30/11.",
    reads: ["plan verksamhetsplan shall | kunskapsrådet | latest 11-30 -"],
  },
  {
    text: "Verksamhetsberättelsen lämnas till kansliet senast 31 januari varje år.",
    reads: ["report verksamhetsberättelse stated | kansliet | latest 1-31 -"],
  },
  {
    text: "En årlig aktivitetsplan ska upprättas före utgången av februari.",
    reads: ["plan aktivitetsplan shall | - | before 3-1 -"],
  },
  {
    text: "En årlig aktivitetsplan ska upprättas senast sista februari.",
    reads: ["plan aktivitetsplan shall | - | before 3-1 -"],
  },
  {
    text: "En årlig aktivitetsplan ska upprättas senast vid utgången av april.",
    reads: ["plan aktivitetsplan shall | - | latest 4-30 -"],
  },
  {
    text: "Årsrapporten ska lämnas senast den sista mars.",
    reads: ["report årsrapport shall | - | latest 3-31 -"],
  },
  {
    text: "En verksamhetsplan tas fram varje år innan den 1 mars.",
    reads: ["plan verksamhetsplan stated | - | before 3-1 -"],
  },
  { text: "Årsrapport kan inte godtas senare; den lämnas årligen.", reads: [] },
  {
    text: "Årsrapporten lämnas in till och med den 1 mars.",
    reads: ["report årsrapport stated | - | latest 3-1 -"],
  },
  {
    text: "Årsrapporten lämnas till nämnden t.o.m. 1 mars.",
    reads: ["report årsrapport stated | nämnden | latest 3-1 -"],
  },
  {
    text: "Årsrapporten lämnas till nämnden senast den 28/2.",
    reads: ["report årsrapport stated | nämnden | latest 2-28 -"],
  },
  {
    text: "Årsrapporten lämnas till nämnden senast 28:e februari.",
    reads: ["report årsrapport stated | nämnden | latest 2-28 -"],
  },
  {
    text: "Årsrapporten lämnas till nämnden senast den 28 feb. varje år.",
    reads: ["report årsrapport stated | nämnden | latest 2-28 -"],
  },
  {
    text: "ÅRSRAPPORTEN LÄMNAS TILL NÄMNDEN SENAST DEN 28 FEBRUARI.",
    reads: ["report årsrapport stated | NÄMNDEN | latest 2-28 -"],
  },
  {
    text: "Årsrapporten lämnas till nämnden inte senare än den 1 april.",
    reads: ["report årsrapport stated | nämnden | latest 4-1 -"],
  },
  {
    text: "Årsrapporten lämnas till nämnden senast fredagen den 28 februari.",
    reads: ["report årsrapport stated | nämnden | latest 2-28 -"],
  },
  {
    text: "Årsrapporten lämnas till nämnden senast den första mars.",
    reads: ["report årsrapport stated | nämnden | latest 3-1 -"],
  },
  {
    text: "Årsrapporten lämnas till nämnden den 1 mars varje år.",
    reads: ["report årsrapport stated | nämnden | latest 3-1 -"],
  },
  {
    text: "Senast den 15 mars varje år lämnar gruppen en verksamhetsberättelse till samordnaren.",
    reads: ["report verksamhetsberättelse stated | samordnaren | latest 3-15 -"],
  },
  {
    text: "Verksamhetsberättelsen lämnas till nämnden senast den 29 februari.",
    reads: ["report verksamhetsberättelse stated | nämnden | latest 2-29 -"],
  },
  // the year
  {
    text: "Verksamhetsberättelse för föregående år lämnas till nämnden senast den 1 mars.",
    reads: ["report verksamhetsberättelse stated | nämnden | latest 3-1 1"],
  },
  {
    text: "Verksamhetsberättelsen lämnas till nämnden senast den 15 januari nästkommande år.",
    reads: ["report verksamhetsberättelse stated | nämnden | latest 1-15 1"],
  },
  {
    text: "Verksamhetsplanen lämnas till nämnden senast den 15 december samma år.",
    reads: ["plan verksamhetsplan stated | nämnden | latest 12-15 0"],
  },
  {
    text: "En verksamhetsplan lämnas till nämnden senast den 1 december föregående år.",
    reads: ["plan verksamhetsplan stated | nämnden | latest 12-1 -"],
  },
  // who, to whom, adopted by whom, where
  {
    text: "Samverkansgruppen ska varje år ta fram en handlingsplan.",
    reads: ["plan handlingsplan shall | - | -"],
  },
  {
    text: "Rådet upprättar årligen en arbetsplan och en årsrapport.",
    reads: ["plan arbetsplan stated | - | -", "report årsrapport stated | - | -"],
  },
  {
    text: "Ordföranden ansvarar för att en verksamhetsberättelse årligen lämnas till regionens samordnare.",
    reads: ["report verksamhetsberättelse stated | regionens samordnare | -"],
  },
  {
    text: "Gruppen har i uppdrag att årligen upprätta en verksamhetsplan.",
    reads: ["plan verksamhetsplan shall | - | -"],
  },
  {
    text: "Gruppen bör årligen lämna en verksamhetsberättelse till nämnden.",
    reads: ["report verksamhetsberättelse should | nämnden | -"],
  },
  {
    text: "Gruppen kan årligen lämna en verksamhetsberättelse till nämnden.",
    reads: ["report verksamhetsberättelse may | nämnden | -"],
  },
  { text: "Det ska finnas en årlig aktivitetsplan.", reads: ["plan aktivitetsplan shall | - | -"] },
  {
    text: "Varje år ska RSG lämna in en skriftlig årsrapport till kunskapsstyrningens samordnare för vidare beredning.",
    reads: ["report årsrapport shall | kunskapsstyrningens samordnare | -"],
  },
  {
    text: "Gruppen ska årligen lämna en årlig rapport till nämnden om sitt arbete.",
    reads: ["report rapport shall | nämnden | -"],
  },
  {
    text: "Gruppens verksamhetsberättelse ska vara inlämnad till kansliet senast den 1 februari.",
    reads: ["report verksamhetsberättelse shall | kansliet | latest 2-1 -"],
  },
  {
    text: "Verksamhetsberättelsen ska vara samordnaren tillhanda senast den 1 februari.",
    reads: ["report verksamhetsberättelse shall | samordnaren | latest 2-1 -"],
  },
  {
    text: "Återrapportering sker årligen till koncernledningen i form av en årsrapport.",
    reads: ["report årsrapport stated | koncernledningen | -"],
  },
  {
    text: "Aktivitetsplanen upprättas årligen och revideras vid behov.",
    reads: ["plan aktivitetsplan stated | - | -"],
  },
  {
    text: "En årlig aktivitetsplan lämnas till styrgruppen i januari och en verksamhetsberättelse lämnas till nämnden senast den 1 mars.",
    reads: [
      "plan aktivitetsplan stated | styrgruppen | -",
      "report verksamhetsberättelse stated | nämnden | latest 3-1 -",
    ],
  },
  {
    text: "En årlig aktivitetsplan upprättas. Den lämnas till nämnden senast den 1 december.",
    reads: ["plan aktivitetsplan stated | nämnden | latest 12-1 -"],
  },
  {
    text: "Gruppen ska:\n- årligen lämna en verksamhetsberättelse till nämnden\n- vara ett forum",
    reads: ["report verksamhetsberättelse shall | nämnden | -"],
  },
  {
    text: "Gruppen upprättar en årlig handlingsplan. Regionerna lämnar underlag till handlingsplanen senast den 1 mars.",
    reads: ["plan handlingsplan stated | - | -"],
  },
  // the way text arrives: hidden characters, wrapped lines, slips
  {
    text: "Verksamhets\u00ADberättelsen lämnas till nämnden senast den 28\u00A0februari.",
    reads: ["report verksamhetsberättelse stated | nämnden | latest 2-28 -"],
  },
  {
    text: "A\u030Arsrapporten la\u0308mnas till na\u0308mnden fo\u0308re den 1 mars.",
    reads: ["report årsrapport stated | nämnden | before 3-1 -"],
  },
  {
    text: "·\tÅrsrapport lämnas till nämnden senast den 1 mars.\r\n·\tNästa punkt.",
    reads: ["report årsrapport stated | nämnden | latest 3-1 -"],
  },
  {
    text: "Gruppen ska varje år lämna en verksamhets-\nberättelse till Samverkansnämnden före\nden 28 februari efterföljande år.",
    reads: ["report verksamhetsberättelse shall | Samverkansnämnden | before 2-28 1"],
  },
  {
    text: "Verksamhetsberättlesen lämnas till nämnden senast den 28 feburari.",
    reads: ["report verksamhetsberättelse stated | nämnden | latest 2-28 -"],
  },
  // clauses within clauses
  {
    text: "Verksamhetsberättelse ska årligen, senast den 28 februari, lämnas till samverkansnämnden.",
    reads: ["report verksamhetsberättelse shall | samverkansnämnden | latest 2-28 -"],
  },
  {
    text: "Nämnden kräver att gruppen årligen lämnar en verksamhetsberättelse.",
    reads: ["report verksamhetsberättelse stated | - | -"],
  },
  {
    text: "Gruppen ska årligen lämna en verksamhetsberättelse (inklusive uppföljning av aktivitetsplanen) till nämnden senast den 1 mars.",
    reads: ["report verksamhetsberättelse shall | nämnden | latest 3-1 -"],
  },
  {
    text: "Verksamhetsplan ska upprättas årligen senast den 15 november och verksamhetsberättelse senast den 15 februari.",
    reads: [
      "plan verksamhetsplan shall | - | latest 11-15 -",
      "report verksamhetsberättelse shall | - | latest 2-15 -",
    ],
  },
  {
    text: "Ordförande har ansvar för att verksamhetsplan och verksamhetsberättelse upprättas årligen och lämnas till koncernledningen senast den 31 januari.",
    reads: [
      "plan verksamhetsplan stated | koncernledningen | latest 1-31 -",
      "report verksamhetsberättelse stated | koncernledningen | latest 1-31 -",
    ],
  },
  {
    text: "Arbetet redovisas i en årlig verksamhetsberättelse som lämnas till samverkansnämnden senast den 1 mars påföljande år.",
    reads: ["report verksamhetsberättelse stated | samverkansnämnden | latest 3-1 1"],
  },
  {
    text: "Gruppen upprättar årligen en aktivitetsplan. Planen bör lämnas till nämnden senast den 1 mars.",
    reads: ["plan aktivitetsplan stated | - | -"],
  },
  {
    text: "Senast den 28 februari ska verksamhetsberättelsen för föregående år vara samordnaren tillhanda.",
    reads: ["report verksamhetsberättelse shall | samordnaren | latest 2-28 1"],
  },
  {
    text: "Gruppen skall årligen, före februari månads utgång, till samverkansnämnden avge verksamhetsberättelse.",
    reads: ["report verksamhetsberättelse shall | samverkansnämnden | before 3-1 -"],
  },
  {
    text: "Till samordnaren lämnas årligen en verksamhetsberättelse före den 1 mars.",
    reads: ["report verksamhetsberättelse stated | samordnaren | before 3-1 -"],
  },
  {
    text: "Det åligger gruppen att årligen lämna en verksamhetsberättelse till nämnden.",
    reads: ["report verksamhetsberättelse shall | nämnden | -"],
  },
  {
    text: "En aktivitetsplan tas årligen fram av gruppen och fastställs av ledningsgruppen senast den 1 december.",
    reads: ["plan aktivitetsplan stated | - | latest 12-1 -"],
  },
  // a day that cannot be, is said roughly, or comes once is no last day
  {
    text: "Årsrapporten lämnas till nämnden senast den 31 februari.",
    reads: ["report årsrapport stated | nämnden | -"],
  },
  {
    text: "Årsrapporten lämnas till nämnden senast två veckor före den 1 mars.",
    reads: ["report årsrapport stated | nämnden | -"],
  },
  {
    text: "Årsrapporten lämnas till nämnden cirka den 1 mars.",
    reads: ["report årsrapport stated | nämnden | -"],
  },
  {
    text: "Årsrapporten lämnas till nämnden senast 2027-02-28.",
    reads: ["report årsrapport stated | nämnden | -"],
  },
  { text: "Årsrapporten avser perioden 1 januari – 31 december och lämnas till nämnden.", reads: [] },
];

export const DEMANDS_NOTHING: string[] = [
  "Ta del av motsvarande NSG:s verksamhetsplan och vid behov initiera aktiviteter varje år.",
  "Gruppen behöver inte lämna någon årlig verksamhetsberättelse.",
  "Gruppen lämnar ingen årsrapport.",
  "Gruppen har årligen lämnat en verksamhetsberättelse till nämnden.",
  "Gruppen lämnade varje år en verksamhetsberättelse till nämnden.",
  "Regionerna lämnar årligen en verksamhetsberättelse till nämnden.",
  "Varje region ska årligen upprätta en handlingsplan.",
  "Samverkansnämnden beslutar årligen om verksamhetsplanen.",
  "Samverkansnämnden upprättar varje år en verksamhetsplan.",
  "Regionerna ansvarar för att en årlig handlingsplan upprättas.",
  "En årlig handlingsplan upprättas av regionerna.",
  "I regionerna upprättas årligen en handlingsplan.",
  "Samverkansnämndens årliga verksamhetsplan publiceras på webbplatsen.",
  "Om ledningsgruppen begär det ska gruppen årligen lämna en verksamhetsberättelse.",
  "Vid behov upprättas en årlig handlingsplan.",
  "Gruppen ska upprätta en handlingsplan.",
  "Gruppen ska vartannat år lämna en verksamhetsberättelse.",
  "Gruppen ska lämna en årsrapport två gånger per år.",
  "Slutrapport lämnas senast den 1 mars.",
  "Gruppen ska årligen lämna underlag till verksamhetsberättelsen.",
  "Gruppen ska årligen följa upp sin aktivitetsplan.",
  "Gruppen ska årligen lämna synpunkter på aktivitetsplanen.",
  "Gruppen arbetar enligt en årlig aktivitetsplan.",
  "I den tidigare uppdragsbeskrivningen stod att gruppen ska årligen lämna en verksamhetsberättelse.",
  "”Gruppen ska årligen lämna en verksamhetsberättelse till nämnden.”",
  "Ska gruppen årligen lämna en verksamhetsberättelse?",
  "Gruppen ska årligen lämna en verksamhetsberättelse till",
  "Gruppen ska årligen lämna en verksamhetsberättelse senast den",
  "Gruppen ska årligen lämna en verksamhetsberättelse senast den ___ mars.",
  "Det föreslås att gruppen årligen lämnar en verksamhetsberättelse.",
  "Gruppen träffas varje år och upprättar en handlingsplan.",
  "Gruppen skulle årligen lämna en verksamhetsberättelse.",
  "Gruppen ska sammanträda minst två gånger per år.",
  "Minnesanteckningar publiceras senast den 15 mars.",
  "Aktivitetsplanens mål följs upp årligen.",
  "Två tredjedelar (2/3) av regionerna ska årligen vara representerade.",
  "Gruppen ska årligen upprätta en handlingsplan eller verksamhetsplan.",
  "Arbetsplatsen ska årligen besökas senast den 1 mars.",
  "Processledaren sammanställer årligen en verksamhetsberättelse.",
  "Tidplan för arbetet lämnas årligen till nämnden.",
  "Gruppen ska ha minst fyra möten per år och upprätta en handlingsplan.",
  "Målet är att gruppen årligen lämnar en verksamhetsberättelse.",
  "Styrgruppen lämnar årligen en verksamhetsberättelse.",
  "Gruppen är inte skyldig att årligen lämna en verksamhetsberättelse.",
  "Krav på årlig verksamhetsberättelse har avskaffats.",
  "Gruppen ska årligen revidera handlingsplanen.",
  "Samordnaren begär årligen in en verksamhetsberättelse från gruppen senast den 1 mars.",
  "Verksamhetsberättelsen för år 2019 lämnades till nämnden senast den 28 februari.",
  "Nationella programområdet lämnar årligen en verksamhetsberättelse.",
  "Lokala arbetsgrupper upprättar årligen en handlingsplan.",
  "Gruppen ska delta i arbetet med den årliga verksamhetsplanen.",
];
