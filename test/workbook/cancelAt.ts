/** A signal that is found to be aborted from the n-th time on that somebody looks, 0-based: so a cancel falls on each step in turn. */
export function cancelAt(look: number): AbortSignal {
  const { signal } = new AbortController();
  let looks = 0;
  Object.defineProperty(signal, 'aborted', { get: () => looks++ >= look });
  return signal;
}
