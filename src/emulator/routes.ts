// Every address this Graph knows.
import { activityRoutes } from "./activity/activity-endpoints.ts";
import { driveRoutes } from "./drive/drive-endpoints.ts";
import { uploadRoutes } from "./drive/upload-endpoints.ts";
import type { Route } from "./http/route.ts";
import { itemRoutes } from "./items/item-endpoints.ts";
import { versionRoutes } from "./items/version-endpoints.ts";
import { columnRoutes } from "./lists/column-endpoints.ts";
import { listRoutes } from "./lists/list-endpoints.ts";
import { mailRoutes } from "./mail/mail-endpoints.ts";
import { teamRoutes } from "./people/team-endpoints.ts";
import { userRoutes } from "./people/user-endpoints.ts";
import { siteRoutes } from "./sites/site-endpoints.ts";
import { permissionRoutes } from "./sites/site-permissions.ts";

export const routes: readonly Route[] = [
  ...siteRoutes,
  ...permissionRoutes,
  ...listRoutes,
  ...columnRoutes,
  ...itemRoutes,
  ...versionRoutes,
  ...driveRoutes,
  ...uploadRoutes,
  ...mailRoutes,
  ...userRoutes,
  ...teamRoutes,
  ...activityRoutes,
];
