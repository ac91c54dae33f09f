import { readBucket } from '../../domain/labels';
import { BUCKETS, UNKNOWN_BUCKET } from '../../domain/words';
import type { ReportRow } from './reportRows';

/** Rows that a run moved from one label to another; `''` where none stood or none stands. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly ReportRow[];
}

const ORDER: readonly string[] = [...BUCKETS, UNKNOWN_BUCKET, ''];
const place = (label: string): number => (ORDER.indexOf(label) + ORDER.length) % ORDER.length;

/** From which label to which the rows went, by what the rules say and whatever was overridden; hardest first. */
export function movesOf(rows: readonly ReportRow[], before: readonly string[]): readonly Move[] {
  const moves = new Map<string, { from: string; to: string; rows: ReportRow[] }>();
  for (const row of rows) {
    const written = before[row.reading.index] ?? '';
    const from = readBucket(written) ?? '';
    const to = row.reading.label;
    if (from === to) continue;
    const key = `${from} ${to}`;
    const move = moves.get(key) ?? { from, to, rows: [] };
    move.rows.push(row);
    moves.set(key, move);
  }
  return [...moves.values()].sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
}
