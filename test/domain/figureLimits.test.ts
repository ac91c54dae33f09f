import { expect, test } from 'vitest';
import { figureLimits, limitsText } from '../../src/domain/figureLimits';
import { figureText, ruleFigures } from '../../src/domain/ruleFigures';
import { withFigures } from '../../src/domain/withFigures';

const limits = figureLimits();
const figures = ruleFigures();

test('every figure has limits, and what is built in lies within them', () => {
  for (const { key, value } of figures) {
    const limit = limits.get(key);
    if (limit?.kind === 'number') {
      expect(limit.least, key).toBeLessThan(limit.most);
      if (value !== undefined) expect(Number(value), key).toBeGreaterThanOrEqual(limit.least);
      if (value !== undefined) expect(Number(value), key).toBeLessThanOrEqual(limit.most);
    } else {
      const words = typeof value === 'object' ? value : [figureText(value)];
      expect(limit?.accepted, key).toEqual(expect.arrayContaining([...words]));
    }
  }
});

const oneOfEach = [
  ...new Map(figures.map((figure) => [limitsText(limits.get(figure.key)!), figure])).entries(),
];

test.for(oneOfEach)('what is not %s is refused by the reading as well', ([, { key }]) => {
  const limit = limits.get(key)!;
  const outside =
    limit.kind === 'number'
      ? [limit.least - 1, limit.most + 1, ...(limit.whole ? [limit.least + 0.5] : [])]
      : ['Nonsense'];
  expect(outside.filter((given) => !withFigures([{ key, given }]).refused.has(key))).toEqual([]);
});

test.for([
  ['zones.redUnder', 'a whole number from 1 to 300'],
  ['buckets.imgShareFrom', 'a number from 0 to 1'],
  ['mix.reachCap', 'a whole number from 0 to 100'],
  ['buckets.kinds.middle.Red', 'Reach, Realistic, Safety'],
  ['counts.red.open', 'yes, no'],
  ['backups.keystones', 'words with commas between them, or none'],
] as const)('%s takes %s', ([key, text]) => {
  expect(limitsText(limits.get(key)!)).toBe(text);
});
