// What may be handed in, and what is said about a file before it is sent.
import { expect, test } from "vitest";
import { fileProblem, linkProblem, megabytes, refusedMarks } from "#app/pages/plan-report/hand-in-check.ts";
import { fileNameOf } from "#store/file-name.ts";
import { largestFile } from "#store/port.ts";

test("only whole web addresses are links", () => {
  expect(linkProblem(" https://exempel.sharepoint.com/a.docx ")).toBeNull();
  for (const text of [
    "javascript:alert(1)",
    "rapport.docx",
    "file:///c:/rapport.docx",
    "<b>x</b>",
    "שלום 😀",
  ]) {
    expect(linkProblem(text)).toEqual({ code: "wrong" });
  }
  expect(linkProblem("   ")).toEqual({ code: "missing" });
  expect(linkProblem(`https://exempel.se/${"a".repeat(300)}`)).toBeNull();
  expect(linkProblem(`https://exempel.se/${"a".repeat(60_000)}`)).toMatchObject({ code: "tooLong" });
});

test("a file of exactly the most that fits is taken, one byte more is not", () => {
  expect(fileProblem({ size: largestFile })).toBeNull();
  expect(fileProblem({ size: largestFile + 1 })).toBe("tooLarge");
  expect(fileProblem({ size: 0 })).toBe("empty");
  expect(fileProblem(null)).toBe("missing");
});

test("a file one byte too large never looks as large as what fits", () => {
  expect(megabytes(largestFile, ",")).toBe("4");
  expect(megabytes(largestFile + 1, ",")).toBe("4,1");
});

test("the marks said to be refused are those the store leaves out", () => {
  const printable = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
  const leftOut = printable.filter((mark) => !fileNameOf("Rapport", `a${mark}b.docx`).includes(`a${mark}b`));
  expect(printable.flatMap((mark) => refusedMarks(`a${mark}b`))).toEqual(leftOut);
});
