/** The words that one kind of argument accepts. Excel offers them while a formula is typed. */
export interface ChoiceSet<Word extends string = string> {
  readonly id: string;
  readonly words: readonly Word[];
  /** The word that a text stands for, in any case and in the other ways in which people write it. */
  find(text: string): Word | undefined;
}

const bare = (text: string): string => text.toLowerCase().replace(/[\s\-_./&]+/g, '');

/**
 * A set with an entry for every word of a union, so that none can be forgotten: how else people write it. Spaces, hyphens
 * and dots do not matter. `read` knows further spellings, those that lists use.
 */
export function choiceSet<Word extends string>(
  id: string,
  entries: Readonly<Record<Word, readonly string[]>>,
  read?: (text: string) => Word | undefined,
): ChoiceSet<Word> {
  // The keys of a record over a union are that union.
  const words = Object.keys(entries) as Word[];
  const spellings = new Map(
    words.flatMap((word) => [word, ...entries[word]].map((spelling) => [bare(spelling), word] as const)),
  );
  return { id, words, find: (text) => spellings.get(bare(text)) ?? read?.(text) };
}
