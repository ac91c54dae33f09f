import type * as sentences from '../sentences';

/** The makers of sentences, by name. */
export type Sentences = typeof sentences;

/** Fetches them, once. */
export const loadSentences = (): Promise<Sentences> => import('../sentences');
