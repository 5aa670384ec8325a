// Addresses in the manifest: all https, and every page that Teams shall show in a frame under a domain it may trust.

import type { Manifest } from "./manifest.ts";
import { problem } from "./problem.ts";

interface Address {
  field: string;
  url: string;
  /** Whether Teams loads it in a frame; what opens in a browser needs no trusted domain. */
  framed: boolean;
}

/** Problems of the manifest's addresses and domains. */
export function checkAddresses(manifest: Manifest): string[] {
  const domains = manifest.validDomains ?? [];
  return [
    ...domains.flatMap(checkDomain),
    ...addresses(manifest).flatMap((address) => checkAddress(address, domains)),
    ...checkBroker(manifest, domains),
  ];
}

function addresses({ developer, configurableTabs = [], staticTabs = [] }: Manifest): Address[] {
  return [
    { field: "developer.websiteUrl", url: developer.websiteUrl, framed: false },
    { field: "developer.privacyUrl", url: developer.privacyUrl, framed: false },
    { field: "developer.termsOfUseUrl", url: developer.termsOfUseUrl, framed: false },
    ...configurableTabs.map(({ configurationUrl }, at) => ({
      field: `configurableTabs[${at}].configurationUrl`,
      url: configurationUrl,
      framed: true,
    })),
    ...staticTabs.flatMap(({ contentUrl, websiteUrl }, at) => [
      ...(contentUrl ? [{ field: `staticTabs[${at}].contentUrl`, url: contentUrl, framed: true }] : []),
      ...(websiteUrl ? [{ field: `staticTabs[${at}].websiteUrl`, url: websiteUrl, framed: false }] : []),
    ]),
  ];
}

function checkAddress({ field, url, framed }: Address, domains: readonly string[]): string[] {
  if (!URL.canParse(url))
    return [problem("manifest.json", field, `"${url}" is no address`, "Write a whole address")];
  const { protocol, host } = new URL(url);
  if (protocol !== "https:") {
    return [
      problem(
        "manifest.json",
        field,
        `"${url}" is not https`,
        "Publish it under https and write that address",
      ),
    ];
  }
  if (!framed || domains.some((domain) => covers(domain, host))) return [];
  return [
    problem(
      "manifest.json",
      field,
      `no domain in validDomains covers ${host}`,
      `Add "${host}" to validDomains`,
    ),
  ];
}

function checkDomain(domain: string, at: number): string[] {
  return /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i.test(domain)
    ? []
    : [
        problem(
          "manifest.json",
          `validDomains[${at}]`,
          `"${domain}" is no domain`,
          "Write the host alone, without https:// and path",
        ),
      ];
}

/** A star stands for exactly one label, as in Teams. */
function covers(domain: string, host: string): boolean {
  const wanted = domain.toLowerCase();
  return wanted.startsWith("*.") ? host.slice(host.indexOf(".")) === wanted.slice(1) : host === wanted;
}

/** Nested sign-in hands its answer to this address: the scheme and the tab's own host, nothing after it. */
function checkBroker({ webApplicationInfo }: Manifest, domains: readonly string[]): string[] {
  return (webApplicationInfo?.nestedAppAuthInfo ?? []).flatMap(({ redirectUri }, at) =>
    domains.some((domain) => redirectUri === `brk-multihub://${domain}`)
      ? []
      : [
          problem(
            "manifest.json",
            `webApplicationInfo.nestedAppAuthInfo[${at}].redirectUri`,
            `"${redirectUri}" names no domain of validDomains`,
            "Write brk-multihub:// and the tab's host",
          ),
        ],
  );
}
