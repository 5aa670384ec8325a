// Where a sign-in window comes back to when the host has no nested sign-in: hands the answer to the tab and closes.
import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

await broadcastResponseToMainFrame();
