// What the nightly command says about ways, reasons and problems, line by line.

const days = (count: number) => (count === 1 ? "1\u00a0dag" : `${count}\u00a0dagar`);

export const runReport = {
  ways: { team: "Teams, genom teamet", activity: "Teams, personligen", mail: "mejl" },
  sent: {
    team: "Skickad: Teams har tagit emot den",
    activity: "Skickad: Teams har tagit emot den",
    mail: "Skickad: brevlådan har tagit emot den",
  },
  by: (way: string, otherwise: readonly string[]) =>
    otherwise.length === 0 ? `Väg: ${way}` : `Väg: ${way}; annars ${otherwise.join(", sedan ")}`,
  failedBefore: (way: string, why: string) => `Gick inte: ${way} (${why})`,
  why: (step: string, due: string) => `${step}, att skicka ${due}`,
  step: (count: number) => {
    if (count === 0) return "påminnelsen samma dag";
    return count < 0 ? `påminnelsen ${days(-count)} före` : `påminnelsen ${days(count)} efter`;
  },
  day: { lastDay: "senast", since: "sedan", ends: "till och med" },
  late: "sen, eftersom tjänsten inte var igång",
  insteadOf: (names: string) => `i stället för ${names}, som inte kunde nås`,
  noWay: "Ingen väg: varken Teams eller någon mejladress går att använda.",
  bounced: (count: number) => `Mejl som har kommit tillbaka: ${count}.`,
  signedOut: (why: string) =>
    `Tjänsten kunde inte logga in, så inga påminnelser är skickade. Kontrollera hemligheten eller certifikatet, och registreringen i Entra. (${why})`,
  lease: (given: string) => `--lease är ”${given}”: skriv antalet sekunder, från 2 till 86400.`,
  log: (given: string) => `--log är ”${given}”: det enda som går att skriva är json.`,
  incomplete: (group: string, list: string, why: string) =>
    `${group} lästes utan listan ${list} (${why}). Det som står där påminns det inte om i natt.`,
  fault: (group: string, why: string) =>
    `Det gick inte att räkna ut vad som ska göras i ${group}: ett fel i programmet (${why}). Ingen där har fått någon ny påminnelse.`,
  refusedPolicy: (id: string, where: string, why: string) =>
    `En regel för påminnelser gäller inte (rad ${id}: ${why}). Rätta den: ${where}`,
  wayRefused: (way: string, count: number, why: string) =>
    `${way} har nekat alla i natt, ${count} stycken (${why}). Troligen saknar tjänsten en rättighet, eller så är appen inte installerad. Be IT se efter.`,
  notTaken: (who: string, way: string, why: string) =>
    `${way} tog inte emot påminnelsen till ${who} (${why}). Den prövas igen nästa dag, på ett annat sätt först om det finns något.`,
  unsettledMail: (who: string, why: string) =>
    `Det är ovisst om mejlet till ${who} har gått (${why}). En senare körning frågar brevlådan och skickar det om det ligger kvar som utkast.`,
  mailbox: (why: string) =>
    `Brevlådan kunde inte läsas (${why}). Om något mejl har kommit tillbaka syns det först vid en senare körning.`,
  runs: (why: string) => `Körningen kunde inte skrivas i listan över körningar (${why}).`,
  writeBack: (group: string | null, why: string) =>
    `Samordnarens sida visar ett tidigare läge för ${group ?? "alla grupper"} (${why}). Nästa körning försöker igen.`,
};
