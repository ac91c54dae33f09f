import { readBucket } from '../../domain/labels';
import type { BucketCounts } from '../../domain/list';
import { found, refused } from '../../domain/outcome';
import { BUCKETS, UNKNOWN_BUCKET, type Bucket } from '../../domain/words';
import type { BlockParameter } from './parameter';

/** The labels of a list as a whole: how many programs are in each bucket. Blank cells and `?` are not counted. */
export const labels: BlockParameter<BucketCounts> = {
  takes: 'block',
  optional: false,
  needed: true,
  read(cells, name) {
    const counts: Record<Bucket, number> = { Reach: 0, Realistic: 0, Safety: 0 };
    const written = cells
      .map((cell) => (cell === null || cell === 0 ? '' : String(cell).trim()))
      .filter(Boolean);
    for (const label of written) {
      const bucket = readBucket(label);
      if (!bucket) return refused({ code: 'choice-unknown', name, given: label, accepted: BUCKETS });
      if (bucket !== UNKNOWN_BUCKET) counts[bucket]++;
    }
    return written.length > 0 ? found(counts) : undefined;
  },
};
