// What every handler may look at: the directory, the data, the sites and the few settings.
import type { UnitBudget } from "./control/unit-budget.ts";
import type { Directory } from "./directory.ts";
import type { Site } from "./sites/site.ts";
import type { Database } from "./storage/database.ts";

export interface World {
  directory: Directory;
  database: Database;
  sites: readonly Site[];
  listThreshold: number;
  siteTimeZone: string;
  enforceRequired: boolean;
  variant: "usual" | "other";
  acceptsSecondSend: boolean;
  sentMailDelay: number;
  /** Null where nobody is held to one. */
  unitBudget: UnitBudget | null;
}
