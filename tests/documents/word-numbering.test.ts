// The signs before list items, as Word shows them.
import { describe, expect, it } from "vitest";
import { p, textOfSmall } from "./small-word-file.ts";

const by = 'w:id="1" w:author="Kim Exempel" w:date="2026-03-02T09:14:00Z"';
const item = (text: string, list: number, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

describe("a list", () => {
  it("goes on around what stands deeper, and an item with a break is one line", async () => {
    const broken = item("tre", 2).replace("tre</w:t>", "tre</w:t><w:br/><w:t>rader</w:t>");
    expect(await textOfSmall(item("ett", 2) + item("djupare", 1, 1) + item("två", 2) + broken)).toBe(
      "1. ett\n  · djupare\n2. två\n3. tre rader",
    );
  });
});

describe("the numbers of a list", () => {
  const level = (index: number, format: string, pattern: string, start = 1) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
  const list = (id: number, abstract: number, inside = "") =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inside}</w:num>`;
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbering = [
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
    `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2.")}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, "lowerLetter", "%1)", 3)}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, "ordinalText", "%1")}</w:abstractNum>`,
    `${list(1, 0)}${list(2, 1)}${list(3, 0, restart)}${list(4, 2)}</w:numbering>`,
  ].join("");
  const read = (...items: string[]) => textOfSmall(items.join(""), { "word/numbering.xml": numbering });

  it("go on after a paragraph in between", async () => {
    expect(await read(item("ett", 1), p("Emellan."), item("två", 1))).toBe("1. ett\n\nEmellan.\n\n2. två");
  });

  it("begin anew deeper down, and where Word is told to begin anew", async () => {
    expect(
      await read(
        item("a", 1),
        item("b", 1, 1),
        item("c", 1),
        item("d", 1, 1),
        p("Ny."),
        item("e", 3),
        item("f", 3),
      ),
    ).toBe("1. a\n  1.1. b\n2. c\n  2.1. d\n\nNy.\n\n1. e\n2. f");
  });

  it("are letters where Word shows letters", async () => {
    expect(await read(item("sista", 2), item("allra sist", 2))).toBe("c) sista\nd) allra sist");
  });

  it("do not count a deleted item, and are plain where Word writes them in a way not known here", async () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del ${by}/></w:rPr></w:pPr><w:del ${by}><w:r><w:delText>bort</w:delText></w:r></w:del></w:p>`;
    expect(await read(item("ett", 1), deleted, item("två", 1), p("Ny."), item("första", 4))).toBe(
      "1. ett\n2. två\n\nNy.\n\n1. första",
    );
  });
});
