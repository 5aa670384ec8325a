// The bar on top: who I am, the theme, the language, and tonight's reminders.
import { el } from "../dom.ts";
import type { HostState, Locale, Theme } from "../host-state.ts";
import type { Capacity, HostPerson, HostTenant } from "../tenant.ts";
import { capacityName, themeName, wordsIn } from "../words.ts";

export interface TopBarActions {
  change: (changes: Partial<HostState>) => void;
  remind: () => void;
}

const order: readonly Capacity[] = [
  "coordinator",
  "chair",
  "processSupport",
  "member",
  "guest",
  "administrator",
];
const themes: readonly Theme[] = ["default", "dark", "contrast"];

/** The bar for this state; `isReminding` while the reminders run. */
export function topBar(
  tenant: HostTenant,
  state: HostState,
  isReminding: boolean,
  actions: TopBarActions,
): HTMLElement {
  const words = wordsIn(state.locale);
  return el(
    "header",
    { class: "top-bar", "aria-label": words.settings },
    el("span", { class: "product" }, words.title),
    field("person", words.who, personSelect(tenant, state, actions)),
    field(
      "theme",
      words.theme,
      select(
        "theme",
        themes.map((theme) => [theme, themeName(state.locale, theme)]),
        state.theme,
        (theme) => actions.change({ theme: theme as Theme }),
      ),
    ),
    field(
      "locale",
      words.language,
      select(
        "locale",
        [
          ["sv", "Svenska"],
          ["en", "English"],
        ],
        state.locale,
        (locale) => actions.change({ locale: locale as Locale }),
      ),
    ),
    el(
      "button",
      {
        type: "button",
        id: "remind",
        class: "primary",
        onclick: actions.remind,
        "aria-disabled": isReminding && "true",
      },
      isReminding ? words.reminding : words.remind,
    ),
  );
}

function personSelect(tenant: HostTenant, state: HostState, actions: TopBarActions): HTMLElement {
  const groups = order.map((capacity) => {
    const people = tenant.people.filter((person) => person.capacity === capacity);
    return el(
      "optgroup",
      { label: capacityName(state.locale, capacity) },
      ...people.map((person) => option(person.id, described(tenant, person), state.personId)),
    );
  });
  return el(
    "select",
    { id: "person", onchange: (event) => actions.change({ personId: chosenIn(event) }) },
    ...groups,
  );
}

/** The name with what a newcomer chooses by: how many teams, or where from. */
function described(tenant: HostTenant, person: HostPerson): string {
  if (person.capacity === "administrator" || person.capacity === "coordinator") return person.name;
  const teams = tenant.channels.filter((channel) => channel.memberIds.includes(person.id));
  if (person.capacity === "guest") return `${person.name}, ${person.organisation}`;
  const places = teams.map((channel) => channel.teamName).join(", ");
  return `${person.name}${places ? ` – ${places}` : ""}`;
}

function field(id: string, label: string, control: HTMLElement): HTMLElement {
  return el("div", { class: "field" }, el("label", { for: id }, label), control);
}

function select(
  id: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLElement {
  return el(
    "select",
    { id, onchange: (event) => choose(chosenIn(event)) },
    ...choices.map(([value, text]) => option(value, text, chosen)),
  );
}

function option(value: string, text: string, chosen: string): HTMLElement {
  return el("option", { value, selected: value === chosen }, text);
}

function chosenIn(event: Event): string {
  return event.target instanceof HTMLSelectElement ? event.target.value : "";
}
