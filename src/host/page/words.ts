// Every word of the host page, in Swedish and English. Teams' own words where Teams has them.
import type { Locale, Theme } from "./host-state.ts";
import type { Capacity } from "./tenant.ts";

const sv = {
  title: "Uppdrag – provmiljö",
  skip: "Hoppa till fliken",
  settings: "Provmiljön",
  who: "Jag är",
  theme: "Tema",
  language: "Språk",
  places: "Appar och team",
  apps: "Appar",
  teams: "Team och kanaler",
  activity: "Aktivitet",
  tab: "Uppdrag",
  addTab: "Lägg till flik",
  addTabIn: (channel: string) => `Lägg till fliken Uppdrag i ${channel}`,
  noTab: "Kanalen har ingen flik ännu.",
  save: "Spara",
  cancel: "Avbryt",
  saving: "Sparar …",
  saveFailed: (reason: string) => `Fliken sparades inte. ${reason}`.trim(),
  remind: "Kör nattens påminnelser",
  reminding: "Kör …",
  remindFailed: (reason: string) => `Påminnelserna kunde inte köras. ${reason}`.trim(),
  remindResult: (sent: number, failed: number) =>
    sent + failed === 0
      ? "Inga påminnelser skickades: det finns inget nytt att påminna om."
      : `${sent} ${sent === 1 ? "påminnelse skickad" : "påminnelser skickade"}${failed ? `, ${failed} misslyckades` : ""}.`,
  feedEmpty: "Inget har skickats ännu.",
  feedNote: "Här syns allt som skulle ha nått någon: i aktivitetsflödet i Teams eller som e-post.",
  feedFailed: "Aktivitetsflödet kunde inte läsas. Ladda om sidan.",
  to: "Till",
  mail: "E-post",
  mailFrom: (address: string) => `från ${address}`,
  readMail: "Läs hela brevet",
  cameBack: "Kom tillbaka: adressen finns inte.",
  open: "Öppna",
  openAs: (name: string) => `Öppna som ${name}`,
  linkCopied: "Länken till sidan är kopierad.",
  linkReady: (link: string) => `Länk till sidan: ${link}`,
  badLink: "Länken leder ingenstans här.",
  noAccess: "Du är inte med i något team.",
  notMember: "Du är inte med i det teamet. Välj en annan person eller en annan kanal.",
  tabFailed: (message: string) => `Fliken säger att den inte kunde starta. ${message}`.trim(),
  startFailed: "Provmiljön svarar inte. Kontrollera att npm start är igång och ladda om sidan.",
  example: "En uppdragsbeskrivning att klistra in",
};

export type Words = typeof sv;

const en: Words = {
  title: "Uppdrag – try-out",
  skip: "Skip to the tab",
  settings: "Try-out",
  who: "I am",
  theme: "Theme",
  language: "Language",
  places: "Apps and teams",
  apps: "Apps",
  teams: "Teams and channels",
  activity: "Activity",
  tab: "Uppdrag",
  addTab: "Add a tab",
  addTabIn: (channel) => `Add the Uppdrag tab to ${channel}`,
  noTab: "The channel has no tab yet.",
  save: "Save",
  cancel: "Cancel",
  saving: "Saving …",
  saveFailed: (reason) => `The tab was not saved. ${reason}`.trim(),
  remind: "Run tonight's reminders",
  reminding: "Running …",
  remindFailed: (reason) => `The reminders could not be run. ${reason}`.trim(),
  remindResult: (sent, failed) =>
    sent + failed === 0
      ? "No reminders were sent: nothing new is due."
      : `${sent} ${sent === 1 ? "reminder" : "reminders"} sent${failed ? `, ${failed} failed` : ""}.`,
  feedEmpty: "Nothing has been sent yet.",
  feedNote: "Everything that would have reached somebody: in the activity feed in Teams, or by mail.",
  feedFailed: "The activity feed could not be read. Reload the page.",
  to: "To",
  mail: "Mail",
  mailFrom: (address) => `from ${address}`,
  readMail: "Read the whole letter",
  cameBack: "Came back: there is no such address.",
  open: "Open",
  openAs: (name) => `Open as ${name}`,
  linkCopied: "The link to the page is copied.",
  linkReady: (link) => `Link to the page: ${link}`,
  badLink: "The link leads nowhere here.",
  noAccess: "You are not in any team.",
  notMember: "You are not in that team. Choose another person or another channel.",
  tabFailed: (message) => `The tab says that it could not start. ${message}`.trim(),
  startFailed: "The try-out does not answer. Check that npm start is running and reload the page.",
  example: "A mandate to paste",
};

const capacities: Record<Locale, Record<Capacity, string>> = {
  sv: {
    member: "Ledamot",
    guest: "Gäst från annan organisation",
    chair: "Ordförande",
    processSupport: "Processtöd",
    coordinator: "Samordnare",
    administrator: "Administratör",
  },
  en: {
    member: "Member",
    guest: "Guest from another organisation",
    chair: "Chair",
    processSupport: "Process support",
    coordinator: "Coordinator",
    administrator: "Administrator",
  },
};

const themes: Record<Locale, Record<Theme, string>> = {
  sv: { default: "Ljust", dark: "Mörkt", contrast: "Hög kontrast" },
  en: { default: "Light", dark: "Dark", contrast: "High contrast" },
};

/** The page's words in a language. */
export function wordsIn(locale: Locale): Words {
  return locale === "en" ? en : sv;
}

/** What a group of people in the list is called. */
export function capacityName(locale: Locale, capacity: Capacity): string {
  return capacities[locale][capacity];
}

/** What a theme is called. */
export function themeName(locale: Locale, theme: Theme): string {
  return themes[locale][theme];
}
