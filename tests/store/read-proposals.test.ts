// The change proposals of many groups at once.
import { afterEach, beforeEach, expect, it } from "vitest";
import type { NewProposal } from "#domain/entities.ts";
import { proposals } from "#schema/lists/group-site.ts";
import { openProvisioned, type TestEmulator } from "../support/emulator.ts";
import { groupRef, put } from "../support/new-rows.ts";
import { groupSite } from "../support/test-directory.ts";

let emulator: TestEmulator;
beforeEach(async () => {
  emulator = await openProvisioned();
});
afterEach(() => emulator.close());

const proposal: NewProposal = {
  key: "proposal-1",
  title: "Ny ledamot",
  groupKey: groupRef.key,
  kind: "newMember",
  membershipKey: null,
  personName: "Åsa Exempel",
  personMail: null,
  organisation: "Region Exempel",
  role: "member",
  day: null,
  reason: "Platsen är vakant.",
};

it("reads those of every group, and names the groups whose site cannot be reached", async () => {
  await put(emulator, groupSite, proposals, proposal);
  await put(emulator, groupSite, proposals, { ...proposal, key: "proposal-2", groupKey: "rsg-annan" });
  const refs = [groupRef, { key: "rsg-borta", sitePath: "/sites/finns-inte" }];
  const read = await emulator.storeOf("coordinator").proposalsOfAll(refs);
  expect(read.proposals).toMatchObject([proposal]);
  expect(read.unreadGroups).toEqual(["rsg-borta"]);
});

it("asks for nothing where there is no group", async () => {
  await emulator.clearRequests();
  expect(await emulator.storeOf("coordinator").proposalsOfAll([])).toEqual({
    proposals: [],
    unreadGroups: [],
  });
  const graph = (await emulator.requests()).filter(({ url }) => url.startsWith("/v1.0"));
  expect(graph).toEqual([]);
});
