// Every page there is, as whom it is looked at, for the pictures and for the checks that hold on all of them.
import { readFileSync } from "node:fs";
import type { FrameLocator } from "playwright-core";
import type { OpenAs, Tab, World } from "./world.ts";

export interface PageView extends Pick<OpenAs, "person" | "open" | "sub"> {
  name: string;
  /** Words that stand on the page once it has been read, in each language. */
  ready: { sv: RegExp; en: RegExp };
  /** The browser's own remark on a refusal that the page expects and puts into words. */
  refusals?: RegExp;
  /** What a person does on the page to come to the view; `words` are those of the language it is shown in. */
  act?: (frame: FrameLocator, locale: "sv" | "en") => Promise<void>;
}

/** Opens the view and waits until it has been read. */
export async function openView(
  world: World,
  view: PageView,
  as: Pick<OpenAs, "theme" | "locale">,
): Promise<Tab> {
  const locale = as.locale ?? "sv";
  const tab = await world.openTab({ ...view, ...as, width: 1280 });
  await tab.frame.getByText(view.ready[locale]).first().waitFor();
  await tab.page.waitForLoadState("networkidle");
  await view.act?.(tab.frame, locale);
  // The pointer rests on nothing: a button half-way into its hover has neither of its colours.
  await tab.page.mouse.move(0, 0);
  await tab.page.waitForLoadState("networkidle");
  return tab;
}

