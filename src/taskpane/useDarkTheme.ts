import { useEffect, useState } from 'react';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/** True while the pane should be dark: as Office says, where it says anything, else as the system prefers. */
export function useDarkTheme(officeIsDark: boolean | undefined): boolean {
  const [systemIsDark, setSystemIsDark] = useState(() => window.matchMedia(DARK_QUERY).matches);
  useEffect(() => {
    const query = window.matchMedia(DARK_QUERY);
    const follow = (event: MediaQueryListEvent) => setSystemIsDark(event.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return officeIsDark ?? systemIsDark;
}
