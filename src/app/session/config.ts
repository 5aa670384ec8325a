// Where the tab finds Graph and the customer's sites. vite.config.ts reads and judges env/ at build time, so that a
// half-configured tab is never built.
import type { TabValues } from "#env/tab-values.ts";

export type TabConfig = Omit<TabValues, "endpoint" | "domain">;

declare const __TAB_VALUES__: TabValues;

/** The build's configuration; Graph's address is made absolute against the tab's own origin. */
export function readConfig(origin: string): TabConfig {
  const values = __TAB_VALUES__;
  return { ...values, graphUrl: new URL(values.graphUrl, origin).href };
}
