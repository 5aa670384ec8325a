// npm start: everything on this machine. An embedded Microsoft 365 with the demo in it, the tab, and a Teams-like page
// around it, on one port of 127.0.0.1.
import { serve } from "#emulator/serve.ts";
import { buildWhatIsStale } from "./builds.ts";
import { openChannelTabs } from "./channel-tabs.ts";
import { runCommand } from "./command.ts";
import { demoPlace } from "./demo-place.ts";
import { createHostHandler } from "./host-handler.ts";
import { openLocalTenant } from "./local-tenant.ts";
import { startOptions } from "./options.ts";
import { runReminders } from "./run-reminders.ts";

await runCommand(async () => {
  const options = startOptions(process.argv.slice(2), process.env);
  const place = demoPlace(process.env);
  const folders = await buildWhatIsStale(console.log);
  const { emulator, folder } = await openLocalTenant({ ...options, place, say: console.log });
  const handle = createHostHandler(
    {
      place,
      emulator,
      tabs: openChannelTabs(folder),
      remind: (origin) => runReminders(`${origin}/v1.0`),
    },
    folders,
  );
  const server = await serve({ port: options.port, handle });
  console.log(`Uppdrag: ${server.url}/`);
  return {
    close: async () => {
      await server.close();
      emulator.close();
    },
  };
});
