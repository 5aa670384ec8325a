// A bare client for the tests: it signs in at the emulator and speaks plain HTTP to it, and knows nothing of the app's own.
import { createEmulator, type Emulator, type EmulatorOptions } from "#emulator/emulator.ts";
import { serviceSecret, smallDirectory, tabApp, tenantId } from "./small-directory.ts";

export const origin = "http://graph.test";

export interface Reply {
  status: number;
  headers: Headers;
  /** Answers have every shape: as loose as what JSON.parse gives. */
  json: ReturnType<typeof JSON.parse>;
}

export interface Client {
  /** What it sends as Authorization. */
  authorization: string;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  get(path: string, headers?: Record<string, string>): Promise<Reply>;
}

/** An emulator in memory over the small directory. */
export function smallEmulator(options: Partial<EmulatorOptions> = {}): Emulator {
  return createEmulator({ dataDir: ":memory:", directory: smallDirectory(), ...options });
}

/** Posts a form to the token endpoint. */
export async function tokenReply(
  emulator: Emulator,
  form: Record<string, string>,
  tenant = tenantId,
): Promise<Reply> {
  const request = new Request(`${origin}/${tenant}/oauth2/v2.0/token`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
  return reply(await emulator.handle(request));
}

/** A client signed in as a person of the small directory, by the first part of the sign-in name. */
export async function asPerson(
  emulator: Emulator,
  name: string,
  scope = "User.Read Sites.ReadWrite.All",
): Promise<Client> {
  const form = {
    grant_type: "password",
    client_id: tabApp,
    username: `${name}@prov.example`,
    password: `${name}-password`,
    scope,
  };
  return clientWith(emulator, await accessToken(emulator, form));
}

/** A client signed in as an application by its secret. */
export async function asApplication(emulator: Emulator, clientId: string): Promise<Client> {
  const form = {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: serviceSecret,
    scope: "https://graph.microsoft.com/.default",
  };
  return clientWith(emulator, await accessToken(emulator, form));
}

/** A client that sends this token, or none. */
export function clientWith(emulator: Emulator, token: string | undefined): Client {
  const send: Client["send"] = async (method, path, body, headers = {}) => {
    const json = body !== undefined && !(body instanceof Uint8Array);
    const request = new Request(path.startsWith("http") ? path : origin + path, {
      method,
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(json ? { "Content-Type": "application/json" } : {}),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    return reply(await emulator.handle(request));
  };
  return {
    authorization: `Bearer ${token ?? ""}`,
    send,
    get: (path, headers) => send("GET", path, undefined, headers),
  };
}

async function accessToken(emulator: Emulator, form: Record<string, string>): Promise<string> {
  const answer = await tokenReply(emulator, form);
  if (answer.status !== 200) throw new Error(answer.json.error_description);
  return answer.json.access_token;
}

async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = (response.headers.get("content-type") ?? "").includes("json");
  return { status: response.status, headers: response.headers, json: isJson ? JSON.parse(text) : text };
}
