// Why somebody was or was not told: the story of one duty's reminders, step by step.
import type { FreeDay } from "#domain/free-days.ts";

const days = (count: number) => (count === 1 ? "1\u00a0dag" : `${count}\u00a0dagar`);

export const why = {
  heading: (group: string, what: string) => `${group}: ${what}`,
  reading: "Läser gruppen på nytt …",
  closed: "Inget väntar längre: det är gjort, eller krävs inte mer. Det här sades medan det väntade.",
  neverSaid: "Ingenting är gjort än, och ingen påminnelse har gått.",
  nothingEverSaid: "Inget väntar längre, och ingen påminnelse hann gå.",
  silent: "Ingen påminns om detta i gruppen: så säger reglerna för påminnelser.",
  next: (day: string, names: string) => `Nästa påminnelse går ${day} till ${names}.`,
  nextToNobody: (day: string) => `Nästa påminnelse skulle gå ${day}, men gruppen har ingen som går att nå.`,
  noMore: "Inga fler påminnelser går så länge reglerna och ledamöterna är desamma.",
  holders: (names: string) => `Ligger hos ${names}`,
  steps: "Påminnelserna i tur och ordning",
  step: (count: number): string => {
    if (count === 0) return "Samma dag";
    return count < 0 ? `${days(-count)} före` : `${days(count)} efter`;
  },
  goes: (day: string) => `går ${day}`,
  wasToGo: (day: string) => `skulle gå ${day}`,
  moved: (nominal: string, because: string) => `Skulle ha gått ${nominal}, men det är ${because}.`,
  free: {
    weekend: "helg",
    july: "juli",
    newYearsDay: "nyårsdagen",
    epiphany: "trettondedag jul",
    goodFriday: "långfredag",
    easterSunday: "påskdagen",
    easterMonday: "annandag påsk",
    firstOfMay: "första maj",
    ascensionDay: "Kristi himmelsfärdsdag",
    whitSunday: "pingstdagen",
    nationalDay: "nationaldagen",
    midsummerEve: "midsommarafton",
    midsummerDay: "midsommardagen",
    allSaintsDay: "alla helgons dag",
    christmasEve: "julafton",
    christmasDay: "juldagen",
    boxingDay: "annandag jul",
    newYearsEve: "nyårsafton",
  } satisfies Record<FreeDay, string>,
  notInPolicy: "Steget finns inte i reglerna längre.",
  beforeFollowed: "Föll innan gruppen började följas.",
  nobodyAsked: "Ingen hade rollen som skulle ha fått höra.",
  outcomes: {
    sent: (name: string, day: string) => `${name} fick höra det ${day}.`,
    sentWith: (name: string, day: string, step: string) =>
      `${name} fick höra det ${day}, i påminnelsen ”${step}”.`,
    underWay: (name: string) => `Påminnelsen till ${name} är påbörjad men inte klar. Nästa körning tar över.`,
    failed: (name: string, day: string) => `${name} kunde inte nås ${day}.`,
    failedTryAgain: (name: string, day: string) =>
      `Det gick inte att nå ${name} ${day}. Nästa körning prövar igen.`,
    notNeeded: (name: string) => `${name} behövde inte höra det: det var redan gjort.`,
    unknown: (name: string, day: string) =>
      `Om ${name} fick höra det ${day} vet ingen. Det skickas inte igen.`,
    nobody: (day: string) => `Ingen fick höra det ${day}: gruppen hade ingen som gick att nå.`,
    overtaken: (name: string, step: string) => `${name} har redan fått höra en senare påminnelse (${step}).`,
    awaits: (name: string, day: string) => `${name} får höra det ${day}.`,
    due: (name: string) => `${name} får höra det vid nästa körning.`,
    dueToNobody: "Ingen går att nå: det syns i loggen efter nästa körning.",
  },
  handedTo: (names: string) => `I stället hörde ${names}.`,
  chased: "Påminnelser för hand",
  otherDays: (day: string) => `Sagt när dagen var ${day}`,
  policy: "Ändra reglerna för påminnelser",
};
