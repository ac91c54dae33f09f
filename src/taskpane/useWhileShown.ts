import { useState } from 'react';

/** A value as it was when its screen was last in front: what is typed elsewhere does not make a hidden screen work. */
export function useWhileShown<Value>(value: Value, shown: boolean): Value {
  const [kept, keep] = useState(value);
  if (!shown) return kept;
  if (kept !== value) keep(value);
  return value;
}
