// Stands where the Azure Functions host would: takes the registration of the module it is given, prints its schedule,
// and lets the timer ring once, late. What the function logs goes to standard output, one line each.
import Module from "node:module";

type Handler = (timer: { isPastDue: boolean }, context: object) => Promise<void>;
interface Registration {
  name: string;
  bindings: Record<string, { type: string; schedule?: string }>;
}

const registered: { registration: Registration; handler: Handler }[] = [];
const core = {
  version: "0.0.0",
  registerFunction: (registration: Registration, handler: Handler) => {
    registered.push({ registration, handler });
  },
  registerHook: () => {},
  setProgrammingModel: () => {},
};

const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
const load = loader._load;
loader._load = (request, ...rest) =>
  request === "@azure/functions-core" ? core : load.call(Module, request, ...rest);

await import(process.argv[2] ?? "");
const [only, ...others] = registered;
if (!only || others.length > 0) throw new Error(`${registered.length} functions were registered.`);
const [binding] = Object.values(only.registration.bindings);
console.log(
  JSON.stringify({ name: only.registration.name, type: binding?.type, schedule: binding?.schedule }),
);

const write = (line: string) => console.log(line);
await only.handler({ isPastDue: true }, { info: write, warn: write, error: write });
