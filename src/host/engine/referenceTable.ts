import { invalidReference } from './apiError';
import type { HostObject } from './hostObject';

/** Objects the client keeps between requests (`_KeepReference`), until it removes them. */
export class ReferenceTable {
  readonly #objects = new Map<string, HostObject>();
  #last = 0;

  keep(object: HostObject): void {
    if (object.referenceId !== undefined) return;
    this.#last += 1;
    object.referenceId = `{reference-${this.#last}}`;
    this.#objects.set(object.referenceId, object);
  }

  find(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  clear(): void {
    this.#objects.clear();
  }

  get size(): number {
    return this.#objects.size;
  }

  objects(): Iterable<HostObject> {
    return this.#objects.values();
  }
}
