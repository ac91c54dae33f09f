import { useId } from 'react';
import { cite } from '../../domain/citations';
import { countedLetters, MOST_LETTERS, toldLetters } from '../../domain/letterKeys';
import { letterSets, type LetterSet } from '../../domain/letterSets';
import type { Rules } from '../../domain/rules/rules';
import type { Specialty } from '../../domain/specialties';
import { rulesInForce } from '../../functions/rulesInForce';
import { NO_DECISIONS } from '../../workbook/storedDecisions';
import { StateChip } from '../decide/StateChip';
import { useDecisions } from '../decide/useDecisions';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import { DualDates } from './DualDates';
import { LetterForm, type KeepLetter } from './LetterForm';
import { letterStrings } from './letterStrings';

interface LetterMatrixProps {
  readonly pane: PaneOperations;
  readonly fields: readonly [dream: Specialty, backup: Specialty];
  /** Of the plan; day numbers. */
  readonly opening: number | undefined;
  readonly interview: number | undefined;
}

/** The letters of a dual application: who writes for which field, what is missing, and what cannot be read. */
export function LetterMatrix({ pane, fields, opening, interview }: LetterMatrixProps) {
  const heading = useId();
  const rules = rulesInForce();
  const { decisions = NO_DECISIONS, problem, keep } = useDecisions(pane);
  const { answers, words = {} } = decisions;
  const told = toldLetters(words, answers, fields);
  const sets = letterSets(countedLetters(told), fields, rules);
  const next = Math.max(0, ...told.map(({ n }) => n)) + 1;
  const shown = [...told.map(({ n }) => n), ...(next <= MOST_LETTERS ? [next] : [])];
  const { own, other, all } = rules.strategy.letters;
  const keepLetter: KeepLetter = {
    onWords: (key, value) =>
      keep(key, value, (before) => ({ ...before, words: { ...before.words, [key]: value } })),
    onSent: (key, value) =>
      keep(key, value, (before) => ({ ...before, answers: { ...before.answers, [key]: value } })),
  };
  return (
    <section className="results" aria-labelledby={heading}>
      <h2 id={heading}>{letterStrings.title}</h2>
      <p className="quiet">
        {letterStrings.intro} {letterStrings.kept}{' '}
        <span className="source">{cite([own.low, own.high, other, all.low, all.high])}</span>
      </p>
      {problem && <Notice problem={problem} />}
      <ul className="boxes" aria-live="polite">
        {sets.map((set) => (
          <SetOfField key={set.field} set={set} rules={rules} />
        ))}
      </ul>
      {shown.map((n) => (
        <LetterForm
          key={n}
          n={n}
          letter={told.find((letter) => letter.n === n)}
          fields={fields}
          keep={keepLetter}
        />
      ))}
      <DualDates words={words} opening={opening} interview={interview} onWords={keepLetter.onWords} />
    </section>
  );
}

function SetOfField({ set, rules }: { readonly set: LetterSet; readonly rules: Rules }) {
  const { field, own, other, faults } = set;
  const missing = rules.strategy.letters.own.low.value - own;
  return (
    <li>
      <h3>{field}</h3>
      <p>
        <StateChip
          tone={faults.length === 0 ? 'green' : 'amber'}
          word={faults.length === 0 ? letterStrings.complete : letterStrings.own(own, other)}
        />{' '}
        {faults.length === 0 && letterStrings.own(own, other)}
      </p>
      {faults.map((fault) => (
        <p key={fault}>
          {letterStrings.faults[fault]} {fault === 'too few of the field' && letterStrings.missing(missing)}
        </p>
      ))}
    </li>
  );
}
