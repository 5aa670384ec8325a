// What the two commands take, and the one sentence for what they do not.
import { expect, test } from "vitest";
import { emulatorOptions, OptionError, startOptions } from "#host/options.ts";

test("npm start takes PORT, DATA_DIR and --empty", () => {
  expect(startOptions([], {})).toEqual({
    port: 5300,
    dataDir: ".data",
    isEmpty: false,
    listThreshold: null,
    unitsPerMinute: null,
  });
  expect(startOptions(["--empty"], { PORT: "41999", DATA_DIR: "elsewhere" })).toMatchObject({
    port: 41999,
    dataDir: "elsewhere",
    isEmpty: true,
  });
});

test("npm run emulator takes --port, --data, --empty, --list-threshold and --units-per-minute", () => {
  const limits = ["--list-threshold", "300", "--units-per-minute", "1250"];
  expect(emulatorOptions(["--port", "41001", "--data", "d", "--empty", ...limits])).toEqual({
    port: 41001,
    dataDir: "d",
    isEmpty: true,
    listThreshold: 300,
    unitsPerMinute: 1250,
  });
  expect(emulatorOptions([])).toMatchObject({ listThreshold: null, unitsPerMinute: null });
});

test.each([
  [["--prot", "1"], /--prot.*--port/],
  [["--port"], /--port/],
  [["--port", "many"], /--port is "many"/],
  [["--port", "70000"], /--port is "70000"/],
  [["--port", "-1"], /--port/],
  [["--list-threshold", "0"], /--list-threshold is "0"/],
  [["--units-per-minute", "0"], /--units-per-minute is "0"/],
  [["leftover"], /leftover/],
])("%j is refused with one sentence", (args, sentence) => {
  expect(() => emulatorOptions(args)).toThrow(OptionError);
  expect(() => emulatorOptions(args)).toThrow(sentence);
});

test("a PORT that is no port is refused by its own name", () => {
  expect(() => startOptions([], { PORT: "abc" })).toThrow(/PORT is "abc"/);
});
