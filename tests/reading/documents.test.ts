// The five real documents: what must be found in each, and what must not.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lastOnTimeDay } from "#domain/last-day.ts";
import { readMandate } from "#reading/read-mandate.ts";
import { formatDay } from "#schema/day.ts";
import { yearlyDemands } from "../support/yearly-demands.ts";

const read = (name: string) =>
  readMandate(readFileSync(new URL(`mandates/${name}.txt`, import.meta.url), "utf8"));
const headings = (name: string) => read(name).sections.map(({ level, heading }) => `${level} ${heading}`);
const conflicts = (name: string) => read(name).conflicts.map(({ kind, quote }) => `${kind}: ${quote}`);

describe("000, a general mandate", () => {
  const reading = read("000");
  const [plan, report] = yearlyDemands(reading);

  it("demands a plan and a report, and no more", () => {
    expect(yearlyDemands(reading).map(({ kind, label, strength }) => `${kind} ${label} ${strength}`)).toEqual(
      ["plan aktivitetsplan shall", "report verksamhetsberättelse stated"],
    );
  });

  it("reads the plan: adopted, with no day and no receiver", () => {
    expect(plan).toMatchObject({
      adoptedBy: "kunskapsstyrningsgruppen",
      receiver: null,
      lastDay: null,
      withFollowUp: false,
      section: "Aktivitetsplan",
      line: 39,
      column: 1,
      quote: "Gruppen ska årligen presentera en aktivitetsplan som fastställs av kunskapsstyrningsgruppen.",
    });
  });

  it("reads the report: to whom, with follow-up, and 27 February as its last day", () => {
    expect(report).toMatchObject({
      receiver: "samordnare för kunskapsstyrning i sjukvårdsregion Mellansverige",
      adoptedBy: null,
      withFollowUp: true,
      section: "Rapportering",
      line: 44,
      lastDay: {
        words: "före den 28 februari efterföljande år",
        boundary: "before",
        month: 2,
        day: 28,
        yearOffset: 1,
      },
    });
    const lastDay = { boundary: "before", month: 2, day: 28, yearOffset: 1 } as const;
    expect(formatDay(lastOnTimeDay(lastDay, 2026))).toBe("2027-02-27");
  });

  it("is adopted, in a year that cannot be right", () => {
    expect(reading.state).toBe("adopted");
    expect(conflicts("000")).toEqual(["unlikelyYear: 2004-09-05"]);
    expect(reading.metadata).toEqual({
      kind: "general",
      commissioner: "Samverkansnämndens ledningsgrupp",
      commissionerDetail: {
        kind: "body",
        name: "Samverkansnämndens ledningsgrupp",
        role: null,
        supportedBy: "kunskapsstyrningsgruppen",
      },
      assignee: null,
      recipients: [],
      references: [{ text: "rutin för uppstart av sjukvårdsregionala arbetsgrupper", recordNumber: null }],
      adoptedBy: "samverkansnämndens ledningsgrupp",
      adoptedOn: { raw: "2004-09-05", day: "2004-09-05" },
      documentDate: null,
      decisionDate: null,
      recordNumbers: [],
      normalisedRecordNumbers: [],
    });
  });

  it("has eight sections", () => {
    expect(headings("000")).toEqual([
      "1 Uppdragsgivare",
      "1 Syfte",
      "1 Uppdrag",
      "1 Ansvar och befogenheter",
      "1 Sammansättning av ledamöter",
      "1 Kostnader",
      "1 Aktivitetsplan",
      "1 Rapportering",
    ]);
  });

  it("demands nothing of another body’s plan, and leaves what it did not understand in sight", () => {
    const unread = reading.unread.map(({ from, to }) => reading.text.slice(from, to));
    expect(unread).toContain(
      "Respektive RSG leder och samordnar regionernas gemensamma arbete inom olika områden.",
    );
    expect(reading.rules.some(({ quote }) => quote.includes("NSG:s verksamhetsplan"))).toBe(false);
  });

  it.each([
    ["senast den 15 mars", "2027-03-15"],
    ["före den 15 mars", "2027-03-14"],
  ])("follows a change of the date to %s", (words, day) => {
    const changed = readMandate(reading.text.replace("före den 28 februari", words));
    const lastDay = yearlyDemands(changed)[1]?.lastDay;
    expect(lastDay?.yearOffset).toBe(1);
    expect(lastDay && formatDay(lastOnTimeDay({ ...lastDay, yearOffset: 1 }, 2026))).toBe(day);
  });
});

describe("001, a draft with a plan that is also the follow-up", () => {
  const reading = read("001");

  it("demands one document, told in three sentences", () => {
    expect(yearlyDemands(reading)).toHaveLength(1);
    const [plan] = yearlyDemands(reading);
    expect(plan).toMatchObject({
      kind: "plan",
      label: "aktivitetsplan",
      strength: "stated",
      adoptedBy: null,
      withFollowUp: true,
      receiver: "kunskapsstyrningsgruppens samordnare",
      lastDay: { boundary: "before", month: 2, day: 28, yearOffset: 1 },
    });
    expect(plan?.quote).toMatch(
      /^En aktivitetsplan med .* upprättas årsvis\. .* före den 28 februari efterföljande år\.$/s,
    );
  });

  it("is a draft that says it is adopted, on a day not filled in", () => {
    expect(reading.state).toBe("draft");
    expect(conflicts("001")).toEqual(["placeholderDate: 2020-mm-dd", "draftAndAdopted: UTKAST"]);
    expect(reading.metadata.adoptedOn).toEqual({ raw: "2020-mm-dd", day: null });
  });

  it("has six sections", () => expect(headings("001")).toHaveLength(6));
});

