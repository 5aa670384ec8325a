// Refuses a directory that contradicts itself, naming the field, so that a typing error shows at start
// and not as a puzzling 403 much later.
import type { Directory } from "./directory.ts";

/** Throws an Error that names every faulty field; returns nothing when the directory is sound. */
export function validateDirectory(directory: Directory): void {
  const faults = [...shapeFaults(directory)];
  if (faults.length === 0) faults.push(...duplicateFaults(directory), ...referenceFaults(directory));
  if (faults.length > 0) throw new Error(`The emulator's directory is not usable:\n- ${faults.join("\n- ")}`);
}

const lists = ["users", "apps", "sites", "teams", "teamsApps"] as const;

const required: Record<(typeof lists)[number], { texts: string[]; lists: string[] }> = {
  users: { texts: ["id", "displayName", "userPrincipalName", "mail", "password", "userType"], lists: [] },
  apps: { texts: ["clientId", "displayName"], lists: ["applicationRoles", "delegatedScopes"] },
  sites: { texts: ["path", "displayName"], lists: ["owners", "members", "visitors", "appGrants"] },
  teams: { texts: ["id", "displayName"], lists: ["members", "channels"] },
  teamsApps: { texts: ["id", "clientId"], lists: ["activityTypes", "installedForUsers", "installedInTeams"] },
};

function* shapeFaults(directory: Directory): Generator<string> {
  for (const name of ["tenantId", "hostname"] as const) {
    if (typeof directory[name] !== "string" || directory[name] === "") yield `${name}: a text is missing`;
  }
  for (const name of lists) {
    if (!Array.isArray(directory[name])) {
      yield `${name}: a list is missing`;
      continue;
    }
    for (const [index, entry] of directory[name].entries()) {
      const fields = new Map<string, unknown>(Object.entries(entry));
      for (const field of required[name].texts) {
        const value = fields.get(field);
        if (typeof value !== "string" || value === "") yield `${name}[${index}].${field}: a text is missing`;
      }
      for (const field of required[name].lists) {
        if (!Array.isArray(fields.get(field))) yield `${name}[${index}].${field}: a list is missing`;
      }
    }
  }
}

function* duplicateFaults(directory: Directory): Generator<string> {
  const keys: [string, string[]][] = [
    ["users[].id", directory.users.map((user) => user.id)],
    ["users[].userPrincipalName", directory.users.map((user) => user.userPrincipalName)],
    ["apps[].clientId", directory.apps.map((app) => app.clientId)],
    ["sites[].path", directory.sites.map((site) => site.path)],
    ["teams[].id", directory.teams.map((team) => team.id)],
  ];
  for (const [field, values] of keys) {
    const seen = new Set<string>();
    for (const value of values.map((text) => text.toLowerCase())) {
      if (seen.has(value)) yield `${field}: '${value}' occurs twice`;
      seen.add(value);
    }
  }
}

function* referenceFaults(directory: Directory): Generator<string> {
  const users = new Set(directory.users.map((user) => user.id));
  const paths = new Set(directory.sites.map((site) => site.path));
  const apps = new Set(directory.apps.map((app) => app.clientId));
  const teams = new Set(directory.teams.map((team) => team.id));
  for (const [index, site] of directory.sites.entries()) {
    if (!/^(\/|\/(sites|teams)\/[^/]+)$/.test(site.path)) {
      yield `sites[${index}].path: '${site.path}' is neither /, /sites/name nor /teams/name`;
    }
    for (const group of ["owners", "members", "visitors"] as const) {
      for (const id of site[group])
        if (!users.has(id)) yield `sites[${index}].${group}: no user has the id '${id}'`;
    }
    for (const grant of site.appGrants) {
      if (!apps.has(grant.clientId)) yield `sites[${index}].appGrants: no app has the id '${grant.clientId}'`;
    }
  }
  const names = new Set(directory.users.flatMap((user) => [user.id, user.userPrincipalName.toLowerCase()]));
  for (const [index, app] of directory.apps.entries()) {
    for (const name of app.mailboxes ?? []) {
      if (!names.has(name.toLowerCase())) yield `apps[${index}].mailboxes: no user is called '${name}'`;
    }
  }
  for (const [index, team] of directory.teams.entries()) {
    for (const member of team.members) {
      if (!users.has(member.userId)) yield `teams[${index}].members: no user has the id '${member.userId}'`;
    }
    for (const channel of team.channels) {
      if (!paths.has(channel.sitePath))
        yield `teams[${index}].channels: no site has the path '${channel.sitePath}'`;
    }
  }
  for (const [index, app] of directory.teamsApps.entries()) {
    for (const id of app.installedForUsers) {
      if (!users.has(id)) yield `teamsApps[${index}].installedForUsers: no user has the id '${id}'`;
    }
    for (const id of app.installedInTeams) {
      if (!teams.has(id)) yield `teamsApps[${index}].installedInTeams: no team has the id '${id}'`;
    }
  }
}
