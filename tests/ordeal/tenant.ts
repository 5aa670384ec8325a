// The emulated tenant of the ordeal: six groups with twenty people who are reached in every way there is, or in none.
import type { NewMembership } from "#domain/entities.ts";
import { keyOf } from "#domain/keys.ts";
import { applyPlan, planSite } from "#graph/provision.ts";
import { type Day, dayOf } from "#schema/day.ts";
import type { SiteKind } from "#schema/define-list.ts";
import { actions, matters } from "#schema/lists/group-site.ts";
import { groups, memberships, rules } from "#schema/lists/register.ts";
import { listsOf } from "#schema/lists.ts";
import { bouncing } from "../reminders/tenant-with-group.ts";
import { openEmulator, plainName, type TestEmulator } from "../support/emulator.ts";
import { newAction, newGroup, newMatter, newMembership, newRule, put } from "../support/new-rows.ts";
import { coordinatorId } from "../support/small-world.ts";
import { coordinationSite, hostname, registerSite } from "../support/test-directory.ts";
import {
  accounts,
  groupNumbers,
  mailOf,
  ordealDirectory,
  personId,
  sitePathOf,
  teamIdOf,
} from "./directory.ts";

export const firstDay = dayOf(2027, 1, 4);
/** So many days from the first, up to July, something new is due to somebody nearly every day. */
export const daysOfOrdeal = 175;

const followedFrom = dayOf(2026, 1, 1);

/** Opens a tenant that is the same every time, on an emulator of its own. */
export async function openOrdealTenant(): Promise<TestEmulator> {
  const emulator = openEmulator({ directory: ordealDirectory() });
  const sites: [string, SiteKind][] = [
    [registerSite, "register"],
    [coordinationSite, "coordination"],
    ...groupNumbers.map((n): [string, SiteKind] => [sitePathOf(n), "group"]),
  ];
  for (const [path, kind] of sites) {
    const site = { host: hostname, path };
    await applyPlan(
      emulator.setup,
      site,
      await planSite(emulator.setup, site, listsOf(kind), plainName),
      plainName,
    );
  }
  for (const n of groupNumbers) await putGroup(emulator, n);
  await emulator.clearRequests();
  return emulator;
}

type Person = Pick<NewMembership, "personId" | "personName" | "personMail">;

/** Number 0 to 15 have accounts; 16 to 18 an address only, the last of them one that returns mail; 19 only a name. */
function personOf(n: number): Person {
  const number = n % 20;
  const personName = `Person ${number}`;
  if (number < accounts) return { personId: personId(number), personName, personMail: mailOf(number) };
  const personMail = number === 19 ? null : number === 18 ? bouncing : `person${number}@annan.example`;
  return { personId: null, personName, personMail };
}

async function putGroup(emulator: TestEmulator, n: number): Promise<void> {
  const key = `grupp-${n}`;
  const site = sitePathOf(n);
  const hasCoordinator = n !== 5;
  const coordinator = hasCoordinator ? { coordinatorId, coordinatorName: "Kim Samordnare" } : {};
  const group = {
    key,
    title: `Grupp ${n}`,
    sitePath: site,
    teamId: teamIdOf(n),
    followedFrom,
    ...coordinator,
  };
  await put(emulator, registerSite, groups, newGroup(group));
  await put(emulator, registerSite, rules, yearly(key, "report", 2 + n, 1));
  await put(emulator, registerSite, rules, yearly(key, "plan", 1 + n, 0));
  const seats: [NewMembership["role"], number][] = [
    ["chair", n],
    ["viceChair", n + 6],
    ["member", n + 12],
    ["member", n + 14],
  ];
  for (const [role, number] of seats) {
    const person = personOf(number);
    await put(
      emulator,
      registerSite,
      memberships,
      newMembership({ key: keyOf("seat", key, number), groupKey: key, role, termEnds: null, ...person }),
    );
  }
  for (let index = 0; index < 24; index += 1) {
    const own = { groupKey: key, ...personOf(n * 3 + index * 5) };
    const lastDay = firstDay + 10 + ((index * 29 + n * 11) % 155);
    await put(emulator, site, actions, newAction({ key: keyOf("action", key, index), lastDay, ...own }));
    if (index < 8) {
      const matter = { key: keyOf("matter", key, index), lastDay: lastDay + 9, ...own };
      await put(emulator, site, matters, newMatter(matter));
    }
  }
}

function yearly(groupKey: string, kind: "plan" | "report", month: number, yearOffset: 0 | 1) {
  return newRule({
    key: keyOf("rule", groupKey, kind),
    groupKey,
    kind,
    label: kind === "plan" ? "verksamhetsplan" : "verksamhetsberättelse",
    judgedFrom: followedFrom,
    lastDay: { words: "senast den 15", boundary: "latest", month, day: 15, yearOffset },
  });
}

/** The day of the run number `index` of `count`. */
export function dayOfRun(index: number, count: number): Day {
  return firstDay + Math.floor((index * daysOfOrdeal) / Math.max(1, count));
}
