import { DIMENSIONS, RATINGS } from '../../../domain/alignment';
import { cite } from '../../../domain/citations';
import { ratingKey } from '../../../domain/fieldKeys';
import { FIELD_REASONS } from '../../../domain/rules/fieldReasons';
import { Field, Select } from '../../controls';
import { Why } from '../../Why';
import { useAsking } from '../asking';
import { StateChip } from '../StateChip';
import type { ShortlistEntry } from './shortlistEntries';
import { shortlistStrings } from './shortlistStrings';

/** D2's four dimensions of one field (R-217), rated in place; the sum sorts, and a caution stays whatever it is. */
export function Alignment({ entry }: { readonly entry: ShortlistEntry }) {
  const { words, rules, onWords } = useAsking();
  const { field, ratings, alignment } = entry;
  const rated = Object.keys(ratings).length;
  return (
    <details className="fold">
      <summary tabIndex={0}>
        {shortlistStrings.align}{' '}
        {alignment && <span className="quiet">{shortlistStrings.sum(alignment.sum, alignment.most)}</span>}{' '}
        {alignment?.caution && <StateChip tone="amber" word={shortlistStrings.caution} />}
      </summary>
      {DIMENSIONS.map((dimension) => {
        const key = ratingKey(field, dimension);
        const told = words[key];
        const rating = ratings[dimension];
        return (
          <Field key={dimension} label={shortlistStrings.dimensions[dimension]}>
            <Select
              value={told ?? ''}
              onChange={(_, { value }) => onWords(key, value === '' ? undefined : value)}
            >
              <option value="">
                {told === undefined && rating
                  ? shortlistStrings.byArticle(shortlistStrings.ratings[rating])
                  : shortlistStrings.notRated}
              </option>
              {RATINGS.map((each) => (
                <option key={each} value={each}>
                  {shortlistStrings.ratings[each]}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
      <p className="quiet small">
        {alignment ? shortlistStrings.sumHelp : shortlistStrings.rated(rated, DIMENSIONS.length)}{' '}
        <span className="source">{cite([FIELD_REASONS.alignment])}</span>
      </p>
      {alignment && (
        <Why of={`${shortlistStrings.align}, ${field}`}>{(say) => say.whyAlignment(alignment, rules)}</Why>
      )}
    </details>
  );
}
