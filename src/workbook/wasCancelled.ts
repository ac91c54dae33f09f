/**
 * Lets clicks be heard between two steps of long work, and answers whether the person has cancelled. Work that only calculates would
 * else hold the pane, and Cancel with it, until it is done.
 */
export async function wasCancelled(signal: AbortSignal | undefined): Promise<boolean> {
  if (!signal) return false;
  await new Promise((resolve) => setTimeout(resolve));
  return signal.aborted;
}
