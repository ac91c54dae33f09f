import type { Catalog } from './catalog';
import type { HostObject } from './hostObject';

/** Which Excel events the add-in listens to: event number and whom it is addressed to. */
export class Subscriptions {
  readonly #active = new Set<string>();

  constructor(readonly catalog: Catalog) {}

  has(eventType: number, target: string): boolean {
    return this.#active.has(`${eventType} ${target}`);
  }

  clear(): void {
    this.#active.clear();
  }

  /** Answers whether `method` is one of the hidden methods that register or unregister an event; if so, it is done. */
  handle(object: HostObject, method: string): boolean {
    const isRegistering = method.startsWith('_Register');
    if (!isRegistering && !method.startsWith('_Unregister')) return false;
    const register = method.replace(/^_Unr/, '_R');
    const event = Object.values(this.catalog[object.className] ?? {}).find(
      (member) => member.register === register,
    );
    if (event?.eventType === undefined) return false;
    const target = object.members.eventTarget ?? String(object.members.id ?? '');
    const key = `${event.eventType} ${target}`;
    if (isRegistering) this.#active.add(key);
    else this.#active.delete(key);
    return true;
  }
}
