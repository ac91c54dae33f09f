/** What Excel answers when it cannot take a request at all, by the name the add-in sees. */
export const transportErrors = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export type TransportErrorName = keyof typeof transportErrors;

/** Excel's bad days, switchable while the add-in runs. */
export class Faults {
  /** Milliseconds every Excel request takes longer. */
  latency = 0;
  /** Excel on the web's limit for one request or response, in bytes; undefined for none. */
  payloadLimit: number | undefined = 5 * 1024 * 1024;
  /** Refuse every request until it is switched off, as in cell-edit mode. */
  always: TransportErrorName | undefined;
  readonly #next: (TransportErrorName | undefined)[] = [];

  /** Refuses the next request; with `after`, lets that many through first. */
  failNext(error: TransportErrorName, after = 0): void {
    for (let count = 0; count < after; count += 1) this.#next.push(undefined);
    this.#next.push(error);
  }

  /** The error the request at hand is to meet, if any. */
  take(): TransportErrorName | undefined {
    return this.#next.shift() ?? this.always;
  }
}
