// Deep links and the page's own address: read back as they were written, and never trusted.
import { expect, test } from "vitest";
import { person } from "#demo/people.ts";
import { demoPlace } from "#host/demo-place.ts";
import { hostTenant } from "#host/host-tenant.ts";
import { formatDeepLink, parseDeepLink } from "#host/page/deep-link.ts";
import { addressOf, type HostState, stateFromAddress } from "#host/page/host-state.ts";

const tenant = hostTenant(demoPlace({}), {});

test("a deep link comes back as it was written", () => {
  const link = {
    appId: "app",
    entityId: "group-å",
    subPageId: "plan-report/1?2&3",
    channelId: "19:x@thread",
  };
  expect(parseDeepLink(formatDeepLink(link, "Å & Ö", "https://example.org/?a=b"))).toEqual(link);
  const personal = { ...link, channelId: null };
  expect(parseDeepLink(formatDeepLink(personal, "", ""))).toEqual(personal);
});

test("what is no link to a tab is no deep link", () => {
  const entity = "/l/entity/app/entity";
  for (const address of [
    "",
    "group/x",
    `http://teams.microsoft.com${entity}`,
    `https://teams.microsoft.com.evil.example${entity}`,
    "https://teams.microsoft.com/l/channel/19:x/y",
  ]) {
    expect(parseDeepLink(address)).toBeNull();
  }
});

test("a context that is cut off or no JSON leaves the tab alone to open", () => {
  const base = "https://teams.microsoft.com/l/entity/app/entity";
  for (const context of ["", "%7B%22subEntityId%22", "null", "%5B%5D", "7"]) {
    expect(parseDeepLink(`${base}?context=${context}`)).toMatchObject({ subPageId: "", channelId: null });
  }
});

test("the page's address gives back the state it was written from", () => {
  const state: HostState = {
    personId: person("lena").id,
    place: { kind: "channel", channelId: tenant.channels[2]?.id ?? "" },
    subPageId: "meetings/a&b",
    theme: "contrast",
    locale: "en",
    bare: true,
    needsInteraction: true,
  };
  expect(stateFromAddress(addressOf(state, tenant), tenant)).toEqual(state);
});

test("an address that says nothing, or something wrong, opens the first person's personal app in Swedish", () => {
  const first = {
    personId: tenant.people[0]?.id,
    place: { kind: "personal" },
    subPageId: "",
    theme: "default",
    locale: "sv",
    bare: false,
    needsInteraction: false,
  };
  expect(stateFromAddress("", tenant)).toEqual(first);
  expect(stateFromAddress("?person=nobody&open=channel:&theme=pink&locale=fi&bare=yes", tenant)).toEqual(
    first,
  );
});
