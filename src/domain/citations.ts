import type { Contradiction } from './rules/contradictions';
import type { Citation } from './rules/figure';
import { sourceLines } from './sourceLines';

/** What has to be told of a rule, the last word first. */
const STRENGTH: readonly Citation['standing'][] = ['stated', 'proposed', 'yours'];

/**
 * The tail of every reason: rule ids, `proposed` where no article states the figure, `yours` where a user has
 * set it, source lines, and both readings
 * where articles disagree. Each rule and each line stands once.
 * `[R-153; D4:57-59]`, `[R-468 step 2, proposed; D4:23, D4:55]`.
 */
export function cite(
  citations: readonly Citation[],
  contradictions: readonly (Contradiction | undefined)[] = [],
): string {
  const rules = new Map<string, Citation['standing']>();
  for (const { rule, standing } of citations) {
    const said = rules.get(rule);
    if (said === undefined || STRENGTH.indexOf(standing) > STRENGTH.indexOf(said)) rules.set(rule, standing);
  }
  const sources = citations.flatMap(({ source }) => source.split(' ')).filter((source) => source !== '');
  const parts = [
    [...rules].map(([rule, standing]) => (standing === 'stated' ? rule : `${rule}, ${standing}`)).join('; '),
    sourceLines(sources),
    ...contradictions.map((contradiction) => (contradiction ? readings(contradiction) : '')),
  ];
  return `[${parts.filter((part) => part !== '').join('; ')}]`;
}

const readings = ({ id, readings: all }: Contradiction): string =>
  `${id}: ${all.map(({ says, figure }) => `${says} ${figure.value} (${figure.source})`.trim()).join(', ')}`;

/** What rests on several figures is the user’s as soon as one of them is. */
export const restingOn = (
  { rule, source, standing }: Citation,
  figures: readonly (Citation | undefined)[],
): Citation => ({
  rule,
  source,
  standing: figures.some((figure) => figure?.standing === 'yours') ? 'yours' : standing,
});
