// The smallest tab that a real one could be: Microsoft's own TeamsJS and MSAL, a token, and /me.
import { createNestablePublicClientApplication, InteractionRequiredAuthError } from "@azure/msal-browser";
import { app, pages } from "@microsoft/teams-js";

const tenantId = "11111111-aaaa-4aaa-8aaa-000000000001";
const clientId = "22222222-bbbb-4bbb-8bbb-000000000001";
const teamsAppId = "33333333-cccc-4ccc-8ccc-000000000001";

await app.initialize();
const context = await app.getContext();
write("context", JSON.stringify(context));
write("theme", context.app.theme);
write("sub", context.page.subPageId ?? "");
app.registerOnThemeChangeHandler((theme) => write("theme", theme));
await app.notifySuccess();

if (new URLSearchParams(location.search).get("page") === "configure") {
  pages.config.registerOnSaveHandler(async (event) => {
    await pages.config.setConfig({
      contentUrl: `${location.origin}${location.pathname}?group=fixture`,
      entityId: "fixture",
      suggestedDisplayName: "Fixture tab",
    });
    event.notifySuccess();
  });
  pages.config.setValidityState(true);
}

document.getElementById("link")?.addEventListener("click", async () => {
  const channelId = encodeURIComponent(JSON.stringify({ subEntityId: "", channelId: "19:nowhere" }));
  await app
    .openLink(`https://teams.microsoft.com/l/entity/${teamsAppId}/uppdrag?context=${channelId}`)
    .then(() => write("answer", "followed"))
    .catch((error: Error) => write("answer", error.message));
});
document.getElementById("app")?.addEventListener("click", () => {
  void pages.navigateToApp({ appId: teamsAppId, pageId: "uppdrag", subPageId: "there" });
});

const msal = await createNestablePublicClientApplication({
  auth: { clientId, authority: `https://login.microsoftonline.com/${tenantId}` },
});
const request = { scopes: ["User.Read"], loginHint: context.user?.loginHint ?? "" };
const { accessToken, how } = await msal
  .acquireTokenSilent(request)
  .then((result) => ({ accessToken: result.accessToken, how: "silent" }))
  .catch(async (error: unknown) => {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    const result = await msal.acquireTokenPopup(request);
    return { accessToken: result.accessToken, how: "popup" };
  });
write("how", how);
const me = await fetch("/v1.0/me", { headers: { Authorization: `Bearer ${accessToken}` } });
const { displayName }: { displayName: string } = await me.json();
write("me", displayName);

function write(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}
