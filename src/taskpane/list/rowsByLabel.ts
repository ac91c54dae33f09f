import { BUCKETS } from '../../domain/words';
import type { Label } from '../LabelChip';
import type { ReportRow } from './reportRows';

/** Hardest first, then no label yet, then not counted. */
const ORDER: readonly Label[] = [...BUCKETS, '?', ''];

/** The rows under each label that occurs. */
export const rowsByLabel = (rows: readonly ReportRow[]) =>
  ORDER.map((label) => ({ label, members: rows.filter(({ label: each }) => each === label) })).filter(
    ({ members }) => members.length > 0,
  );
