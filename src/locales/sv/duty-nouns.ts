// The Swedish nouns that a duty is told with: which period, which meeting, which seat, which change.
import { formatDayLong } from "#locales/dates.ts";
import { midSentence } from "#locales/rule-words.ts";
import { parseDay } from "#schema/day.ts";
import type { DutyKind, FactsOf } from "#schema/lists/duty-facts.ts";
import { rules } from "./rules.ts";

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

export const change = ({ ask, name }: FactsOf<"proposal">) => {
  if (ask === "newMember") return `${name} som ny ledamot`;
  return ask === "endMembership" ? `${name} lämnar gruppen` : `ändrat förordnande för ${name}`;
};

/** What an exception is from: the kind of demand, or its own words. */
export const demand = (rule: string) => {
  const kind = Object.entries(rules.kinds).find(([known]) => known === rule);
  return midSentence(kind?.[1] ?? rule);
};

/** The day that reminders of each kind are counted from. */
export const countedFrom: Record<DutyKind, string> = {
  plan: "sista dagen",
  report: "sista dagen",
  deliverable: "sista dagen",
  receipt: "inlämningen",
  adoption: "dagen då väntan på beslut började",
  meetings: "periodens sista dag",
  notes: "sista dagen",
  term: "mandatperiodens sista dag",
  vacancy: "dagen då platsen blev vakant",
  action: "sista dagen",
  matter: "sista dagen",
  exception: "undantagets sista dag",
  proposal: "dagen då förslaget kom",
};
