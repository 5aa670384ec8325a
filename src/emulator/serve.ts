// Puts a request handler on a loopback port.
import type { AddressInfo } from "node:net";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { ConnectionCut } from "./control/connection-cut.ts";

/** Serves on 127.0.0.1; port 0 takes any free one. A ConnectionCut destroys the socket. Fails when the port is taken. */
export function serve(options: {
  port: number;
  handle(request: Request): Promise<Response>;
}): Promise<{ url: string; close(): Promise<void> }> {
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: async (request, env) => {
      try {
        return await options.handle(request);
      } catch (error) {
        if (!(error instanceof ConnectionCut)) throw error;
        if (isIncoming(env)) env.incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((done, failed) => {
          server.close((error) => (error ? failed(error) : done()));
          if ("closeAllConnections" in server) server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}`, close });
    });
  });
}

function isIncoming(env: object): env is HttpBindings {
  return "incoming" in env;
}
