import { lazy, Suspense } from 'react';
import type { StoredProfile } from '../../workbook/storedProfile';
import { strings } from '../strings';
import { AnchorsField } from './AnchorsField';
import { ScoreField } from './ScoreField';
import { SettingField } from './SettingField';
import { SpecialtyField } from './SpecialtyField';
import { StatusField } from './StatusField';
import { Zones } from './Zones';

const ProfileGroups = lazy(() =>
  import('./ProfileGroups').then(({ ProfileGroups }) => ({ default: ProfileGroups })),
);

interface ProfileFormProps {
  readonly profile: StoredProfile;
  readonly onSave: (profile: StoredProfile) => void;
}

/** Each field saves by itself: texts when they are left, choices at once. */
export function ProfileForm({ profile, onSave }: ProfileFormProps) {
  const keep = (change: Partial<StoredProfile>) => onSave({ ...profile, ...change });
  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <ScoreField score={profile.step2} onScore={(step2) => keep({ step2 })} />
      <SpecialtyField
        label={strings.profile.dream}
        hint={strings.profile.dreamHint}
        specialty={profile.dream}
        onSpecialty={(dream) => keep({ dream })}
      />
      <SpecialtyField
        label={strings.profile.backup}
        hint={strings.profile.optional}
        specialty={profile.backup}
        onSpecialty={(backup) => keep({ backup })}
      />
      <Zones profile={profile} />
      <StatusField status={profile.status} onStatus={(status) => keep({ status })} />
      <SettingField setting={profile.setting} onSetting={(setting) => keep({ setting })} />
      <AnchorsField anchors={profile.anchors} onAnchors={(anchors) => keep({ anchors })} />
      <Suspense fallback={<p className="loading">{strings.loading}</p>}>
        <ProfileGroups profile={profile} onSave={onSave} />
      </Suspense>
    </form>
  );
}
