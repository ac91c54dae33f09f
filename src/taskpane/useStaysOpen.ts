import { useState } from 'react';

/** Whether a fold is open: from the first reason for it on. It never closes by itself on who is typing in it. */
export function useStaysOpen(reason: boolean): boolean {
  const [open, setOpen] = useState(reason);
  if (reason && !open) setOpen(true);
  return open;
}
