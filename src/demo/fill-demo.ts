// Fills an empty tenant as a customer's would have been filled over a year: lists set up by the set-up registration,
// then every act of every group in order of time, each by its own person, with the clock put back to that hour.
import type { NewGroup } from "#domain/entities.ts";
import { applyPlan, planSite } from "#graph/provision.ts";
import { sharePointName } from "#locales/sv/columns.ts";
import type { Day } from "#schema/day.ts";
import type { SiteKind } from "#schema/define-list.ts";
import { listsOf } from "#schema/lists.ts";
import { instantOf } from "#schema/stockholm.ts";
import { type Act, inOrder } from "./act.ts";
import type { DemoPlace } from "./directory.ts";
import { type DemoGroup, demoGroups } from "./groups.ts";
import { handsIn, setupClient, type World } from "./hands.ts";
import { person } from "./people.ts";
import { developmentSupportStory } from "./stories/development-support.ts";
import { diabeticFootStory } from "./stories/diabetic-foot.ts";
import { forensicPsychiatryStory } from "./stories/forensic-psychiatry.ts";
import { medicinesStory } from "./stories/medicines.ts";
import { patientSafetyStory } from "./stories/patient-safety.ts";

export interface FillOptions {
  handle: (request: Request) => Promise<Response>;
  place: DemoPlace;
  /** The day everything is relative to. */
  today: Day;
  /** Puts the emulator's clock to an instant, milliseconds since 1970. */
  setClock: (instant: number) => void;
}

/** How long before today the register was built. */
const registerAge = 430;

const stories = [
  patientSafetyStory,
  developmentSupportStory,
  diabeticFootStory,
  medicinesStory,
  forensicPsychiatryStory,
];

/** Fills the tenant behind `handle`. Rejects when anything is refused; the tenant is then to be thrown away. */
export async function fillDemo({ handle, place, today, setClock }: FillOptions): Promise<void> {
  let now = instantOf({ day: today - registerAge, minutes: 8 * 60 });
  const moveTo = (instant: number) => {
    now = instant;
    setClock(instant);
  };
  moveTo(now);
  const world: World = { place, handle, clock: () => now };
  await setUpLists(world);
  const hands = handsIn(world);
  const acts = inOrder([...groupRows(today), ...stories.flatMap((story) => story(today))]);
  for (const act of acts) {
    moveTo(instantOf(act));
    await act.run(hands(act.by));
  }
}

async function setUpLists(world: World): Promise<void> {
  const { siteHost, registerSite, coordinationSite } = world.place;
  const client = setupClient(world);
  const sites: [string, SiteKind][] = [
    [registerSite, "register"],
    [coordinationSite, "coordination"],
    ...demoGroups.map((group): [string, SiteKind] => [group.sitePath, "group"]),
  ];
  for (const [path, kind] of sites) {
    const site = { host: siteHost, path };
    const plan = await planSite(client, site, listsOf(kind), sharePointName);
    await applyPlan(client, site, plan, sharePointName);
  }
}

function groupRows(today: Day): Act[] {
  return demoGroups.map((group) => ({
    day: today - registerAge,
    minutes: 9 * 60,
    by: "ingrid",
    run: ({ sites }) => sites.groups.create(groupRow(group)),
  }));
}

function groupRow(group: DemoGroup): NewGroup {
  const coordinator = person("ingrid");
  return {
    key: group.key,
    title: group.name,
    healthcareRegion: group.healthcareRegion,
    commissioner: group.commissioner,
    regions: group.regions,
    parentKey: null,
    sitePath: group.sitePath,
    teamId: group.teamId,
    channelId: group.channelId,
    coordinatorId: coordinator.id,
    coordinatorName: coordinator.name,
    coordinatorMail: coordinator.mail,
    coordinatorSpeaks: null,
    publishingPlace: group.publishingPlace,
    followedFrom: null,
  };
}
