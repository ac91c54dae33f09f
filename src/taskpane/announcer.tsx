import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';

const AnnouncerContext = createContext<(text: string) => void>(() => undefined);

/** Says a sentence to people who listen to the pane, without moving the focus. */
export const useAnnounce = () => useContext(AnnouncerContext);

/** Holds the one polite live region of the pane. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className="unseen">
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnouncerContext>
  );
}
