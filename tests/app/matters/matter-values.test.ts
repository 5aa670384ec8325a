// What is typed in the form for a matter, the row it becomes, and what is said of each field that cannot be saved.
import { describe, expect, it } from "vitest";
import {
  emptyMatter,
  type MatterTexts,
  readMatter,
  textsOfMatter,
} from "#app/pages/matters/matter-values.ts";
import { dayOf } from "#schema/day.ts";
import { matter } from "../../support/small-tasks.ts";
import { memberId, membership } from "../../support/small-world.ts";

const member = membership({
  key: "row-1",
  role: "member",
  personId: memberId,
  personName: "Cleo Ledamot",
  personMail: "cleo@region.example",
});
const read = (changes: Partial<MatterTexts>) =>
  readMatter({ ...emptyMatter, title: "Vårdprogram", ...changes }, [member]);

describe("readMatter", () => {
  it("needs a heading and nothing else; what is not typed is empty", () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        kind: "consultation",
        title: "Vårdprogram",
        from: null,
        receivedOn: null,
        lastDay: null,
        personId: null,
        personName: null,
        personMail: null,
        link: null,
        comment: null,
      },
    });
  });

  it("names a member with account and address, or somebody by hand", () => {
    expect(read({ owner: "row-1" })).toMatchObject({
      value: { personId: memberId, personName: "Cleo Ledamot", personMail: "cleo@region.example" },
    });
    expect(
      read({ owner: "other", ownerName: " Una Utomstående ", ownerMail: "una@kommun.example" }),
    ).toMatchObject({
      value: { personId: null, personName: "Una Utomstående", personMail: "una@kommun.example" },
    });
  });

  it.each([
    [{ title: " " }, { title: { code: "missing" } }],
    [{ title: "å".repeat(300) }, { title: { code: "tooLong", limit: 255 } }],
    [{ receivedOn: "i går" }, { receivedOn: { code: "notADay" } }],
    [{ lastDay: "2027-02-29" }, { lastDay: { code: "notADay" } }],
    [{ receivedOn: "2027-03-02", lastDay: "2027-03-01" }, { lastDay: { code: "beforeReceived" } }],
    [{ link: "javascript:alert(1)" }, { link: { code: "linkWrong" } }],
    [{ link: "exempel.se" }, { link: { code: "linkWrong" } }],
    [{ kind: "letter" }, { kind: { code: "notAChoice" } }],
    [{ owner: "somebody-gone" }, { owner: { code: "notAChoice" } }],
    [{ owner: "other" }, { personName: { code: "missing" } }],
    [{ owner: "other", ownerName: "Una", ownerMail: "una" }, { personMail: { code: "mailWrong" } }],
  ])("%o is refused at its own field", (texts, problems) => {
    expect(read(texts)).toEqual({ ok: false, problems });
  });

  it("an answer may be due the very day the matter comes", () => {
    expect(read({ receivedOn: "2027-03-01", lastDay: "2027-03-01" })).toMatchObject({
      value: { receivedOn: dayOf(2027, 3, 1), lastDay: dayOf(2027, 3, 1) },
    });
  });

  it("a matter opened and saved as it was says the same", () => {
    const stored = matter({ lastDay: dayOf(2027, 3, 1), link: "https://exempel.se", comment: "Två rader" });
    const { key: _key, groupKey: _group, voidedOn: _on, voidedBecause: _why, row: _row, ...said } = stored;
    expect(readMatter(textsOfMatter(stored, [member]), [member])).toEqual({ ok: true, value: said });
  });
});
