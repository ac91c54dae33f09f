import { readBucket } from '../../domain/labels';
import type { BucketCounts } from '../../domain/list';
import { found, refused } from '../../domain/outcome';
import { BUCKETS, UNKNOWN_BUCKET, type Bucket } from '../../domain/words';
import { writtenIn } from './cells';
import type { BlockParameter } from './parameter';

/** How many programs of a list are in each bucket, and how many still need a look. */
export interface LabelCounts {
  readonly counts: BucketCounts;
  readonly unknown: number;
}

/** The labels of a list as a whole. Blank cells are not counted. */
export const labels: BlockParameter<LabelCounts> = {
  takes: 'block',
  optional: false,
  needed: true,
  read(cells, name) {
    const counts: Record<Bucket, number> = { Reach: 0, Realistic: 0, Safety: 0 };
    let unknown = 0;
    const written = writtenIn(cells);
    for (const label of written) {
      const bucket = readBucket(label);
      if (!bucket) return refused({ code: 'choice-unknown', name, given: label, accepted: BUCKETS });
      if (bucket === UNKNOWN_BUCKET) unknown++;
      else counts[bucket]++;
    }
    return written.length > 0 ? found({ counts, unknown }) : undefined;
  },
};
