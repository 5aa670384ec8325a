// The command line: what is left out has a meaning, and what cannot be understood is named in one sentence.
import { describe, expect, it } from "vitest";
import { OptionError, remindOptions, tokenAddress } from "#reminders/options.ts";
import { dayOf } from "#schema/day.ts";

describe("the options", () => {
  it("left out: tonight, every group, on this machine", () => {
    expect(remindOptions([])).toEqual({
      env: "local",
      graphUrl: null,
      groupKey: null,
      on: null,
      isDryRun: false,
      asJson: false,
      logsAsJson: false,
      lease: 15 * 60_000,
    });
  });

  it("given", () => {
    const args = [
      "--env",
      "dev",
      "--group",
      "rsg-a",
      "--on",
      "2028-02-29",
      "--dry-run",
      "--json",
      "--log",
      "json",
      "--lease",
      "90",
    ];
    expect(remindOptions(args)).toMatchObject({
      env: "dev",
      groupKey: "rsg-a",
      on: dayOf(2028, 2, 29),
      isDryRun: true,
      asJson: true,
      logsAsJson: true,
      lease: 90_000,
    });
  });

  it.each([
    [["--every-night"], "--every-night"],
    [["tonight"], "tonight"],
    [["--on", "2027-02-29"], "2027-02-29"],
    [["--on", "27 februari"], "27 februari"],
    [["--group"], "--group"],
    [["--lease", "0"], "”0”"],
    [["--lease", "1"], "”1”"],
    [["--lease", "en kvart"], "en kvart"],
    [["--lease", "86401"], "86401"],
    [["--log", "text"], "text"],
  ])("%j is refused by name", (args, named) => {
    expect(() => remindOptions(args)).toThrow(OptionError);
    expect(() => remindOptions(args)).toThrow(named);
  });
});

describe("the token endpoint", () => {
  it("follows Graph to another port on this machine, and stays where it is anywhere else", () => {
    const graph = "http://127.0.0.1:5400/v1.0";
    expect(tokenAddress("http://localhost:5300/t/oauth2/v2.0/token", graph)).toBe(
      "http://127.0.0.1:5400/t/oauth2/v2.0/token",
    );
    const entra = "https://login.microsoftonline.com/t/oauth2/v2.0/token";
    expect(tokenAddress(entra, graph)).toBe(entra);
  });
});
