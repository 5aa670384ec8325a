// `vite dev` with the same Microsoft 365 behind it as `npm start`: Graph, tokens and the host page on Vite's own port.
import { getRequestListener } from "@hono/node-server";
import type { Plugin, ViteDevServer } from "vite";

/** Mounts the local Microsoft 365; the host page stands at /_page/. Data is kept where `npm start` keeps it. */
export function localMicrosoft365(): Plugin {
  return {
    name: "local-microsoft-365",
    apply: (_config, { command, isPreview }) => command === "serve" && !isPreview && !process.env.VITEST,
    configureServer: mount,
  };
}

async function mount(server: ViteDevServer): Promise<void> {
  // Loaded here, so that a build that never serves anything does not open a database.
  const { openDevelopmentHost } = await import("./development-host.ts");
  const host = await openDevelopmentHost((line) => server.config.logger.info(line));
  const answer = getRequestListener(host.handle, { overrideGlobalObjects: false });
  server.middlewares.use((request, response, next) => {
    const address = request.url ?? "/";
    if (host.isOurs(address)) return void answer(request, response);
    // The tab's files come from Vite, which serves them from its root.
    if (address.startsWith("/tab/")) request.url = address.slice("/tab".length);
    next();
  });
  server.httpServer?.once("close", host.close);
}
