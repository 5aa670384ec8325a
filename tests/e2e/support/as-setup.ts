// Graph as the registration that sets up lists: nobody else may remove them.
import type { World } from "./world.ts";

/** Fails with what Graph answered when it refuses. */
export async function asSetup({ url }: World, method: string, path: string): Promise<void> {
  const answer = await fetch(`${url}/11111111-aaaa-4aaa-8aaa-000000000001/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: "22222222-bbbb-4bbb-8bbb-000000000002",
      client_secret: "only-the-emulator-knows-the-setup",
      scope: "https://graph.microsoft.com/.default",
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const done = await fetch(`${url}/v1.0${path}`, { method, headers: { Authorization: `Bearer ${token}` } });
  if (!done.ok) throw new Error(`${path} answered ${done.status}: ${await done.text()}`);
}