describe("002, a template", () => {
  const reading = read("002");

  it("is a template with nine placeholders, and demands nothing yet", () => {
    expect(reading.state).toBe("template");
    expect(reading.placeholders).toHaveLength(9);
    const bare = reading.placeholders.filter(({ text }) => text === "<X>");
    expect(bare.map(({ namedAs }) => namedAs)).toEqual([
      "arbetsgrupp",
      "arbetsgrupp",
      "programområde",
      "arbetsgrupp",
    ]);
    expect(reading.placeholders.filter(({ namedAs }) => namedAs === null)).toHaveLength(5);
    expect(yearlyDemands(reading)).toEqual([]);
    expect(reading.conflicts).toEqual([]);
    expect(reading.metadata.commissioner).toBe("programområde <X>");
  });

  it("holds seven promises to patients, which are neither tasks nor unread", () => {
    const words = reading.promises.map(({ from, to }) => reading.text.slice(from, to));
    expect(words).toHaveLength(7);
    expect(words[0]).toBe("erbjudas vård som är lätt tillgänglig för kontakt, bedömning och besök");
    expect(reading.tasks).toEqual([]);
    const unread = reading.unread.map(({ from, to }) => reading.text.slice(from, to));
    expect(unread.filter((one) => words.includes(one))).toEqual([]);
  });

  it("has ten sections and four inside them", () => {
    expect(headings("002").filter((heading) => heading.startsWith("1"))).toHaveLength(10);
    expect(headings("002").filter((heading) => heading.startsWith("2"))).toEqual([
      "2 Vårdteamet",
      "2 Sjukvårdsregional/regional nivå",
      "2 Nationell nivå",
      "2 Patientlöften om god vård",
    ]);
  });
});

describe("003, a mandate without a date", () => {
  const reading = read("003");

  it("demands a plan and a report, published, with no day and nobody to receive them", () => {
    const shared = {
      strength: "stated",
      receiver: null,
      adoptedBy: null,
      lastDay: null,
      publishedAt: "sjukvårdsregionens webbplats",
      section: "Rapportering",
    };
    expect(yearlyDemands(reading)).toHaveLength(2);
    expect(yearlyDemands(reading)[0]).toMatchObject({ kind: "plan", label: "handlingsplan", ...shared });
    expect(yearlyDemands(reading)[1]).toMatchObject({ kind: "report", label: "årsrapport", ...shared });
  });

  it("does not say what it is", () => {
    expect(reading.state).toBe("unknown");
    expect(reading.conflicts).toEqual([]);
    expect(reading.metadata.commissioner).toBe("Regionsjukvårdsledningen");
  });

  it("has eleven sections and four inside them", () => {
    expect(headings("003").filter((heading) => heading.startsWith("1"))).toHaveLength(11);
    expect(headings("003").filter((heading) => heading.startsWith("2"))).toHaveLength(4);
  });
});

describe("004, a mandate waiting for its decision", () => {
  const reading = read("004");

  it("demands no plan and no report", () => expect(yearlyDemands(reading)).toEqual([]));

  it("is dated but not decided", () => {
    expect(reading.state).toBe("awaitingDecision");
    expect(conflicts("004")).toEqual([
      "unresolvableLink: http://vregion.se",
      "emptyDecisionDate: (ifylls av beslutsfattaren vid godkännande)",
    ]);
    expect(reading.metadata).toEqual({
      kind: "group",
      commissioner: "Maria Exempel",
      commissionerDetail: {
        kind: "person",
        name: "Maria Exempel",
        role: "Hälso- och sjukvårdsutvecklingsdirektör",
        supportedBy: null,
      },
      assignee: "Ordförande, samordningsråd rättspsykiatri",
      recipients: [
        "Ordförande samordningsråd för genomförande och vidarebefordran till gruppen",
        "Koordinator samordningsråd",
        "Per Exempel, per.exempel@example.org för uppdatering av förteckning koncernövergripande grupper",
      ],
      references: [
        { text: "särskild rutin", recordNumber: "RS 2019-03137-40" },
        { text: "Rutin för koncernövergripande grupper (vregion.se)", recordNumber: null },
        {
          text: "Uppdragsbeskrivning för kontaktperson till samordningsråd inom hälso- och sjukvård",
          recordNumber: "RS 2024-00370",
        },
        {
          text: "Beslutsmandat för regionala rutiner inom hälso- och sjukvård",
          recordNumber: "SSN 2023-00470",
        },
      ],
      adoptedBy: null,
      adoptedOn: null,
      documentDate: { raw: "2024-05-21", day: "2024-05-21" },
      decisionDate: { raw: "(ifylls av beslutsfattaren vid godkännande)", day: null },
      recordNumbers: ["RS 2024-00784", "RS 2019-03137-40", "RS 2024 – 00370", "SSN 2023-00470"],
      normalisedRecordNumbers: [
        { raw: "RS 2024-00784", normalised: "RS 2024-00784" },
        { raw: "RS 2019-03137-40", normalised: "RS 2019-03137-40" },
        { raw: "RS 2024 – 00370", normalised: "RS 2024-00370" },
        { raw: "SSN 2023-00470", normalised: "SSN 2023-00470" },
      ],
    });
  });

  it("is named for its own group", () => {
    expect(reading.title).toBe("Uppdragshandling för samordningsråd – Samordningsråd rättspsykiatri");
  });

  it("takes neither labels nor signatures for sections", () => {
    expect(headings("004")).toEqual([
      "1 Syfte med uppdraget",
      "1 Uppdragsbeskrivning",
      "1 Arbetsorganisation",
      "1 Samband och gränsdragning till andra uppdrag/koncernövergripande grupper",
      "1 Kommunikation",
      "1 Beslutsordning",
      "2 Rapportering",
      "2 Beslutsfattande",
      "1 Uppdraget skickas till",
    ]);
  });
});
