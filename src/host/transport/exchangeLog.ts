import type { RequestTrace } from '../engine/requestEngine';
import type { RequestBody, ResponseBody } from '../engine/requestBody';
import type { TransportErrorName } from './faults';

/** One Excel request and what became of it. */
export interface Exchange extends RequestTrace {
  readonly number: number;
  /** False for the library's own traffic: function results, ribbon, and the clean-up at the end of `Excel.run`. */
  readonly isSync: boolean;
  readonly request: RequestBody;
  readonly response: ResponseBody | undefined;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly transportError?: TransportErrorName;
}

/** The last requests and responses, oldest first, and how many syncs there have been since the last reset. */
export class ExchangeLog {
  #exchanges: Exchange[] = [];
  #number = 0;
  #syncs = 0;
  readonly #listeners = new Set<(exchange: Exchange) => void>();

  constructor(readonly capacity = 500) {}

  add(exchange: Omit<Exchange, 'number'>): void {
    this.#number += 1;
    if (exchange.isSync) this.#syncs += 1;
    const entry = { ...exchange, number: this.#number };
    this.#exchanges.push(entry);
    if (this.#exchanges.length > this.capacity) this.#exchanges.shift();
    for (const listener of this.#listeners) listener(entry);
  }

  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  /** How many times the add-in's `context.sync()` has asked Excel for something; not limited by the capacity. */
  get syncs(): number {
    return this.#syncs;
  }

  /** `Class.property` of everything asked for in the kept exchanges. */
  get requested(): readonly string[] {
    return [...new Set(this.#exchanges.flatMap((exchange) => exchange.read))].sort();
  }

  on(listener: (exchange: Exchange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  reset(): void {
    this.#exchanges = [];
    this.#syncs = 0;
  }
}