const press = (names: { sv: RegExp; en: RegExp }) => async (frame: FrameLocator, locale: "sv" | "en") => {
  const target = frame.getByRole("button", { name: names[locale] });
  await target
    .or(frame.getByRole("link", { name: names[locale] }))
    .first()
    .click();
};

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
    name: "mandate-change",
    person: "lena",
    open: channel,
    sub: "mandate",
    ready: { sv: /Uppdraget/, en: /Mandate/ },
    act: press({ sv: /^Ändra kravet Sammansättningen förankras/, en: /^Edit the rule .*anchored/ }),
  },
  {
    name: "members",
    person: "lena",
    open: channel,
    sub: "members",
    ready: { sv: /platser/, en: /seats/ },
  },
  {
    name: "meetings",
    person: "mats",
    open: channel,
    sub: "meetings",
    ready: { sv: /möte/i, en: /meeting/i },
  },
  {
    name: "action-new",
    person: "mats",
    open: channel,
    sub: "meetings",
    ready: { sv: /Stämma av/, en: /Stämma av/ },
    act: async (frame, locale) => {
      await press({ sv: /^Lägg till något att göra$/, en: /^Add an action$/ })(frame, locale);
      await frame.getByRole("combobox").selectOption("other");
    },
  },
  {
    name: "matters",
    person: "mats",
    open: channel,
    sub: "matters",
    ready: { sv: /Remiss/, en: /Consultation/ },
  },
  {
    name: "matters-member",
    person: "johanna",
    open: channel,
    sub: "matters",
    ready: { sv: /Remiss/, en: /Consultation/ },
  },
  {
    name: "matter-new",
    person: "lena",
    open: channel,
    sub: "matters",
    ready: { sv: /Remiss/, en: /Consultation/ },
    act: press({ sv: /^Lägg in ett ärende$/, en: /^Add a matter$/ }),
  },
  {
    name: "matter-answer",
    person: "mariam",
    open: channel,
    sub: "matters",
    ready: { sv: /Remiss/, en: /Consultation/ },
    act: press({ sv: /^Besvarat: Vägledning/, en: /^Answered: Vägledning/ }),
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
    name: "year-wheel",
    person: "bengt",
    open: medicines,
    sub: "plan-report",
    ready: { sv: /senast/i, en: /last day|by/i },
    act: async (frame, locale) => {
      await press({ sv: /^Årshjul$/, en: /^Year wheel$/ })(frame, locale);
      await frame.getByRole("img").waitFor();
    },
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
  {
    name: "member-form",
    person: "lena",
    open: channel,
    sub: "members",
    ready: { sv: /platser/, en: /seats/ },
    act: press({ sv: /Ändra Mats/, en: /Edit Mats/ }),
  },
  {
    name: "member-proposal",
    person: "johanna",
    open: channel,
    sub: "members/propose",
    ready: { sv: /Vad gäller det/, en: /What is it about/ },
  },
  {
    name: "meeting",
    person: "johanna",
    open: channel,
    sub: "meetings",
    ready: { sv: /Möte i Falun/, en: /Möte i Falun/ },
    act: press({ sv: /Möte i Falun/, en: /Möte i Falun/ }),
  },
  {
    name: "meeting-notes",
    person: "mats",
    open: channel,
    sub: "meetings",
    ready: { sv: /Arbetsmöte/, en: /Arbetsmöte/ },
    act: async (frame, locale) => {
      await press({ sv: /Arbetsmöte/, en: /Arbetsmöte/ })(frame, locale);
      await press({ sv: /Fortsätt skriva|Anteckna/, en: /Continue writing|Take notes/ })(frame, locale);
    },
  },
  {
    name: "hand-in",
    person: "mats",
    open: channel,
    sub: "plan-report",
    ready: { sv: /Aktivitetsplan för/, en: /Aktivitetsplan for/ },
    act: press({ sv: /Aktivitetsplan för 2/, en: /Aktivitetsplan for 2/ }),
  },
  {
    name: "mandate-confirm",
    person: "ingrid",
    sub: "add-mandate",
    ready: { sv: /Klistra in/, en: /Paste/ },
    act: async (frame, locale) => {
      await frame
        .getByRole("textbox")
        .first()
        .fill(readFileSync("src/demo/mandates/rsg-mellansverige.txt", "utf8"));
      await press({ sv: /Läs texten/, en: /Read the text/ })(frame, locale);
    },
  },
  {
    name: "mandate-correct",
    person: "ingrid",
    sub: "add-mandate",
    ready: { sv: /Klistra in/, en: /Paste/ },
    act: async (frame, locale) => {
      await frame
        .getByRole("textbox")
        .first()
        .fill(readFileSync("src/demo/mandates/rsg-mellansverige.txt", "utf8"));
      await press({ sv: /Läs texten/, en: /Read the text/ })(frame, locale);
      await press({ sv: /^Rätta kravet Minst/, en: /^Correct the rule At least/ })(frame, locale);
      await press({ sv: /^Ta bort kravet Aktivitetsplan/, en: /^Remove the rule Aktivitetsplan/ })(
        frame,
        locale,
      );
      await press({ sv: /Nästa mening/, en: /Next sentence/ })(frame, locale);
      await press({ sv: /Gör till eget krav/, en: /Make a rule of your own/ })(frame, locale);
      await press({ sv: /Nästa mening/, en: /Next sentence/ })(frame, locale);
    },
  },
  {
    name: "configure",
    person: "anna",
    open: "configure:19:rsg-patientsakerhet-allmant@thread.tacv2",
    ready: { sv: /Vilken grupp/, en: /Which group/ },
  },
  {
    name: "reminders-policy",
    person: "ingrid",
    sub: "reminders/policy",
    ready: { sv: /Minnesanteckningar som inte/, en: /Notes not published/ },
  },
  {
    name: "reminders-policy-form",
    person: "ingrid",
    sub: "reminders/policy",
    ready: { sv: /Minnesanteckningar som inte/, en: /Notes not published/ },
    act: async (frame, locale) => {
      await press({ sv: /^Ändra Rapporter/, en: /^Edit Reports/ })(frame, locale);
      await frame.getByRole("combobox").nth(2).selectOption("person");
      await press({ sv: /^Spara regeln/, en: /^Save the policy/ })(frame, locale);
    },
  },
  {
    name: "reminders-due",
    person: "ingrid",
    sub: "reminders",
    ready: { sv: /ska skickas/, en: /due/ },
    act: press({ sv: /ska skickas/, en: /due/ }),
  },
  {
    name: "reminders-why",
    person: "ingrid",
    sub: "all-groups",
    ready: { sv: /Försenad/, en: /overdue|late/i },
    act: async (frame, locale) => {
      await frame.locator("tbody tr").first().getByRole("link").last().click();
      await frame.getByText(locale === "sv" ? /i tur och ordning/ : /in order/).waitFor();
    },
  },
  {
    name: "chase",
    person: "ingrid",
    sub: "all-groups",
    ready: { sv: /Försenad/, en: /overdue|late/i },
    act: async (frame, locale) => {
      for (const place of [1, 2, 3, 4]) await frame.getByRole("checkbox").nth(place).check();
      await press({ sv: /Förhandsgranska/, en: /Preview/ })(frame, locale);
      await frame.getByText(locale === "sv" ? /Ingenting är skickat/ : /Nothing has been sent/).waitFor();
    },
  },
];
