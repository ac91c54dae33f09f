const listeners = new Set<() => void>();

/** Says that the Backstop Rules sheet has just been made, so that its changes are followed from now on. */
export function tellRulesMade(): void {
  for (const listener of listeners) listener();
}

export function onRulesMade(handler: () => void): void {
  listeners.add(handler);
}
