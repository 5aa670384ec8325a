// What this host says it can do. The text must be the fourth part of the answer to `initialize`: only there does
// teams-js look for `nestedAppAuth` before it injects the bridge that MSAL signs in through.

const supported = {
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  supports: {
    app: { notifySuccessResponse: {} },
    pages: { config: {}, backStack: {}, currentApp: {} },
    nestedAppAuth: {},
  },
};

/** teams-js takes this for a version number and then reads the configuration from the next part. */
const sdkVersion = "2.0.1";

/** The four parts of the answer to `initialize`. */
export function initializeAnswer(frameContext: "content" | "settings"): unknown[] {
  return [frameContext, "web", sdkVersion, JSON.stringify(supported)];
}
