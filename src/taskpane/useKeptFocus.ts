import { useEffect } from 'react';

/** Keeps the focus from being lost while the pane is there. What does so is fetched after the first view. */
export function useKeptFocus(): void {
  useEffect(() => {
    let end: (() => void) | undefined;
    let left = false;
    void import('./keepFocus').then(({ keepFocus }) => {
      if (!left) end = keepFocus(document.body);
    });
    return () => {
      left = true;
      end?.();
    };
  }, []);
}
