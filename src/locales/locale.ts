// The languages the product speaks.

/** Swedish first; English is complete. */
export type Locale = "sv" | "en";
