// Every page there is, as whom it is looked at, for the pictures and for the checks that hold on all of them.
import type { OpenAs } from "./world.ts";

export interface PageView extends Pick<OpenAs, "person" | "open" | "sub"> {
  name: string;
  /** Words that stand on the page once it has been read, in each language. */
  ready: { sv: RegExp; en: RegExp };
  /** The browser's own remark on a refusal that the page expects and puts into words. */
  refusals?: RegExp;
}

const channel = "19:rsg-stod-for-utveckling-allmant@thread.tacv2";
const medicines = "19:rsg-lakemedel-sydostra-allmant@thread.tacv2";

const nextMeeting = { sv: /Nästa möte/, en: /Next meeting/ };

export const pageViews: readonly PageView[] = [
  { name: "overview-chair", person: "mats", open: channel, ready: nextMeeting },
  { name: "overview-member", person: "johanna", open: channel, ready: nextMeeting },
  { name: "overview-guest", person: "gustav", open: channel, ready: nextMeeting },
  {
    name: "mandate",
    person: "mats",
    open: channel,
    sub: "mandate",
    ready: { sv: /Uppdraget/, en: /Mandate/ },
  },
  {
    name: "members",
    person: "lena",
    open: channel,
    sub: "members",
    ready: { sv: /platser har/, en: /seats have/ },
  },
  {
    name: "meetings",
    person: "mats",
    open: channel,
    sub: "meetings",
    ready: { sv: /möte/i, en: /meeting/i },
  },
  {
    name: "plan-report",
    person: "mats",
    open: channel,
    sub: "plan-report",
    ready: { sv: /senast/i, en: /last day|by/i },
  },
  {
    name: "plan-report-late",
    person: "bengt",
    open: medicines,
    sub: "plan-report",
    ready: { sv: /senast/i, en: /last day|by/i },
  },
  {
    name: "all-groups",
    person: "ingrid",
    sub: "all-groups",
    ready: { sv: /RSG Patientsäkerhet/, en: /RSG Patientsäkerhet/ },
  },
  { name: "reminders", person: "ingrid", sub: "reminders", ready: { sv: /Påminnelser/, en: /Reminders/ } },
  {
    name: "reminders-forbidden",
    person: "mats",
    sub: "reminders",
    ready: { sv: /samordna/i, en: /coordinat/i },
    refusals: /status of 403/,
  },
  { name: "add-mandate", person: "ingrid", sub: "add-mandate", ready: { sv: /Klistra in/, en: /Paste/ } },
];
