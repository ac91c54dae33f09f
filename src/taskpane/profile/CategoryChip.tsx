import { categoryText, type CategoryReading } from '../../domain/categories';
import type { Category } from '../../domain/words';
import { Shape } from '../shapes';

const LOOKS = {
  Strong: { tone: 'green', shape: 'square' },
  Borderline: { tone: 'amber', shape: 'circle' },
  'At-Risk': { tone: 'red', shape: 'triangle' },
} as const satisfies Record<Category, unknown>;

/** A category as shape, colour and word; both words where too little is known to tell them apart. */
export function CategoryChip({ reading }: { readonly reading: Pick<CategoryReading, 'category' | 'worst'> }) {
  const { tone, shape } = LOOKS[reading.category];
  return (
    <span className="chip" data-tone={tone}>
      <Shape name={shape} />
      {categoryText(reading)}
    </span>
  );
}
