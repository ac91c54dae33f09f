import { BUCKETS, type Bucket, UNKNOWN_BUCKET } from '../domain/words';
import type { FigureKey } from './summaryFigures';

/** Where the columns of the list stand, as formulas on another sheet write them. */
export interface ListReferences {
  readonly bucket: string;
  readonly override: string;
  readonly specialty?: string;
}

/** The words that count as each bucket when a person types them over ours (R-459). */
const WORDS: Readonly<Record<Bucket, readonly string[]>> = {
  Reach: ['Reach', 'R'],
  Realistic: ['Realistic', 'T', 'Target'],
  Safety: ['Safety', 'S', 'Safe', 'Safer'],
};
const braces = (words: readonly string[]): string => `{${words.map((word) => `"${word}"`).join(',')}}`;
const ALL_WORDS = braces(BUCKETS.flatMap((bucket) => WORDS[bucket]));

/**
 * How many rows count as this label: those that a person gave it, and those that we gave it and nobody gave another. Rows that we
 * left without a label are in no count. `spelling` is the cell of the specialty as the list spells it.
 */
export function countFormula(
  label: Bucket | typeof UNKNOWN_BUCKET,
  { bucket, override, specialty }: ListReferences,
  spelling?: string,
): string {
  const rows = specialty !== undefined && spelling !== undefined ? `${specialty},${spelling},` : '';
  const ours = label === UNKNOWN_BUCKET ? '"~?"' : `"${label}"`;
  const kept = `COUNTIFS(${rows}${bucket},${ours})-SUMPRODUCT(COUNTIFS(${rows}${bucket},${ours},${override},${ALL_WORDS}))`;
  if (label === UNKNOWN_BUCKET) return `=${kept}`;
  return `=${kept}+SUMPRODUCT(COUNTIFS(${rows}${bucket},"?*",${override},${braces(WORDS[label])}))`;
}

type Cells = Readonly<Record<Bucket, string>>;
type Figures = (key: FigureKey) => string;

/** R-469 in cells: whole numbers by largest remainder, ties to the safer bucket. `total` is the cell of the labeled programs. */
export function targetFormula(bucket: Bucket, total: string, figure: Figures): string {
  const part = (of: Bucket): string => `${figure(`target ${of}`)}*${total}`;
  const left = `${total}-${BUCKETS.map((of) => `INT(${part(of)}/100)`).join('-')}`;
  const ahead = BUCKETS.filter((other) => other !== bucket).map((other) => {
    const safer = BUCKETS.indexOf(other) > BUCKETS.indexOf(bucket);
    return `IF(MOD(${part(other)},100)${safer ? '>=' : '>'}MOD(${part(bucket)},100),1,0)`;
  });
  return `=INT(${part(bucket)}/100)+IF(${left}>${ahead.join('+')},1,0)`;
}

/** R-460. Compared as whole numbers, so that no edge is lost to rounding. */
export function capFormula(reach: string, total: string, figure: Figures): string {
  const over = (key: FigureKey): string => `${reach}*100>${figure(key)}*${total}`;
  return `=IF(${total}=0,"–",IF(${over('cap')},"over cap",IF(${over('high Reach')},"above band",IF(${reach}*100<${figure('low Reach')}*${total},"below band","in band"))))`;
}

/** R-452. */
export function targetVerdictFormula(counts: Cells, total: string, figure: Figures): string {
  const near = BUCKETS.map(
    (bucket) =>
      `ABS(${counts[bucket]}*100-${figure(`target ${bucket}`)}*${total})<=${figure('tolerance')}*${total}`,
  );
  return `=IF(${total}=0,"–",IF(AND(${near.join(',')}),"ok","off"))`;
}

/** R-456. */
export function bandsFormula(counts: Cells, total: string, figure: Figures): string {
  const inside = BUCKETS.flatMap((bucket) => [
    `${counts[bucket]}*100>=${figure(`low ${bucket}`)}*${total}`,
    `${counts[bucket]}*100<=${figure(`high ${bucket}`)}*${total}`,
  ]);
  return `=IF(${total}=0,"–",IF(AND(${inside.join(',')}),"ok","off"))`;
}

/** R-462. */
export function coreFormula(counts: Cells, total: string, figure: Figures): string {
  const core = `(${counts.Realistic}+${counts.Safety})*100`;
  return `=IF(${total}=0,"–",IF(${core}>=${figure('core met')}*${total},"met",IF(${core}>=${figure('core minimum')}*${total},"minimum","fail")))`;
}

/** R-419: a longer list than an open count is never remarked on. */
export function appliedFormula(programs: string, least: string, most: string, open: boolean): string {
  const above = open ? '"in range"' : `IF(${programs}>${most},"above range","in range")`;
  return `=IF(${programs}<${least},"under-applied",${above})`;
}
