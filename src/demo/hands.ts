// The demo is written by hands of its own people: each signs in with a password and writes through the store, so that
// SharePoint's createdBy is true of every row.
import { createGraphClient, type GraphClient } from "#graph/client.ts";
import { createServiceTokenSource } from "#graph/service-token-source.ts";
import type { TokenSource } from "#graph/token-source.ts";
import { openStore } from "#store/open-store.ts";
import type { Store } from "#store/port.ts";
import { openSites, type Sites } from "#store/sites.ts";
import { type DemoPlace, demoDirectory } from "./directory.ts";
import { demoPassword, person } from "./people.ts";

/** What one person can do: through the store as in the tab, and with Graph itself as by hand in SharePoint. */
export interface Hands {
  personId: string;
  store: Store;
  sites: Sites;
}

export interface World {
  place: DemoPlace;
  /** Answers every request: Graph and the token endpoint. */
  handle: (request: Request) => Promise<Response>;
  /** The emulated time, in milliseconds since 1970. */
  clock: () => number;
}

// Nothing listens here: every request is handed over in process.
const origin = "http://127.0.0.1";
const graphUrl = `${origin}/v1.0`;
/** A token is used for this long and then asked for anew: the emulated clock may have left its hour. */
const usable = 30 * 60_000;

/** The hands of the person with this short name. */
export function handsOf(world: World, short: string): Hands {
  const { id } = person(short);
  const options = { ...sitesOf(world), graphUrl, fetch: fetchThrough(world), tokens: tokensFor(world, id) };
  return { personId: id, store: openStore(options), sites: openSites(createGraphClient(options), options) };
}

/** Graph as the registration that sets up the lists sees it. */
export function setupClient(world: World): GraphClient {
  const tokens = createServiceTokenSource({
    tokenUrl: tokenUrlOf(world),
    clientId: world.place.setupClientId,
    clientSecret: world.place.setupClientSecret,
    fetch: fetchThrough(world),
  });
  return createGraphClient({ graphUrl, tokens, fetch: fetchThrough(world) });
}

/** The same hands for the same person, so that a token serves more than one act. */
export function handsIn(world: World): (short: string) => Hands {
  const known = new Map<string, Hands>();
  return (short) => {
    const hands = known.get(short) ?? handsOf(world, short);
    known.set(short, hands);
    return hands;
  };
}

function tokensFor(world: World, personId: string): TokenSource {
  const user = demoDirectory(world.place).users.find((each) => each.id === personId);
  let held: { token: string; from: number } | null = null;
  return {
    token: async () => {
      const now = world.clock();
      if (held && now >= held.from && now < held.from + usable) return held.token;
      const answer = await world.handle(
        new Request(tokenUrlOf(world), {
          method: "POST",
          body: new URLSearchParams({
            grant_type: "password",
            client_id: world.place.clientId,
            username: user?.userPrincipalName ?? "",
            password: demoPassword,
            scope: "User.Read Sites.Selected",
          }),
        }),
      );
      const { access_token }: { access_token?: string } = await answer.json();
      if (!access_token) throw new Error(`${user?.displayName} got no token (${answer.status}).`);
      held = { token: access_token, from: now };
      return access_token;
    },
  };
}

function fetchThrough({ handle }: World): typeof globalThis.fetch {
  return (input, init) => handle(new Request(input, init));
}

function tokenUrlOf({ place }: World): string {
  return `${origin}/${place.tenantId}/oauth2/v2.0/token`;
}

function sitesOf({ place }: World) {
  const { siteHost, registerSite, coordinationSite } = place;
  return { siteHost, registerSite, coordinationSite };
}
