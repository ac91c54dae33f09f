import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../domain/outcome';
import type { Problem } from '../domain/problem';
import { BLANK_PROFILE } from '../workbook/blankProfile';
import type { StoredProfile } from '../workbook/storedProfile';
import type { PaneOperations } from './paneOperations';

export interface ProfileInPane {
  readonly profile: StoredProfile;
  readonly state: 'idle' | 'saving' | 'saved';
  /** Whether the workbook has been asked for the profile. */
  readonly read: boolean;
  readonly problem: Problem | undefined;
  readonly save: (profile: StoredProfile) => void;
}

/** The profile as the Backstop Profile sheet has it: read at the start, followed when a cell changes, written by `save`. */
export function useProfile(pane: PaneOperations): ProfileInPane {
  const [profile, setProfile] = useState<StoredProfile>(BLANK_PROFILE);
  const [state, setState] = useState<ProfileInPane['state']>('idle');
  const [read, setRead] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const waiting = useRef<StoredProfile>(undefined);
  const writing = useRef(false);

  useEffect(() => {
    let left = false;
    const take = (outcome: Outcome<StoredProfile | undefined>) => {
      // What we are about to write is newer than what the sheet says now.
      if (left || writing.current) return;
      setProblem(outcome.ok ? undefined : outcome.problem);
      if (outcome.ok) setProfile(outcome.value ?? BLANK_PROFILE);
    };
    void pane.readProfile().then((outcome) => {
      take(outcome);
      if (!left) setRead(true);
    });
    const listening = pane.onProfileChanged(take);
    return () => {
      left = true;
      void listening.then((stop) => stop());
    };
  }, [pane]);

  const save = useCallback(
    (next: StoredProfile) => {
      setProfile(next);
      setState('saving');
      waiting.current = next;
      if (writing.current) return;
      writing.current = true;
      const write = async () => {
        while (waiting.current) {
          const profileToWrite: StoredProfile = waiting.current;
          waiting.current = undefined;
          const outcome = await pane.writeProfile(profileToWrite);
          setProblem(outcome.ok ? undefined : outcome.problem);
          setState(outcome.ok ? 'saved' : 'idle');
        }
        writing.current = false;
      };
      void write();
    },
    [pane],
  );

  return { profile, state, read, problem, save };
}
