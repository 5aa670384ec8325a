// What is typed in the form for something to do, and the row it becomes.
import { expect, it } from "vitest";
import { emptyAction, readAction, textsOfAction } from "#app/pages/meetings/actions/action-values.ts";
import { dayOf } from "#schema/day.ts";
import { action } from "../../support/small-tasks.ts";
import { memberId, membership } from "../../support/small-world.ts";

const member = membership({
  key: "row-1",
  role: "member",
  personId: memberId,
  personName: "Cleo Ledamot",
  personMail: "cleo@region.example",
});

it("reads what, who and by when", () => {
  const texts = { ...emptyAction, title: " Samla in ", owner: "row-1", lastDay: "2027-03-01" };
  expect(readAction(texts, [member])).toEqual({
    ok: true,
    value: {
      title: "Samla in",
      lastDay: dayOf(2027, 3, 1),
      personId: memberId,
      personName: "Cleo Ledamot",
      personMail: "cleo@region.example",
    },
  });
});

it("tells every field that is wrong at once", () => {
  const texts = { ...emptyAction, owner: "other", ownerMail: "nej", lastDay: "snart" };
  expect(readAction(texts, [member])).toEqual({
    ok: false,
    problems: {
      title: { code: "missing" },
      personName: { code: "missing" },
      personMail: { code: "mailWrong" },
      lastDay: { code: "notADay" },
    },
  });
});

it("an action opened and saved as it was says the same", () => {
  const stored = action({ lastDay: dayOf(2027, 3, 1) });
  const { title, lastDay, personId, personName, personMail } = stored;
  expect(readAction(textsOfAction(stored, [member]), [member])).toEqual({
    ok: true,
    value: { title, lastDay, personId, personName, personMail },
  });
});
