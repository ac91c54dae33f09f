import { useState } from 'react';
import type { Applicant } from '../../../domain/applicant';
import type { Specialty } from '../../../domain/rules/specialties';
import { Compare } from './Compare';
import { compareStrings } from './compareStrings';

interface CompareFoldProps {
  readonly profile: Applicant;
  readonly fields: readonly Specialty[];
}

/** The comparison of the dream with its backups. It is worked out when it is opened. */
export function CompareFold({ profile, fields }: CompareFoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="fold"
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary tabIndex={0}>{compareStrings.title}</summary>
      {opened && <Compare profile={profile} fields={fields} />}
    </details>
  );
}
