// The Swedish nouns that a duty is told with: which period, which meeting, which seat, which change.
import { formatDayLong } from "#locales/dates.ts";
import { midSentence } from "#locales/rule-words.ts";
import { parseDay } from "#schema/day.ts";
import type { DutyKind, FactsOf } from "#schema/lists/duty-facts.ts";

export const days = (count: number) => (count === 1 ? "1\u00a0dag" : `${count}\u00a0dagar`);

/** How far it is to a last day; negative when it has passed. */
export const distance = (daysLeft: number) => {
  if (daysLeft === 0) return "sista dagen är i dag";
  return daysLeft > 0 ? `${days(daysLeft)} kvar` : `för ${days(-daysLeft)} sedan`;
};

/** "verksamhetsplan 2027", or the mandate's word alone when it goes with no year. */
export const document = ({ label, year }: { label: string; year: number | null }) =>
  year === null ? label : `${label}\u00a0${year}`;

/** "våren 2027", "hösten 2027", "2027". */
export const period = ({ year, term }: FactsOf<"meetings">) =>
  term === null ? String(year) : `${term === "spring" ? "våren" : "hösten"}\u00a0${year}`;

/** The meeting's day as people say it; its title when the day is none. */
export const meeting = ({ title, heldOn }: FactsOf<"notes">) => {
  const day = parseDay(heldOn);
  return day === null ? title : formatDayLong(day, "sv");
};

export const roleNouns = {
  member: "ledamot",
  chair: "ordförande",
  viceChair: "vice ordförande",
  convener: "sammankallande",
  coOpted: "adjungerad",
  secretary: "sekreterare",
  processSupport: "processtöd",
  contactPerson: "kontaktperson",
};

/** Whom the seat is for: "Region Dalarna", "nationell ledamot", "ordförande". */
export const seat = ({ seat: kind, name, role }: FactsOf<"vacancy">) => {
  if (kind === "leader") return role === null ? "ordförande eller sammankallande" : roleNouns[role];
  if (name !== null) return name;
  if (role !== null) return roleNouns[role];
  if (kind === "national") return "nationell ledamot";
  return kind === "municipality" ? "kommunerna" : "ledamot";
};

const changes = {
  newMember: { says: (name: string) => `${name} som ny ledamot`, about: "om" },
  changeMembership: { says: (name: string) => `ändrat förordnande för ${name}`, about: "om" },
  endMembership: { says: (name: string) => `${name} lämnar gruppen`, about: "att" },
};

/** "Karin Ek som ny ledamot", "Karin Ek lämnar gruppen". */
export const change = ({ ask, name }: FactsOf<"proposal">) => changes[ask].says(name);

/** "förslaget om Karin Ek som ny ledamot". */
export const theChange = (facts: FactsOf<"proposal">) =>
  `förslaget ${changes[facts.ask].about} ${change(facts)}`;

const asks = {
  consultation: { one: "remiss", the: "remissen" },
  nomination: { one: "nominering", the: "nomineringen" },
  question: { one: "fråga", the: "frågan" },
};

export const matter = ({ ask, what }: FactsOf<"matter">) => `${asks[ask].one}: ${what}`;

export const theMatter = ({ ask, what }: FactsOf<"matter">) => `${asks[ask].the} ”${what}”`;

/** What an exception is from, in the demand's own words. */
export const demand = ({ rule }: FactsOf<"exception">) => midSentence(rule);

/** The day that reminders of each kind are counted from. */
export const countedFrom: Record<DutyKind, string> = {
  plan: "sista dagen",
  report: "sista dagen",
  deliverable: "sista dagen",
  receipt: "inlämningen",
  adoption: "dagen då det blev klart för beslut",
  meetings: "periodens sista dag",
  notes: "sista dagen",
  term: "mandatperiodens sista dag",
  vacancy: "dagen då platsen blev vakant",
  action: "sista dagen",
  matter: "sista dagen",
  exception: "undantagets sista dag",
  proposal: "dagen då förslaget kom",
};
