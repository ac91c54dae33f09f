import { Field, Select } from '../controls';
import { SETTINGS } from '../../domain/words';
import type { Setting } from '../../domain/words';
import { strings } from '../strings';

interface SettingFieldProps {
  readonly setting: Setting | undefined;
  readonly onSetting: (setting: Setting | undefined) => void;
}

/** The setting of the programs aimed at, which moves the bar in a few specialties. */
export function SettingField({ setting, onSetting }: SettingFieldProps) {
  return (
    <Field label={strings.profile.setting} hint={strings.profile.settingHelp}>
      <Select
        value={setting ?? ''}
        onChange={(_, { value }) => onSetting(SETTINGS.find((each) => each === value))}
      >
        <option value="">{strings.profile.settingOpen}</option>
        {SETTINGS.map((each) => (
          <option key={each} value={each}>
            {strings.profile.settings[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
