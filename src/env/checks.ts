// What a single configured value must look like. Each check returns what the value should be, or nothing when it is right.

export type Check = (value: string) => string | undefined;

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const HOST = /^(localhost|[a-z0-9-]+(\.[a-z0-9-]+)+)(:\d+)?$/i;
const SITE_PATH = /^\/(sites|teams)\/[^/\s?#%]+$/;
const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Wants a GUID that is not all zeros. */
export const guid: Check = (value) =>
  GUID.test(value) && /[1-9a-f]/i.test(value)
    ? undefined
    : "must be a GUID, such as 8b3c0f5e-1c2d-4e6f-9a7b-0123456789ab";

/** Wants a host name without scheme or path; a port may follow. */
export const host: Check = (value) =>
  HOST.test(value)
    ? undefined
    : "must be a host name alone, such as region.sharepoint.com, without https:// or path";

/** Wants the server-relative path of a SharePoint site. */
export const sitePath: Check = (value) =>
  SITE_PATH.test(value) ? undefined : "must be the path of a SharePoint site, such as /sites/uppdrag";

/** Wants an absolute address: https, or http on this machine, without query, fragment, name or closing slash. */
export const address: Check = (value) => {
  if (!URL.canParse(value)) return "must be a whole address that begins with https://";
  const url = new URL(value);
  const safe = url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname));
  if (!safe) return "must begin with https:// (plain http is taken for 127.0.0.1 and localhost only)";
  if (url.username || url.password || url.search || url.hash) return "must hold no name, password, ? or #";
  return value.endsWith("/") ? "must not end with a slash" : undefined;
};

/** Wants an absolute address, or a path that begins with one slash and is read against another address. */
export const addressOrPath: Check = (value) =>
  /^\/[^/\s?#][^\s?#]*[^/\s?#]$/.test(value) ? undefined : address(value);

/** Wants a name of at most 32 characters, which is what Teams shows. */
export const shortName: Check = (value) =>
  [...value].length <= 32 ? undefined : "must have at most 32 characters";

/** Wants one mail address, without a name before it. */
export const mailAddress: Check = (value) =>
  /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(value)
    ? undefined
    : "must be one mail address, such as uppdrag@region.example";

/** Wants the resource units of a minute: a whole number that a batch of twenty writes fits in. */
export const unitsPerMinute: Check = (value) =>
  /^\d{1,5}$/.test(value) && Number(value) >= 40 ? undefined : "must be a whole number from 40 to 99999";
