import { cite } from '../../domain/citations';
import { readDate } from '../../domain/dates';
import { DUAL_DATES, LATENESSES, latenessOf, type DualDate, type Lateness } from '../../domain/dualDates';
import { dualDateKey } from '../../domain/letterKeys';
import { CYCLE_REASONS } from '../../domain/rules/cycleReasons';
import { rulesInForce } from '../../functions/rulesInForce';
import type { KeptWords } from '../../workbook/storedDecisions';
import { StateChip } from '../decide/StateChip';
import { DateField } from '../plan/DateField';
import type { KeepLetter } from './LetterForm';
import { letterStrings } from './letterStrings';

const TONES = { yes: 'red', no: 'green', unknown: 'plain' } as const;

interface DualDatesProps extends Pick<KeepLetter, 'onWords'> {
  readonly words: KeptWords;
  /** Of the plan; day numbers. */
  readonly opening: number | undefined;
  readonly interview: number | undefined;
}

/** The days of a dual application that can be too late, against those of the plan. */
export function DualDates({ words, opening, interview, onWords }: DualDatesProps) {
  const rules = rulesInForce();
  const dayOf = (date: DualDate): number | undefined => {
    const read = readDate(words[dualDateKey(date)] ?? '');
    return read.ok ? read.value : undefined;
  };
  const late = latenessOf(
    {
      added: dayOf('second field added'),
      letterAsked: dayOf('first letter asked'),
      rankRules: dayOf('rank rules written'),
      opening,
      interview,
    },
    rules,
  );
  const citations = {
    'second field': [rules.pressure.secondFieldDays],
    'after the letters': [CYCLE_REASONS.commitEarly],
    'rank rules': [CYCLE_REASONS.rankRules],
  } as const satisfies Record<Lateness, unknown>;
  return (
    <details className="fold">
      <summary tabIndex={0}>{letterStrings.dates}</summary>
      <div className="facts">
        {DUAL_DATES.map((date) => (
          <DateField
            key={date}
            label={letterStrings.dateLabels[date]}
            date={words[dualDateKey(date)] ?? ''}
            onDate={(next) => onWords(dualDateKey(date), next === '' ? undefined : next)}
          />
        ))}
      </div>
      <ul className="boxes" aria-live="polite">
        {LATENESSES.map((each) => (
          <li key={each}>
            <StateChip tone={TONES[late[each]]} word={letterStrings.lateWords[late[each]]} />
            <p>
              {letterStrings.late[each][late[each]]} <span className="source">{cite(citations[each])}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
