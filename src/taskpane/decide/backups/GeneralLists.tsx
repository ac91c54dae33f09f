import { backupsFor, type BackupSource } from '../../../domain/backups';
import { cite } from '../../../domain/citations';
import type { Rules } from '../../../domain/rules/rules';
import type { Specialty } from '../../../domain/specialties';
import { backupStrings } from './backupStrings';

const SOURCES: readonly (BackupSource & keyof typeof backupStrings.generalLists)[] = [
  'D2-FAQ',
  'D2-prelim',
  'D1-fallback',
];

/** What articles list as a backup for every dream: after a no-match, after a prelim year, and when the pivot fails too. */
export function GeneralLists({ dream, rules }: { readonly dream: Specialty; readonly rules: Rules }) {
  return (
    <details className="fold">
      <summary tabIndex={0}>{backupStrings.general}</summary>
      <dl className="definitions">
        {SOURCES.map((source) => {
          const rows = backupsFor(dream, source, rules);
          const entries = rows.ok ? rows.value.flatMap(({ listed }) => listed) : [];
          const fields = entries.map(({ backup, condition }) =>
            backupStrings.withCondition(backup, condition),
          );
          return (
            <div key={source}>
              <dt>{backupStrings.generalLists[source]}</dt>
              <dd>
                {fields.join(', ')} <span className="source">{cite(entries)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
