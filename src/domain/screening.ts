/** What happens to a score at one program: screened out, read in context, or sure to be reviewed. */
export type Screening = 'rejected' | 'context' | 'reviewed' | 'unknown';

/**
 * how a program screens. Under its cutoff a score is rejected unread, and an equal one passes; from its review
 * band on it is read for sure. Both are the program's own figures, in points, and the articles name none (G-09).
 */
export function screening(step2: number, cutoff?: number, reviewFrom?: number): Screening {
  if (cutoff !== undefined && step2 < cutoff) return 'rejected';
  if (reviewFrom !== undefined && step2 >= reviewFrom) return 'reviewed';
  return cutoff === undefined ? 'unknown' : 'context';
}
