import { isMissing, type CellReading } from './cell';
import { LOCATIONS, type Location } from './words';

const WRITTEN: Readonly<Record<Location, readonly string[]>> = {
  saturated: [
    'saturated',
    'oversaturated',
    'very desirable',
    'desirable',
    'big city',
    'major city',
    'popular',
  ],
  ordinary: ['ordinary', 'average', 'neutral', 'normal', 'medium', 'mid'],
  'less-desired': [
    'less desired',
    'less desirable',
    'undesirable',
    'unpopular',
    'less popular',
    'rural',
    'remote',
  ],
};
const byWord = new Map(
  LOCATIONS.flatMap((location) => WRITTEN[location].map((text) => [text, location] as const)),
);

/** How sought-after a program's place is, from a column that says so; never guessed from city or state. */
export function readLocation(text: string): CellReading<Location> {
  if (isMissing(text)) return { state: 'missing' };
  const location = byWord.get(
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
  return location ? { state: 'read', value: location } : { state: 'unreadable' };
}
