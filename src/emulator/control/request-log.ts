// Every request the emulator answered, for proofs about how often and how dearly something asks.

/** A row of the log. The parts of a batch name its row in `batch` and carry the units; the batch itself costs none. */
export interface LoggedRequest {
  id: string;
  at: string;
  method: string;
  /** Path and query as they were sent. */
  url: string;
  status: number;
  who: string | null;
  app: string | null;
  units: number;
  batch: string | null;
}

/** Old rows go when there are more, so that an emulator left running does not fill the memory. */
const most = 50_000;

export class RequestLog {
  #rows: LoggedRequest[] = [];

  add(row: LoggedRequest): void {
    this.#rows.push(row);
    if (this.#rows.length > most) this.#rows = this.#rows.slice(-most / 2);
  }

  rows(): readonly LoggedRequest[] {
    return this.#rows;
  }

  clear(): void {
    this.#rows = [];
  }
}
