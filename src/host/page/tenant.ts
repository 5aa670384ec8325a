// What the host page knows of the tenant, as `/_host/tenant` tells it: people, channels and the app. No passwords.

export type Capacity = "member" | "guest" | "chair" | "processSupport" | "coordinator" | "administrator";

export interface HostPerson {
  short: string;
  id: string;
  name: string;
  userPrincipalName: string;
  mail: string;
  organisation: string;
  capacity: Capacity;
  isGuest: boolean;
}

/** A tab as its configuration page saved it. */
export interface ChannelTab {
  contentUrl: string;
  entityId: string;
  suggestedDisplayName: string;
  websiteUrl?: string;
}

export interface HostChannel {
  id: string;
  name: string;
  teamId: string;
  teamName: string;
  sitePath: string;
  memberIds: string[];
  ownerIds: string[];
  /** Null until somebody adds the tab. */
  tab: ChannelTab | null;
}

export interface HostTenant {
  tenantId: string;
  siteHost: string;
  teamsAppId: string;
  clientId: string;
  /** Where the tab's files are, with a closing slash. */
  tabBase: string;
  people: HostPerson[];
  channels: HostChannel[];
}
