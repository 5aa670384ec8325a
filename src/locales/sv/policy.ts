// Regler för påminnelser: who hears of what and when, kind by kind, and why a rule is refused.
import type { DutyKind } from "#schema/lists/duty-facts.ts";
import type { HearerRole } from "#schema/lists/policy-values.ts";

const days = (count: number) => (count === 1 ? "1\u00a0dag" : `${count}\u00a0dagar`);
const signed = (count: number) => String(count).replace("-", "−");
const listed = new Intl.ListFormat("sv", { type: "conjunction" });
const counts = (all: readonly number[]) => listed.format(all.map(String));

export const policy = {
  heading: "Regler för påminnelser",
  intro:
    "En påminnelse flyttas till närmaste arbetsdag före helger, röda dagar och juli. Den om att något är försenat går aldrig innan det är det. Sista dagen flyttas aldrig. Den som redan hört ett steg hör det inte igen när reglerna ändras.",
  scope: "Regler för",
  allGroups: "Alla grupper",
  kinds: {
    plan: "Planer",
    report: "Rapporter",
    deliverable: "Annat som ska lämnas in",
    receipt: "Inlämnat som ska tas emot",
    adoption: "Beslut som väntar",
    meetings: "För få möten",
    notes: "Minnesanteckningar som inte är publicerade",
    term: "Mandatperioder som går ut",
    vacancy: "Vakanta platser",
    action: "Att göra",
    matter: "Ärenden att svara på",
    exception: "Undantag som går ut",
    proposal: "Ändringsförslag",
  } satisfies Record<DutyKind, string>,
  from: {
    product: "Uppdrags egna regler",
    all: "Beslutat för alla grupper",
    group: "Beslutat för gruppen",
    followed: (title: string) => `Samma som ${title}`,
  },
  silent: "Ingen påminnelse",
  before: (all: readonly number[]) => `${counts(all)} ${all.at(-1) === 1 ? "dag" : "dagar"} före`,
  sameDay: "samma dag",
  after: (all: readonly number[]) => `${counts(all)} ${all.at(-1) === 1 ? "dag" : "dagar"} efter`,
  first: (name: string) => `Först ${name}`,
  otherwise: (name: string) => `annars ${name}`,
  alsoFrom: (name: string, step: number): string => {
    if (step === 0) return `${name} hör också, från dagen själv`;
    return step < 0
      ? `${name} hör också, från ${days(-step)} före`
      : `${name} hör också, från ${days(step)} efter`;
  },
  who: {
    owner: "den det ligger hos",
    leader: "ordförande eller sammankallande",
    processSupport: "processtöd",
    coordinator: "samordnaren",
  } satisfies Record<HearerRole, string>,
  change: (kind: string) => `Ändra ${kind}`,
  changing: (kind: string, scope: string) => `${kind}: ${scope}`,
  restore: "Ta tillbaka",
  restoreLabel: (kind: string) => `Ta tillbaka regeln för ${kind}`,
  save: "Spara regeln",
  fields: {
    isSilent: "Ingen påminnelse om detta",
    before: "Dagar före",
    beforeHint: "Till exempel 60, 30, 7, 1. Skriv 0 för dagen själv.",
    sinceHint: "Det här väntar från sin dag: bara dagar efter.",
    after: "Dagar efter",
    afterHint: "Till exempel 1, 7, 14.",
    hearers: "Vem som får höra, i tur och ordning",
    hearersHint:
      "Den första som går att nå får höra. De andra hör bara om ingen före dem går att nå, eller från ett visst steg.",
    hearer: (place: number) => `${place}.`,
    nobodyMore: "Ingen mer",
    person: "En person med namn",
    alsoFrom: "Hör också från",
    alsoFromHint: "Dagar efter; minus är före. Tomt: bara i stället för någon annan.",
    name: "Namn",
    mail: "E-post",
    sameAs: "Följer samma regler som",
    sameAsNone: "Ingen annan grupp: egna regler eller de för alla",
    sameAsSave: "Spara",
  },
  conflict: {
    decided: (who: string) => `Sedan du öppnade regeln har ${who} beslutat:`,
    takenBack: (who: string) => `Sedan du öppnade regeln har ${who} tagit tillbaka den.`,
    follows: (who: string, title: string) =>
      `Sedan du valde har ${who} beslutat att gruppen följer samma regler som ${title}.`,
    followsNone: (who: string) =>
      `Sedan du valde har ${who} beslutat att gruppen inte följer någon annan grupp.`,
    mineWaits: "Ditt är kvar här och väntar på ditt val.",
    keepTheirs: "Behåll det beslutet",
    saveMine: "Spara mitt i stället",
    notTakenBack: (who: string) =>
      `Regeln är inte tillbakatagen: ${who} har ändrat den sedan du öppnade sidan. Här står den som den är nu.`,
  },
  refusedRow: (kind: string | null, scope: string) =>
    `Regeln för ${scope}${kind === null ? "" : ` (${kind})`} gäller inte.`,
  refused: {
    negativeBefore: (count: number) =>
      `${signed(count)} dagar före är ${-count} dagar efter. Skriv ${-count} under Dagar efter i stället.`,
    negativeAfter: (count: number) =>
      `${signed(count)} dagar efter är ${-count} dagar före. Skriv ${-count} under Dagar före i stället.`,
    brokenDays: "Skriv hela dagar med komma emellan, till exempel 30, 7, 1.",
    tooManyDays: (count: number, limit: number) => `${count} dagar är för långt bort: högst ${limit}.`,
    beforeItWaits: (count: number) =>
      `Det här börjar vänta på sin dag, så ${days(count)} före finns inget att påminna om. Använd Dagar efter.`,
    sameStepTwice: (count: number) => `${days(count)} står två gånger. Ta bort en.`,
    sameDayTwice: "0 står både före och efter: det är samma dag. Ta bort den ena.",
    noSteps: "Skriv minst en dag, eller välj Ingen påminnelse.",
    noHearers: "Välj minst en som ska få höra.",
    sameHearerTwice: (name: string) =>
      `${name} står två gånger: påminnelsen skulle gå runt i en cirkel. Ta bort den ena.`,
    unknownPerson: (name: string) =>
      `${name} finns varken bland gruppens ledamöter eller i katalogen. Kontrollera e-postadressen.`,
    personWithoutMail: "Skriv namn och e-postadress till personen.",
    fromWrong: "Skriv ett helt antal dagar, till exempel 7 eller −30.",
    unknownGroup: "Gruppen finns inte i förteckningen. Välj en annan.",
    sameAsItself: (title: string) => `${title} kan inte följa sig själv.`,
    leadsBack: (chain: readonly string[]) =>
      `Det blir en cirkel: ${chain.join(" → ")}. Välj en grupp som inte följer den här.`,
    allFollowOne: "Alla grupper kan inte följa en enda. Välj en grupp först.",
    saysNothing: "Regeln säger varken vad som ska göras eller vilken grupp som följs.",
    saysTwoThings: "Regeln säger både egna dagar och vilken grupp som följs. Välj ett av dem.",
    saidElsewhere: "En annan rad säger redan något om samma sak. Ändra den i stället.",
  },
};
