// The reader of single values: where a secret may stand, and that one fault is told once.

import { expect, test } from "vitest";
import { guid } from "#env/checks.ts";
import { valueReader } from "#env/value-reader.ts";

test("a secret in the file of a real place is refused, though the environment has one too", () => {
  const fromFile = { SERVICE_CLIENT_SECRET: "in the file" };
  const reader = valueReader("dev", { fromFile, merged: { SERVICE_CLIENT_SECRET: "in the environment" } });
  expect(reader.readSecret("SERVICE_CLIENT_SECRET", "a client secret")).toBe("");
  expect(() => reader.finish()).toThrow(
    "SERVICE_CLIENT_SECRET stands in env/.env.dev: take it out, renew it, and give it in the environment.",
  );
});

test("a secret from the environment is taken as it is", () => {
  const reader = valueReader("dev", {
    fromFile: {},
    merged: { SERVICE_CLIENT_SECRET: "in the environment" },
  });
  expect(reader.readSecret("SERVICE_CLIENT_SECRET", "a client secret")).toBe("in the environment");
  expect(() => reader.finish()).not.toThrow();
});

test("what lies between two values is silent while one of them is wrong by itself", () => {
  const reader = valueReader("dev", { fromFile: {}, merged: { A: "no id" } });
  reader.read("A", guid, "an id");
  reader.expect(false, ["A", "B"], "A and B differ.");
  reader.expect(false, ["B", "C"], "B and C differ.");
  expect(() => reader.finish()).toThrow(
    /^The configuration "dev" cannot be used:\n {2}- A is "no id" .*\n {2}- B and C differ\.$/,
  );
});
