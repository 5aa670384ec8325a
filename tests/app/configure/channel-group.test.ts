// Which group a channel belongs to, and what Teams saves for it.
import { expect, test } from "vitest";
import { groupOfEntity, groupOfPlace, isSameSite, tabSettings } from "#app/pages/configure/channel-group.ts";
import { group } from "../../support/small-world.ts";

const one = group({ key: "one", channelId: "19:one", teamId: "team", sitePath: "/sites/one" });
const two = group({ key: "two", channelId: "19:two", teamId: "team", sitePath: "/sites/two" });
const nowhere = { channelId: null, teamId: null, sitePath: null };
const found = (place: Partial<typeof nowhere> | Record<string, string>) =>
  groupOfPlace([one, two], { ...nowhere, ...place })?.key ?? null;

test("the channel decides before the site, and the site before the team", () => {
  expect(found({ channelId: "19:two", sitePath: "/sites/one", teamId: "team" })).toBe("two");
  expect(found({ channelId: "19:other", sitePath: "/Sites/One/" })).toBe("one");
  expect(found({ channelId: "19:other", teamId: "team" })).toBeNull();
  expect(found({})).toBeNull();
});

test("a site is the same however its letters and its end are written", () => {
  expect(isSameSite("/sites/R%C3%A5d", "/Sites/Råd/")).toBe(true);
  expect(isSameSite("/sites/%E0%A4%A", "/sites/a")).toBe(false);
});

test("the tab's address names group and site, beside the settings page itself", () => {
  const odd = group({ key: "k", sitePath: "/sites/råd & stöd" });
  const settings = tabSettings(odd, "https://tab.example/uppdrag/index.html?page=configure#x", "Uppdrag");
  const url = new URL(settings.contentUrl);
  expect(url.origin + url.pathname).toBe("https://tab.example/uppdrag/index.html");
  expect(Object.fromEntries(url.searchParams)).toEqual({ group: "k", site: "/sites/råd & stöd" });
  expect(settings).toMatchObject({ entityId: "group-k", suggestedDisplayName: "Uppdrag" });
  expect(groupOfEntity([one, odd], settings.entityId)).toBe(odd);
});
