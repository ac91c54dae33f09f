import { cite } from '../../../domain/citations';
import { lovedKey } from '../../../domain/fieldKeys';
import { FIELD_REASONS } from '../../../domain/rules/fieldReasons';
import { useStaysOpen } from '../../useStaysOpen';
import { useAsking } from '../asking';
import { WordsField } from '../WordsField';
import { lovedThings, MOST_LOVED } from './shortlistEntries';
import { shortlistStrings } from './shortlistStrings';

/** What a person loves about the dream, thing by thing, so that a share of it can be counted. */
export function LovedThings() {
  const { words } = useAsking();
  const last = Math.max(0, ...lovedThings(words).map(({ n }) => n));
  const open = useStaysOpen(last === 0);
  const shown = Math.min(MOST_LOVED, last + 1);
  return (
    <details className="fold" open={open}>
      <summary tabIndex={0}>{shortlistStrings.loved}</summary>
      <p className="quiet small">
        {shortlistStrings.lovedHelp} <span className="source">{cite([FIELD_REASONS.overlap])}</span>
      </p>
      <div className="facts">
        {Array.from({ length: shown }, (_, index) => (
          <LovedThing key={index} n={index + 1} />
        ))}
      </div>
    </details>
  );
}

function LovedThing({ n }: { readonly n: number }) {
  const { words, onWords } = useAsking();
  return (
    <WordsField
      label={shortlistStrings.lovedItem(n)}
      kept={words[lovedKey(n)] ?? ''}
      onWords={(told) => onWords(lovedKey(n), told)}
    />
  );
}
