import { cite } from '../../../domain/citations';
import { shortlistKey } from '../../../domain/fieldKeys';
import { FIELD_REASONS } from '../../../domain/rules/fieldReasons';
import { shortlistState } from '../../../domain/shortlist';
import type { StoredProfile } from '../../../workbook/storedProfile';
import { SectionFold } from '../../SectionFold';
import { Choices } from '../../plan/Choices';
import { useAsking } from '../asking';
import { candidatesFor } from '../backups/candidates';
import { StateChip } from '../StateChip';
import { LovedThings } from './LovedThings';
import { ShortlistCard } from './ShortlistCard';
import { shortlistable, shortlistEntries } from './shortlistEntries';
import { shortlistStrings } from './shortlistStrings';

interface ShortlistProps {
  readonly profile: StoredProfile;
  readonly onSave: (profile: StoredProfile) => void;
}

/** A few backups side by side, one of them chosen, each with how it suits and what it keeps of the dream. */
export function Shortlist({ profile, onSave }: ShortlistProps) {
  const { answers, words, rules, onAnswer } = useAsking();
  const ranked = candidatesFor(profile, answers, rules)?.ranked ?? [];
  const fields = shortlistable(ranked);
  if (fields.length === 0) return null;
  const entries = shortlistEntries(ranked, { answers, words }, rules);
  const state = shortlistState(
    entries.map(({ field, chosen }) => ({ specialty: field, chosen })),
    rules,
  );
  const listed = entries.map(({ field }) => field);
  const { least, most } = rules.backups.shortlist;
  return (
    <SectionFold
      title={shortlistStrings.title}
      note={
        <StateChip
          tone={state === 'ok' ? 'green' : state === 'empty' ? 'plain' : 'amber'}
          word={shortlistStrings.stateWords[state]}
        />
      }
      open={entries.length > 0}
    >
      <Choices
        label={shortlistStrings.pick}
        choices={fields}
        word={(field) => field}
        chosen={listed}
        onChoose={(next) => {
          for (const field of fields)
            if (next.includes(field) !== listed.includes(field))
              onAnswer(shortlistKey(field), next.includes(field) ? 'yes' : 'unknown');
        }}
      >
        <p className="quiet small">
          {shortlistStrings.intro(least.value, most.value)}{' '}
          <span className="source">{cite([FIELD_REASONS.shortlist])}</span>
        </p>
      </Choices>
      <p aria-live="polite">{shortlistStrings.states[state]}</p>
      {entries.length > 0 && <LovedThings />}
      {entries.map((entry) => (
        <ShortlistCard
          key={entry.field}
          entry={entry}
          onChoose={() => onSave({ ...profile, backup: entry.field })}
        />
      ))}
    </SectionFold>
  );
}
