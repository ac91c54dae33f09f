import { cite } from '../../domain/citations';
import type { MixReading } from '../../domain/mix';
import { RULES } from '../../domain/rules/rules';
import { BUCKETS } from '../../domain/words';
import { Shape } from '../shapes';
import type { ShapeName } from '../shapes';
import { strings } from '../strings';

type Word = keyof typeof strings.balance.words;

const TONES: Readonly<Record<Word, 'green' | 'amber' | 'red'>> = {
  ok: 'green',
  met: 'green',
  'in band': 'green',
  minimum: 'amber',
  note: 'amber',
  amber: 'amber',
  off: 'amber',
  fail: 'red',
  over: 'red',
};
const SHAPES: Readonly<Record<'green' | 'amber' | 'red', ShapeName>> = {
  green: 'square',
  amber: 'circle',
  red: 'triangle',
};

const { target, tolerance, bands, reachCap, core } = RULES.mix;

/** What each article asks of a mix, with where it says so. */
const ARTICLES = {
  cap: { asks: strings.balance.articles.cap(reachCap.value), source: cite([reachCap]) },
  D0: {
    asks: strings.balance.articles.D0(
      [target.D0.Reach.value, target.D0.Realistic.value, target.D0.Safety.value],
      tolerance.value,
    ),
    source: cite([target.D0.Reach, target.D0.Realistic, target.D0.Safety, tolerance]),
  },
  D4: {
    asks: strings.balance.articles.D4(
      BUCKETS.map((bucket) => [strings.buckets[bucket], bands[bucket].low.value, bands[bucket].high.value]),
    ),
    source: cite(BUCKETS.map((bucket) => bands[bucket].low)),
  },
  D2: {
    asks: strings.balance.articles.D2(core.minimum.value, core.met.value),
    source: cite([core.minimum, core.met]),
  },
} as const;

/** One verdict per article, each with what it asks and where it asks it. */
export function Verdicts({ mix }: { readonly mix: MixReading }) {
  const verdicts: readonly (readonly [keyof typeof ARTICLES, Word])[] = [
    ['cap', mix.reach],
    ['D0', mix.verdicts.D0],
    ['D4', mix.verdicts.D4],
    ['D2', mix.verdicts.D2],
  ];
  return (
    <div>
      <h3>{strings.balance.verdicts}</h3>
      <ul className="verdicts">
        {verdicts.map(([article, word]) => (
          <li key={article}>
            <span className="verdict" data-tone={TONES[word]}>
              <Shape name={SHAPES[TONES[word]]} />
              {strings.balance.words[word]}
            </span>
            <p>
              {ARTICLES[article].asks} <span className="source">{ARTICLES[article].source}</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
