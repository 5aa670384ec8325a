// What an emulator can be told at its start; every leniency and every doubt has a name here.
import type { Directory } from "./directory.ts";

export interface EmulatorOptions {
  /** A folder for the data, made when missing, or `:memory:`. */
  dataDir: string;
  directory: Directory;
  /** Rows a query may look at; 5000 as in SharePoint unless said otherwise. */
  listThreshold?: number;
  /** Whose midnight begins a date-only value; Europe/Berlin unless said otherwise. */
  siteTimeZone?: string;
  /** Milliseconds since 1970; the clock of the machine unless said otherwise. */
  now?: () => number;
  /** Whether a blank in a required column is refused; Graph does not reliably do so, hence not unless said. */
  enforceRequired?: boolean;
  /** Where reports about Graph contradict each other: the usual statuses, or the other ones. */
  variant?: "usual" | "other";
  /** Whether a mail that has been sent can be sent again; refused unless said, since nothing is written about it. */
  acceptsSecondSend?: boolean;
  /** Milliseconds until a mail that has been sent is found again; at once unless said, though Exchange may take its time. */
  sentMailDelay?: number;
  /** Requests an application may have under way in one mailbox; 4 as in Exchange unless said, null for any number. */
  mailboxConcurrency?: number | null;
  /** SharePoint's resource units an application may spend in any minute; null, which is usual here, for any number. */
  unitsPerMinute?: number | null;
}
