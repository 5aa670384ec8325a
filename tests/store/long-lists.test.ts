// Lists longer than SharePoint looks through for one question: whole lists still come, page by page, and a question that
// matches too much fails aloud instead of coming back short.
import { afterEach, beforeEach, expect, it } from "vitest";
import { memberships } from "#schema/lists/register.ts";
import { openProvisioned, type TestEmulator } from "../support/emulator.ts";
import { groupRef, newMembership, put, putGroup } from "../support/new-rows.ts";
import { registerSite } from "../support/test-directory.ts";

let emulator: TestEmulator;
beforeEach(async () => {
  emulator = await openProvisioned({ listThreshold: 20 });
});
afterEach(() => emulator.close());

it("reads every row of a list far above the threshold", async () => {
  await putGroup(emulator);
  for (let n = 0; n < 30; n += 1) {
    await put(emulator, registerSite, memberships, newMembership({ key: `m-${n}`, groupKey: `g-${n % 2}` }));
  }
  await put(emulator, registerSite, memberships, newMembership());
  const { registers } = await emulator.storeOf("coordinator").wholeRegisters();
  expect(registers[0]?.memberships).toHaveLength(1);
  const register = await emulator.storeOf("coordinator").registerOf(groupRef);
  expect(register.memberships).toHaveLength(1);
});

it("fails, naming the list, when one group has more rows than may be looked through", async () => {
  await putGroup(emulator);
  for (let n = 0; n < 25; n += 1) {
    await put(emulator, registerSite, memberships, newMembership({ key: `m-${n}` }));
  }
  await expect(emulator.storeOf("coordinator").registerOf(groupRef)).rejects.toMatchObject({
    name: "GraphError",
    place: { list: "Memberships" },
  });
});
