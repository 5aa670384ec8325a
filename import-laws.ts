// The import laws: who may know of whom. Each law has a name and the sentence a newcomer needs when it fires.
// `npm run laws` (tests/laws.ts) cruises src/ with them and proves that modules were actually read.
import type { ICruiseOptions, IForbiddenRuleType } from "dependency-cruiser";

/** The files that wire a part together see more than the part itself does. */
const mains: Record<string, string> = {
  app: "^src/app/main\\.tsx$|^src/app/session/(connect|courier)\\.ts$",
  reminders: "^src/reminders/(main|run-service|graph-ports|azure-functions)\\.ts$",
  reading: "^src/reading/main\\.ts$",
  graph: "^src/graph/provision-main\\.ts$",
};

/** One law: files under `from` may import nothing of ours but what `allowed` names. */
function onlyFrom(
  name: string,
  folder: string,
  allowed: readonly string[],
  comment: string,
): IForbiddenRuleType {
  const own = [folder, ...allowed].map((path) => `^src/${path}`);
  return {
    name,
    severity: "error",
    comment,
    from: { path: `^src/${folder}/`, ...(mains[folder] ? { pathNot: mains[folder] } : {}) },
    to: { path: "^src/", pathNot: own },
  };
}

/** The calendar lies lowest, in schema, since stored days need it; everybody counts days with it. */
const calendar = ["schema/day\\.ts$", "schema/stockholm\\.ts$"];

/** Facts that are stored as they are told: they need no entity, and whoever words them needs no list. */
const plainFacts = [
  "schema/lists/duty-facts\\.ts$",
  "schema/lists/notice-subjects\\.ts$",
  "schema/lists/notice-channels\\.ts$",
  "schema/lists/policy-values\\.ts$",
  "schema/lists/missing-facts\\.ts$",
];

export const importLaws: IForbiddenRuleType[] = [
  onlyFrom(
    "schema-stands-alone",
    "schema",
    [],
    "schema says what is stored and nothing else: it imports nothing of ours.",
  ),
  onlyFrom(
    "domain-knows-schema-only",
    "domain",
    ["schema/"],
    "domain is meaning without machinery: it may import schema, and nothing that fetches, stores or shows.",
  ),
  onlyFrom(
    "reading-knows-domain-types",
    "reading",
    ["domain/", ...calendar],
    "reading turns text into what the mandate says; it uses the domain's types and nothing else.",
  ),
  onlyFrom(
    "locales-know-domain-types",
    "locales",
    ["domain/", ...calendar, ...plainFacts],
    "locales turn facts into words; the facts come from the domain.",
  ),
  onlyFrom(
    "messages-know-domain-and-locales",
    "messages",
    ["domain/", "locales/", ...calendar, ...plainFacts],
    "messages are prose about domain facts; how they are sent is not their concern.",
  ),
  onlyFrom(
    "documents-know-domain-and-locales",
    "documents",
    ["domain/", "locales/", ...calendar],
    "documents are made from domain facts and words.",
  ),
  onlyFrom(
    "graph-has-no-domain-words",
    "graph",
    ["schema/"],
    "graph speaks to Microsoft about lists and items; groups, members and notes belong in store.",
  ),
  onlyFrom(
    "store-joins-domain-and-graph",
    "store",
    ["domain/", "schema/", "graph/"],
    "store turns rows into entities and back; it shows nothing and sends nothing.",
  ),
  onlyFrom(
    "app-sees-the-port",
    "app",
    [
      "domain/",
      "schema/",
      "reading/",
      "locales/",
      "messages/",
      "documents/",
      "store/port\\.ts$",
      "store/snapshot",
      "store/drafts",
      "env/tab-values",
    ],
    "pages ask the store's port; only app/main.tsx and the connection it opens see Graph.",
  ),
  onlyFrom(
    "reminders-see-the-port",
    "reminders",
    ["domain/", "messages/", "locales/", "store/port\\.ts$", ...calendar, ...plainFacts],
    "the service decides and sends through ports; reminders/run-service.ts wires them.",
  ),
  onlyFrom(
    "emulator-knows-nothing-of-the-app",
    "emulator",
    [],
    "the emulator stands where Microsoft would: a shared type or mapper would let one misunderstanding sit on both sides.",
  ),
  onlyFrom(
    "demo-fills-like-production",
    "demo",
    ["store/", "graph/", "schema/", "domain/", "locales/", "reading/"],
    "the demo is filled through provision and store, as a customer's lists would be, with mandates that are read as anybody's.",
  ),
  {
    name: "host-knows-nothing-of-the-tab",
    severity: "error",
    comment:
      "the host page stands where Teams would: it holds the tab in a frame and shares no code with it.",
    from: { path: "^src/host/" },
    to: { path: "^src/(app|schema|domain|reading|documents|locales|messages|store|graph)/" },
  },
  {
    name: "no-page-imports-another-page",
    severity: "error",
    comment: "a page stands alone; what two pages share belongs in app/components or app/queries.",
    from: { path: "^src/app/pages/([^/]+)/" },
    to: { path: "^src/app/pages/([^/]+)/", pathNot: "^src/app/pages/$1/" },
  },
  {
    name: "one-importer-of-the-graph-sdk",
    severity: "error",
    comment:
      "the Graph SDK has traps over plain http, in retries and in next links; only graph/client.ts knows them.",
    from: { path: "^src/", pathNot: "^src/graph/client\\.ts$" },
    to: { path: "node_modules/@microsoft/microsoft-graph-client" },
  },
  {
    name: "no-circles",
    severity: "error",
    comment: "data goes down one street; nothing looks back.",
    from: { path: "^src/" },
    // A type shared by a part and its parts is gone before anything runs.
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "nothing-unresolved",
    severity: "error",
    comment: "an import that leads nowhere hides a law that was never checked.",
    from: { path: "^src/" },
    to: { couldNotResolve: true },
  },
];

export const cruiseOptions: ICruiseOptions = {
  doNotFollow: { path: "node_modules" },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    conditionNames: ["import", "node", "browser", "default"],
    extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
  },
};
