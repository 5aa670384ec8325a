// npm run emulator: Microsoft Graph and its tokens alone, with the demo's tenant, for any Graph client.
import { demoPassword, person } from "#demo/people.ts";
import { serve } from "#emulator/serve.ts";
import { runCommand } from "./command.ts";
import { demoPlace } from "./demo-place.ts";
import { openLocalTenant } from "./local-tenant.ts";
import { emulatorOptions } from "./options.ts";

await runCommand(async () => {
  const options = emulatorOptions(process.argv.slice(2));
  const place = demoPlace(process.env);
  const { emulator } = await openLocalTenant({ ...options, place, say: console.log });
  const server = await serve({ port: options.port, handle: emulator.handle });
  const form = [
    "grant_type=password",
    `client_id=${place.clientId}`,
    `username=${person("ingrid").mail}`,
    `password=${demoPassword}`,
    "scope=User.Read Sites.Selected",
  ];
  console.log(
    `Graph: ${server.url}/v1.0 · token: POST ${server.url}/${place.tenantId}/oauth2/v2.0/token with ${form.join("&")}`,
  );
  return {
    close: async () => {
      await server.close();
      emulator.close();
    },
  };
});
