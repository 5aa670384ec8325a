// npm run package:service: the service in dist/service, to be run by any Node without this repository: remind.js is the
// command, functions.js the Azure Function with what its platform wants beside it, env/ the places.
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const target = `${root}dist/service`;

await build({
  configFile: false,
  root,
  logLevel: "warn",
  plugins: [placesBesideTheBundle()],
  // Everything comes along, so that nothing has to be installed where it runs.
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: target,
    emptyOutDir: true,
    target: "node22",
    sourcemap: true,
    rolldownOptions: {
      input: { remind: "src/reminders/main.ts", functions: "src/reminders/azure-functions.ts" },
      // What the Functions host puts in place of this name exists only there.
      external: ["@azure/functions-core"],
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
});

for (const file of readdirSync(`${root}env`).filter((name) => name.startsWith(".env."))) {
  cpSync(`${root}env/${file}`, `${target}/env/${file}`);
}
// The shortest time that every plan allows for a whole run.
writeJson("host.json", { version: "2.0", functionTimeout: "00:10:00" });
writeJson("package.json", {
  name: "uppdrag-service",
  private: true,
  type: "module",
  main: "functions.js",
  engines: { node: ">=22" },
});

/** In the repository the places lie two folders above the module that reads them, in the package beside it. */
function placesBesideTheBundle(): Plugin {
  const inRepository = 'new URL("../../env/", import.meta.url)';
  return {
    name: "places-beside-the-bundle",
    transform: {
      filter: { id: /src\/env\/env-values\.ts$/ },
      handler(code) {
        if (!code.includes(inRepository)) this.error("The folder of the places is no longer where it was.");
        return { code: code.replace(inRepository, 'new URL("./env/", import.meta.url)'), map: null };
      },
    },
  };
}

function writeJson(name: string, content: object): void {
  writeFileSync(`${target}/${name}`, `${JSON.stringify(content, null, 2)}\n`);
}
