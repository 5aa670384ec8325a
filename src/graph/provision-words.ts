// What the set-up command says, in Swedish: what it adds, what it may not change, and what IT must grant when it is
// refused.
import { internalName } from "#schema/names.ts";
import type { GraphError } from "./graph-error.ts";
import type { Change, Difference, Plan } from "./provision-plan.ts";
import { type SiteAddress, sitePath } from "./sites.ts";

/** The lines about one site: what is (or would be) added, what was refused, what differs, or that nothing is missing. */
export function planLines(
  site: SiteAddress,
  plan: Plan,
  refused: readonly string[],
  isDryRun: boolean,
): string[] {
  const added = new Set(plan.changes.flatMap((change) => (change.kind === "addList" ? [change.list] : [])));
  const told = plan.changes.filter((change) => change.kind === "addList" || !added.has(change.list));
  const lines = [...told.map(changeLine), ...refused, ...plan.differences.map(differenceLine)];
  const nothing = "  Allt finns redan.";
  const heading = isDryRun ? `${site.path} (torrkörning: inget ändras)` : site.path;
  return [heading, ...(lines.length > 0 ? lines.map((line) => `  ${line}`) : [nothing])];
}

/** The lines about a change that Graph turned down while the rest was made: what it was, what to do, and Graph's words. */
export function refusedLines(change: Change, error: GraphError): string[] {
  const reference = error.requestId ? ` (Microsofts ärendenummer: ${error.requestId})` : "";
  const lines = [remedyFor(change, error), `${error.detail}${reference}`].filter((line) => line !== null);
  return [`! Detta gick inte: ${changeLine(change).slice(2)}`, ...lines.map((line) => `    ${line}`)];
}

function remedyFor(change: Change, error: GraphError): string | null {
  if (error.code === "changed-meanwhile") return "Någon annan ändrade samtidigt. Kör kommandot igen.";
  if (change.kind !== "addIndex" || !change.unique) return null;
  return (
    "Troligen har flera rader samma värde. Sortera listan på kolumnen i SharePoint, ändra eller ta bort dubbletterna " +
    "och kör kommandot igen."
  );
}

function changeLine(change: Change): string {
  const { list } = change;
  if (change.kind === "addList") return `+ Listan ${list.name} läggs till med alla sina kolumner.`;
  const column = `${list.name}.${internalName(change.property)}`;
  switch (change.kind) {
    case "addColumn":
      return `+ Kolumnen ${column} läggs till.`;
    case "addIndex":
      return `+ Kolumnen ${column} indexeras${change.unique ? " och görs unik" : ""}.`;
    case "addChoices":
      return `+ Kolumnen ${column} får de val som saknas: ${change.missing.join(", ")}.`;
    case "nameColumn":
      return `~ Kolumnen ${column} får visningsnamnet ”${change.displayName}”.`;
  }
}

function differenceLine({ list, column, wanted, found }: Difference): string {
  return (
    `! Kolumnen ${list}.${column} är av slaget ”${kindWord(found)}” men ska vara ”${kindWord(wanted)}”. ` +
    "Den ändras inte, eftersom värden då kan gå förlorade. Byt namn på listan i SharePoint, kör kommandot igen så " +
    "att en ny skapas, och flytta över raderna."
  );
}

const kindWords: Record<string, string> = {
  text: "en rad text",
  "multi-line text": "flera rader text",
  choice: "ett val",
  "multi-choice": "flera val",
  dateTime: "datum och tid",
  number: "tal",
  boolean: "ja/nej",
};

function kindWord(kind: string): string {
  return kindWords[kind] ?? "något annat";
}

/** Who must do what when the command was refused or failed at this site. */
export function failureLines(
  error: GraphError,
  site: SiteAddress,
  asked: { graphUrl: string; clientId: string },
): string[] {
  if (error.code === "forbidden") return grantLines(site, asked);
  const about = error.place.list ? `${site.path}, listan ${error.place.list}` : site.path;
  const reference = error.requestId ? [`  Microsofts ärendenummer: ${error.requestId}`] : [];
  return [`${about}: ${reasons[error.code]}`, `  ${error.detail}`, ...reference];
}

const reasons: Record<Exclude<GraphError["code"], "forbidden">, string> = {
  "signed-out":
    "inloggningen misslyckades. Kontrollera SETUP_CLIENT_ID, SETUP_CLIENT_SECRET och SERVICE_TOKEN_URL.",
  "not-found": "finns inte. Kontrollera adressen, eller skapa webbplatsen i SharePoint först.",
  "changed-meanwhile": "någon annan ändrade samtidigt. Kör kommandot igen.",
  busy: "Microsoft 365 är upptaget. Vänta några minuter och kör kommandot igen.",
  offline: "inget svar. Kontrollera nätet och kör kommandot igen; det som redan är gjort görs inte om.",
  unexpected: "gick inte att ordna.",
};

function grantLines(
  site: SiteAddress,
  { graphUrl, clientId }: { graphUrl: string; clientId: string },
): string[] {
  const application = { id: clientId, displayName: "Uppdrag, installation" };
  const body = JSON.stringify({ roles: ["fullcontrol"], grantedToIdentities: [{ application }] });
  return [
    `${site.path}: programmet ${clientId} får inte skapa listor här.`,
    "  Rätten som saknas: fullcontrol på webbplatsen (Sites.Selected), eller Sites.Manage.All.",
    "  Den som kan ge den: den som administrerar Microsoft 365, med ett program som har Sites.FullControl.All:",
    `  curl -X POST '${graphUrl}${sitePath(site)}/permissions' -H "Authorization: Bearer $TOKEN" \\`,
    `    -H 'Content-Type: application/json' -d '${body}'`,
  ];
}
