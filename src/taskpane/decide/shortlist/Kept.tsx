import { cite } from '../../../domain/citations';
import { keptKey } from '../../../domain/fieldKeys';
import { OVERLAP_CONTRADICTION } from '../../../domain/rules/backupContradictions';
import { Choices } from '../../plan/Choices';
import { strings } from '../../strings';
import { useAsking } from '../asking';
import { lovedThings, type ShortlistEntry } from './shortlistEntries';
import { shortlistStrings } from './shortlistStrings';

/** How much of what was loved about the dream one field keeps: ticked things over all things. */
export function Kept({ entry }: { readonly entry: ShortlistEntry }) {
  const { words, rules, onAnswer } = useAsking();
  const { field, kept, overlap } = entry;
  const loved = lovedThings(words);
  const { overlapFrom } = rules.backups;
  if (!overlap) return <p className="quiet small">{shortlistStrings.noLoved}</p>;
  return (
    <Choices
      label={shortlistStrings.keeps}
      choices={loved.map(({ n }) => String(n))}
      word={(n) => loved.find((thing) => String(thing.n) === n)?.text ?? ''}
      chosen={kept.map(({ n }) => String(n))}
      onChoose={(next) => {
        for (const { n } of loved)
          if (next.includes(String(n)) !== kept.some((thing) => thing.n === n))
            onAnswer(keptKey(field, n), next.includes(String(n)) ? 'yes' : 'unknown');
      }}
    >
      <p className="small" aria-live="polite">
        {shortlistStrings.share(kept.length, loved.length, strings.percent(overlap.share / 100))}{' '}
        {overlap.meets
          ? shortlistStrings.meets(overlapFrom.value)
          : shortlistStrings.below(overlapFrom.value)}{' '}
        <span className="source">{cite([overlapFrom], [OVERLAP_CONTRADICTION])}</span>
      </p>
    </Choices>
  );
}
