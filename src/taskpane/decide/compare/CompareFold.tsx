import { lazy, Suspense, useState } from 'react';
import type { Applicant } from '../../../domain/applicant';
import type { Specialty } from '../../../domain/rules/specialties';
import { strings } from '../../strings';
import { compareStrings } from './compareStrings';

const Compare = lazy(() => import('./Compare').then(({ Compare }) => ({ default: Compare })));

interface CompareFoldProps {
  readonly profile: Applicant;
  readonly fields: readonly Specialty[];
}

/** The comparison of the dream with its backups. It loads when it is opened. */
export function CompareFold({ profile, fields }: CompareFoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="fold"
      onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
    >
      <summary>{compareStrings.title}</summary>
      {opened && (
        <Suspense fallback={<p className="loading">{strings.loading}</p>}>
          <Compare profile={profile} fields={fields} />
        </Suspense>
      )}
    </details>
  );
}
