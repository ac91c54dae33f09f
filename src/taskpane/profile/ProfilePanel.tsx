import { lazy, Suspense } from 'react';
import { Button } from '../controls';
import type { ProfileInPane } from '../useProfile';
import { strings } from '../strings';
import type { PaneOperations } from '../paneOperations';
import { Greeting } from './Greeting';
import { ProfileForm } from './ProfileForm';

const Notice = lazy(() => import('../Notice').then(({ Notice }) => ({ default: Notice })));

const SAVE_WORDS = { idle: '', saving: strings.profile.saving, saved: strings.profile.saved } as const;

interface ProfilePanelProps extends ProfileInPane {
  readonly pane: PaneOperations;
  /** Whether a list has been classified since the pane was opened. */
  readonly met: boolean;
  readonly onNext: () => void;
}

/** The first screen: who applies, and where the score stands in the wanted fields. */
export function ProfilePanel({ pane, profile, state, problem, save, met, onNext }: ProfilePanelProps) {
  return (
    <>
      <header className="screen-head">
        <h1>{strings.profile.title}</h1>
        <p className="quiet">{strings.profile.kept}</p>
      </header>
      <Greeting pane={pane} met={met} onList={onNext} />
      {problem && (
        <Suspense>
          <Notice problem={problem} />
        </Suspense>
      )}
      <ProfileForm profile={profile} onSave={save} />
      <footer className="screen-foot">
        <Button appearance="primary" onClick={onNext}>
          {strings.profile.next}
        </Button>
        <p className="quiet" role="status">
          {SAVE_WORDS[state]}
        </p>
      </footer>
    </>
  );
}
