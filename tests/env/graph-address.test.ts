// The address after --graph, in every form people write it.
import { expect, test } from "vitest";
import { graphAddress } from "#env/graph-address.ts";

test.each([
  ["http://127.0.0.1:5300", "http://127.0.0.1:5300/v1.0"],
  ["http://127.0.0.1:5300/", "http://127.0.0.1:5300/v1.0"],
  ["http://127.0.0.1:5300/v1.0/", "http://127.0.0.1:5300/v1.0"],
  ["https://graph.microsoft.com/v1.0", "https://graph.microsoft.com/v1.0"],
  ["https://graph.microsoft.com/beta", "https://graph.microsoft.com/beta"],
  ["nowhere", null],
  ["127.0.0.1:5300", null],
  ["localhost:5300", null],
  ["", null],
])("--graph %s is %s", (given, address) => {
  expect(graphAddress(given)).toBe(address);
});
