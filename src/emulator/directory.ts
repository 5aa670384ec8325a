// The directory: what a tenant holds besides lists. It is given at start and never changed by a request.
import type { JSONWebKeySet } from "jose";

/** A person who can sign in, from this organisation or as a guest from another. */
export interface DirectoryUser {
  id: string;
  displayName: string;
  userPrincipalName: string;
  mail: string;
  password: string;
  userType: "Member" | "Guest";
  homeTenantId?: string;
  preferredLanguage?: string;
  companyName?: string;
  /** False for somebody who has left and for a shared mailbox: no sign-in, no activity notices; mail still works. */
  accountEnabled?: boolean;
}

/** A registered application with what an administrator consented to. */
export interface DirectoryApp {
  clientId: string;
  displayName: string;
  secret?: string;
  /** Public certificates it may sign its own statements with. */
  certificates?: { pem: string }[];
  federatedCredentials?: FederatedCredential[];
  applicationRoles: string[];
  delegatedScopes: string[];
  /** The mailboxes its Mail roles reach, by sign-in name or id; every one of the tenant when left out. */
  mailboxes?: string[];
}

/** Another identity provider's word that is as good as a secret, with the keys it signs with. */
export interface FederatedCredential {
  issuer: string;
  subject: string;
  audience: string;
  jwks: JSONWebKeySet;
}

export type SiteRole = "read" | "write" | "owner" | "fullcontrol";

/** A SharePoint site with its three groups of people and the applications granted to it. */
export interface DirectorySite {
  path: string;
  displayName: string;
  groupId?: string;
  owners: string[];
  members: string[];
  visitors: string[];
  appGrants: { clientId: string; roles: SiteRole[] }[];
}

/** A channel keeps its files in a site: the team's own, or one of its own when private or shared. */
export interface DirectoryChannel {
  id: string;
  displayName: string;
  membershipType: "standard" | "private" | "shared";
  sitePath: string;
}

export interface DirectoryTeam {
  id: string;
  displayName: string;
  members: { userId: string; roles: ("owner" | "guest")[] }[];
  channels: DirectoryChannel[];
}

/** A Teams app: its manifest id, the application it speaks as, and where it is installed. */
export interface DirectoryTeamsApp {
  id: string;
  clientId: string;
  activityTypes: { type: string; templateText: string }[];
  installedForUsers: string[];
  installedInTeams: string[];
}

export interface Directory {
  tenantId: string;
  hostname: string;
  users: DirectoryUser[];
  apps: DirectoryApp[];
  sites: DirectorySite[];
  teams: DirectoryTeam[];
  teamsApps: DirectoryTeamsApp[];
  /** Mail to these is accepted and comes back a moment later. */
  bouncingAddresses?: string[];
}
