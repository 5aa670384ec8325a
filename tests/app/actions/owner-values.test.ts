// Who can be chosen for something that waits, how a form shows who is, and whose account is looked up.
import { describe, expect, it } from "vitest";
import { isOutOfReach, ownerText } from "#app/tasks/owner-text.ts";
import { offeredOwners, ownerTextsOf } from "#app/tasks/owner-values.ts";
import { withAccount } from "#app/tasks/with-account.ts";
import { dayOf } from "#schema/day.ts";
import { chairId, memberId, membership } from "../../support/small-world.ts";

const today = dayOf(2027, 3, 1);
const nobody = { personId: null, personName: null, personMail: null };
const cleo = membership({ key: "cleo", role: "member", personId: memberId, personName: "Cleo" });
const gun = membership({
  key: "gun",
  role: "coOpted",
  personId: null,
  personName: "Åsa Utan Konto",
  personMail: "asa@kommun.example",
});

describe("offeredOwners", () => {
  it("are those who sit in the group today, by name in Swedish order, each once", () => {
    const again = membership({ key: "cleo-2", role: "secretary", personId: memberId, personName: "Cleo" });
    const gone = membership({ key: "gone", personName: "Bo", endedOn: today - 1 });
    const vacant = membership({ key: "vacant", personId: null, personName: null });
    const zara = membership({ key: "zara", personId: chairId, personName: "Zara" });
    const offered = offeredOwners([gun, again, cleo, gone, vacant, zara], today);
    expect(offered.map(({ key }) => key)).toEqual(["cleo-2", "zara", "gun"]);
  });
});

describe("ownerTextsOf", () => {
  const shown = (named: object) => ownerTextsOf({ ...nobody, ...named }, [cleo, gun]).owner;
  it("shows a member by account, whatever the row calls them, and one without account by name and address", () => {
    expect(shown({ personId: memberId, personName: "Hette annat förr" })).toBe("cleo");
    expect(shown({ personName: "Åsa Utan Konto", personMail: "asa@kommun.example" })).toBe("gun");
  });

  it("shows whoever is on no list as written by hand, and nobody as nobody", () => {
    expect(ownerTextsOf({ ...nobody, personName: "Åsa Utan Konto" }, [cleo, gun])).toEqual({
      owner: "other",
      ownerName: "Åsa Utan Konto",
      ownerMail: "",
    });
    expect(shown({ personId: chairId, personName: "Någon som slutat" })).toBe("other");
    expect(shown({})).toBe("");
  });
});

describe("withAccount", () => {
  const asked: string[] = [];
  const store = {
    findPerson: async (mail: string) => {
      asked.push(mail);
      return mail === "known@region.example" ? { id: "found", name: "Funnen" } : null;
    },
  };
  const byMail = (personMail: string) => ({ ...nobody, personName: "Una", personMail });

  it("finds the account of an address, and says so when there is none", async () => {
    expect(await withAccount(store, byMail("known@region.example"), null)).toMatchObject({
      personId: "found",
    });
    expect(await withAccount(store, byMail("no@kommun.example"), null)).toMatchObject({ personId: null });
  });

  it("asks nothing when the account is known, was known for the address, or there is no address", async () => {
    asked.length = 0;
    const base = { ...byMail("known@region.example"), personId: "from-before" };
    expect(await withAccount(store, byMail("known@region.example"), base)).toEqual(base);
    expect(await withAccount(store, { ...nobody, personId: memberId }, null)).toMatchObject({
      personId: memberId,
    });
    expect(await withAccount(store, { ...nobody, personName: "Una" }, null)).toMatchObject({
      personId: null,
    });
    expect(asked).toEqual([]);
  });

  it("keeps the address alone for whoever may not search the directory; other failures are told", async () => {
    const failing = (code: string) => ({
      findPerson: async () => {
        throw Object.assign(new Error("refused"), { name: "GraphError", code });
      },
    });
    const una = byMail("una@kommun.example");
    expect(await withAccount(failing("forbidden"), una, null)).toEqual(una);
    await expect(withAccount(failing("offline"), una, null)).rejects.toMatchObject({ code: "offline" });
  });
});

describe("in words", () => {
  it("the leader where nobody is named; an address where there is no name", () => {
    expect(ownerText(nobody, "ordföranden")).toBe("ordföranden");
    expect(ownerText({ ...nobody, personMail: "una@kommun.example" }, "ordföranden")).toBe(
      "una@kommun.example",
    );
  });

  it("only a name alone is out of reach", () => {
    expect(isOutOfReach({ ...nobody, personName: "Una" })).toBe(true);
    expect(isOutOfReach(nobody)).toBe(false);
    expect(isOutOfReach({ ...nobody, personName: "Una", personMail: "una@kommun.example" })).toBe(false);
    expect(isOutOfReach({ ...nobody, personId: memberId })).toBe(false);
  });
});
